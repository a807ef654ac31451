"""Runs one request against a table."""

from __future__ import annotations

import json
from dataclasses import dataclass

import psycopg
from psycopg import sql

from . import grammar
from .grammar import Refusal

MAX_ROWS = 1000
ONE = "application/vnd.pgrst.object+json"


@dataclass
class Answer:
    status: int
    body: str | None
    headers: dict[str, str]


def preferences(header: str | None) -> dict[str, str]:
    pairs = (part.strip().partition("=") for part in (header or "").split(","))
    return {name: value for name, _, value in pairs if value}


class TableRequest:
    def __init__(self, connection: psycopg.Connection, schema: str, table: str, parameters: list[tuple[str, str]],
                 headers: dict[str, str]) -> None:
        self.connection = connection
        self.schema = schema
        self.table = table
        self.parameters = parameters
        self.given = dict(parameters)
        self.prefer = preferences(headers.get("prefer"))
        self.wants_one = ONE in headers.get("accept", "")
        self.columns = self._columns()

    def _columns(self) -> list[str]:
        rows = self.connection.execute(
            "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(%s) AND attnum > 0 AND NOT attisdropped"
            " ORDER BY attnum",
            (f'"{self.schema}"."{self.table}"',),
        ).fetchall()
        if not rows:
            raise Refusal(404, "PGRST205", f"Could not find the table '{self.schema}.{self.table}' in the schema cache")
        return [name for (name,) in rows]

    @property
    def qualified(self) -> sql.Composable:
        return sql.Identifier(self.schema, self.table)

    def run(self, method: str, body: bytes) -> Answer:
        match method:
            case "GET" | "HEAD":
                return self._get()
            case "POST":
                return self._post(self._json(body))
            case "PATCH":
                return self._patch(self._json(body))
            case "DELETE":
                return self._write(sql.SQL("DELETE FROM {} WHERE {}"), [], 200, 204)
        raise Refusal(405, "PGRST117", f"Unsupported HTTP method: {method}")

    @staticmethod
    def _json(body: bytes):
        try:
            return json.loads(body or b"{}")
        except ValueError:
            raise Refusal(400, "PGRST102", "Empty or invalid json") from None

    # Reading

    def _get(self) -> Answer:
        where = grammar.filters(self.parameters, self.table)
        limit = grammar.count(self.given.get("limit"), "limit")
        offset = grammar.count(self.given.get("offset"), "offset") or 0
        limit = MAX_ROWS if limit is None else min(limit, MAX_ROWS)
        inner = sql.SQL("SELECT {} FROM {} AS {} WHERE {}{} LIMIT {} OFFSET {}").format(
            grammar.selection(self.given.get("select"), self.table), self.qualified, sql.Identifier(self.table),
            where.text, grammar.ordering(self.given.get("order"), self.table), sql.Literal(limit), sql.Literal(offset))
        rows, text = self._rows(inner, where.values)
        total = "*"
        if "count" in self.prefer:
            counting = sql.SQL("SELECT count(*) FROM {} AS {} WHERE {}").format(
                self.qualified, sql.Identifier(self.table), where.text)
            total = str(self.connection.execute(counting, where.values).fetchone()[0])
        return self._answer(200, rows, text, self._range(offset, rows, total))

    @staticmethod
    def _range(offset: int, rows: int, total: str = "*") -> dict[str, str]:
        span = f"{offset}-{offset + rows - 1}" if rows else "*"
        return {"Content-Range": f"{span}/{total}"}

    def _rows(self, inner: sql.Composable, values: list) -> tuple[int, str]:
        query = sql.SQL("WITH answer AS ({}) SELECT count(*), coalesce(json_agg(answer), '[]')::text FROM answer")
        rows, text = self.connection.execute(query.format(inner), values).fetchone()
        return rows, text

    def _answer(self, status: int, rows: int, text: str, headers: dict[str, str]) -> Answer:
        if self.wants_one:
            if rows != 1:
                raise Refusal(406, "PGRST116", "Cannot coerce the result to a single JSON object",
                              details=f"The result contains {rows} rows")
            return Answer(status, json.dumps(json.loads(text)[0]), {**headers, "Content-Type": ONE})
        return Answer(status, text, headers)

    # Writing

    def _known(self, names: list[str]) -> list[str]:
        for name in names:
            if name not in self.columns:
                raise Refusal(400, "PGRST204",
                              f"Could not find the '{name}' column of '{self.table}' in the schema cache")
        return names

    def _post(self, rows) -> Answer:
        rows = rows if isinstance(rows, list) else [rows]
        given = self.given.get("columns")
        names = ([grammar.unquoted(name) for name in grammar.split(given)] if given
                 else list(dict.fromkeys(name for row in rows for name in row)))
        self._known(names)
        listed = sql.SQL(", ").join(map(sql.Identifier, names))
        statement = sql.SQL("INSERT INTO {} AS {} ({}) SELECT {} FROM json_populate_recordset(NULL::{}, {})").format(
            self.qualified, sql.Identifier(self.table), listed, listed, self.qualified, sql.Placeholder())
        resolution = self.prefer.get("resolution")
        if resolution:
            target = self.given.get("on_conflict")
            keys = grammar.split(target) if target else self._primary_key()
            changes = sql.SQL(", ").join(
                sql.SQL("{0} = EXCLUDED.{0}").format(sql.Identifier(name)) for name in names)
            statement += sql.SQL(" ON CONFLICT ({}) DO ").format(sql.SQL(", ").join(map(sql.Identifier, keys)))
            statement += sql.SQL("NOTHING") if resolution == "ignore-duplicates" else sql.SQL("UPDATE SET ") + changes
        return self._returning(statement, [json.dumps(rows)], 201, 201)

    def _primary_key(self) -> list[str]:
        rows = self.connection.execute(
            "SELECT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)"
            " WHERE indisprimary AND indrelid = to_regclass(%s)", (f'"{self.schema}"."{self.table}"',)).fetchall()
        return [name for (name,) in rows]

    def _patch(self, row) -> Answer:
        if isinstance(row, list):
            row = row[0] if row else {}
        names = self._known(list(row))
        if not names:
            return self._answer(200, 0, "[]", self._range(0, 0))
        changes = sql.SQL(", ").join(
            sql.SQL("{0} = body.{0}").format(sql.Identifier(name)) for name in names)
        update = sql.SQL("UPDATE {} AS {} SET {} FROM json_populate_record(NULL::{}, {}) AS body WHERE ").format(
            self.qualified, sql.Identifier(self.table), changes, self.qualified, sql.Placeholder())
        where = grammar.filters(self.parameters, self.table)
        return self._returning(update + where.text, [json.dumps(row), *where.values], 200, 204)

    def _write(self, template: sql.SQL, values: list, shown: int, silent: int) -> Answer:
        where = grammar.filters(self.parameters, self.table)
        target = sql.SQL("{} AS {}").format(self.qualified, sql.Identifier(self.table))
        return self._returning(template.format(target, where.text), [*values, *where.values], shown, silent)

    def _returning(self, statement: sql.Composable, values: list, shown: int, silent: int) -> Answer:
        wants_rows = self.prefer.get("return") == "representation"
        selection = grammar.selection(self.given.get("select"), self.table) if wants_rows else sql.SQL("1")
        rows, text = self._rows(statement + sql.SQL(" RETURNING ") + selection, values)
        if not wants_rows:
            return Answer(silent, None, self._range(0, 0))
        return self._answer(shown, rows, text, self._range(0, rows))
