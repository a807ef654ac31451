"""Reads the query string of a request (PostgREST's documentation, "Tables and Views") and writes SQL. Values become
parameters, names become quoted identifiers; nothing else of the request reaches the statement's text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from psycopg import sql

OPERATORS = {"eq": "=", "neq": "<>", "gt": ">", "gte": ">=", "lt": "<", "lte": "<=", "like": "LIKE", "ilike": "ILIKE",
             "cs": "@>", "cd": "<@"}
IS_VALUES = {"null": "NULL", "true": "TRUE", "false": "FALSE", "unknown": "UNKNOWN"}
RESERVED = {"select", "order", "limit", "offset", "columns", "on_conflict", "or", "and", "not.or", "not.and"}
PATH = re.compile(r"(->>?)(-?\d+|[^->:.,()]+)")


class Refusal(Exception):
    """A request that PostgREST refuses by itself."""

    def __init__(self, status: int, code: str, message: str, details: str | None = None, hint: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"code": code, "details": details, "hint": hint, "message": message}


def malformed(what: str, text: str) -> Refusal:
    return Refusal(400, "PGRST100", f'"failed to parse {what} ({text})" (line 1, column 1)')


@dataclass
class Statement:
    """A piece of SQL with its parameters, in order."""

    text: sql.Composable
    values: list = field(default_factory=list)


def split(text: str, separator: str = ",") -> list[str]:
    """Splits a text at separators outside of brackets and quotes."""
    parts, depth, quoted, escaped, current = [], 0, False, False, ""
    for character in text:
        if escaped:
            escaped = False
        elif quoted and character == "\\":
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif not quoted and character in "({":
            depth += 1
        elif not quoted and character in ")}":
            depth -= 1
        elif not quoted and depth == 0 and character == separator:
            parts.append(current)
            current = ""
            continue
        current += character
    return [*parts, current] if parts or current else []


def unquoted(text: str) -> str:
    if len(text) >= 2 and text[0] == '"' and text[-1] == '"':
        return re.sub(r"\\(.)", r"\1", text[1:-1])
    return text


def column(text: str, table: str) -> tuple[sql.Composable, str]:
    """`name->0->>key` as SQL, and the name the value gets in the answer."""
    name, *_ = re.split(r"->", text, maxsplit=1)
    rest = text[len(name):]
    name = unquoted(name)
    if not name:
        raise malformed("select parameter", text)
    expression: sql.Composable = sql.SQL("{}.{}").format(sql.Identifier(table), sql.Identifier(name))
    if not rest:
        return expression, name
    steps = PATH.findall(rest)
    if "".join(arrow + key for arrow, key in steps) != rest:
        raise malformed("select parameter", text)
    expression = sql.SQL("to_jsonb({})").format(expression)
    for arrow, key in steps:
        value = sql.Literal(int(key)) if re.fullmatch(r"-?\d+", key) else sql.Literal(key)
        expression = sql.SQL("({} {} {})").format(expression, sql.SQL(arrow), value)
    named = [key for _, key in steps if not re.fullmatch(r"-?\d+", key)]
    return expression, named[-1] if named else name


def selection(text: str | None, table: str) -> sql.Composable:
    if not text or text == "*":
        return sql.SQL("{}.*").format(sql.Identifier(table))
    fields = []
    for part in split(text):
        part = part.strip()
        if part == "*":
            fields.append(sql.SQL("{}.*").format(sql.Identifier(table)))
            continue
        alias, colon, source = part.partition(":")
        if not colon or source.startswith(":"):
            alias, source = "", part
        source, _, cast = source.partition("::")
        expression, name = column(source, table)
        if cast:
            expression = sql.SQL("CAST({} AS {})").format(expression, sql.Identifier(cast))
        fields.append(sql.SQL("{} AS {}").format(expression, sql.Identifier(alias or name)))
    return sql.SQL(", ").join(fields)


def condition(name: str, text: str, table: str, quoted: bool = False) -> Statement:
    """`name` with `op.value`; `quoted` inside a list of conditions, where values may be in double quotes."""
    if text.startswith("not."):
        inner = condition(name, text[4:], table, quoted)
        return Statement(sql.SQL("NOT ({})").format(inner.text), inner.values)
    operator, dot, value = text.partition(".")
    if not dot:
        raise malformed("filter", text)
    left, _ = column(name, table)
    if operator == "is":
        if value.lower() not in IS_VALUES:
            raise malformed("filter", text)
        return Statement(sql.SQL("{} IS {}").format(left, sql.SQL(IS_VALUES[value.lower()])))
    if operator == "in":
        if not (value.startswith("(") and value.endswith(")")):
            raise malformed("filter", text)
        values = [unquoted(part) for part in split(value[1:-1])]
        marks = sql.SQL(", ").join(sql.Placeholder() for _ in values)
        return Statement(sql.SQL("{} IN ({})").format(left, marks), values)
    if operator not in OPERATORS:
        raise malformed("filter", text)
    if quoted:
        value = unquoted(value)
    if operator in ("like", "ilike"):
        value = value.replace("*", "%")
    return Statement(sql.SQL("{} {} {}").format(left, sql.SQL(OPERATORS[operator]), sql.Placeholder()), [value])


def logic(kind: str, text: str, table: str) -> Statement:
    """`or=(a.eq.1,and(b.gt.2,not.c.is.null))`."""
    negated = kind.startswith("not.")
    word = kind.removeprefix("not.").upper()
    if not (text.startswith("(") and text.endswith(")")):
        raise malformed("logic tree", text)
    parts = []
    for part in split(text[1:-1]):
        nested = re.match(r"(not\.)?(and|or)(\(.*\))$", part, re.DOTALL)
        if nested:
            parts.append(logic((nested[1] or "") + nested[2], nested[3], table))
            continue
        match = re.match(r'("(?:[^"\\]|\\.)*"|[^.]+?)\.(.*)$', part, re.DOTALL)
        if not match:
            raise malformed("logic tree", part)
        parts.append(condition(match[1], match[2], table, quoted=True))
    joined = sql.SQL(f" {word} ").join(sql.SQL("({})").format(part.text) for part in parts)
    values = [value for part in parts for value in part.values]
    return Statement(sql.SQL("NOT ({})").format(joined) if negated else joined, values)


def filters(parameters: list[tuple[str, str]], table: str) -> Statement:
    """All conditions of the query string."""
    parts = []
    for name, value in parameters:
        if name in ("or", "and", "not.or", "not.and"):
            parts.append(logic(name, value, table))
        elif name not in RESERVED:
            parts.append(condition(name, value, table))
    if not parts:
        return Statement(sql.SQL("TRUE"))
    text = sql.SQL(" AND ").join(sql.SQL("({})").format(part.text) for part in parts)
    return Statement(text, [value for part in parts for value in part.values])


def ordering(text: str | None, table: str) -> sql.Composable:
    if not text:
        return sql.SQL("")
    terms = []
    for part in split(text):
        name, *words = part.split(".")
        expression, _ = column(name, table)
        term = expression
        for word in words:
            if word not in ("asc", "desc", "nullsfirst", "nullslast"):
                raise malformed("order", text)
            term += sql.SQL({"asc": " ASC", "desc": " DESC", "nullsfirst": " NULLS FIRST",
                             "nullslast": " NULLS LAST"}[word])
        terms.append(term)
    return sql.SQL(" ORDER BY {}").format(sql.SQL(", ").join(terms))


def count(text: str | None, name: str) -> int | None:
    if text is None:
        return None
    if not text.isdigit():
        raise malformed(name, text)
    return int(text)
