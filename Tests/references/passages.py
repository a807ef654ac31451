"""What people read: the text of Markdown pages, and the comments of code."""

from __future__ import annotations

import io
import re
import tokenize
from dataclasses import dataclass

FENCE = re.compile(r"^\s*(```|~~~)")
HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")


@dataclass(frozen=True)
class Line:
    """A line of text, and the number it has in its file."""

    number: int
    text: str


@dataclass(frozen=True)
class Page:
    """A Markdown page: what stands in fenced blocks, and everything else."""

    prose: list[Line]
    code: list[Line]

    @property
    def headings(self) -> list[str]:
        return [match[2] for line in self.prose if (match := HEADING.match(line.text))]

    @property
    def anchors(self) -> set[str]:
        """The names by which links reach the headings, made as GitHub makes them."""
        anchors: set[str] = set()
        for heading in self.headings:
            name = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading)
            name = re.sub(r"[^\w\- ]", "", name.lower()).replace(" ", "-")
            number = 0
            while (f"{name}-{number}" if number else name) in anchors:
                number += 1
            anchors.add(f"{name}-{number}" if number else name)
        return anchors


def page(text: str) -> Page:
    prose: list[Line] = []
    code: list[Line] = []
    fenced = False
    for number, line in enumerate(text.splitlines(), 1):
        if FENCE.match(line):
            fenced = not fenced
        elif fenced or line.startswith("    "):
            code.append(Line(number, line.strip()))
        else:
            prose.append(Line(number, line))
    return Page(prose, code)


SLASHES = re.compile(r'(?:^|[\s;{}(,])//[/!]?(.*)$')
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def comments(path: str, text: str) -> list[Line]:
    """The comments of a file of code. Python's docstrings are comments, too."""
    if path.endswith(".swift"):
        return slashed(text)
    if path.endswith((".js", ".css", ".c", ".h")):
        return sorted(slashed(text) + starred(text), key=lambda line: line.number)
    if path.endswith(".sql"):
        return [Line(number, line.split("--", 1)[1]) for number, line in enumerated(text) if "--" in line]
    if path.endswith(".py") or text.startswith("#!/usr/bin/env python3"):
        return python(text)
    return [Line(number, line.split("#", 1)[1]) for number, line in enumerated(text) if re.match(r"\s*#", line)]


def test_titles(text: str) -> list[Line]:
    """The string literals of a Swift file: a test's title is one of them."""
    return [Line(number, match[1]) for number, line in enumerated(text) for match in QUOTED.finditer(line)]


def enumerated(text: str):
    return enumerate(text.splitlines(), 1)


def slashed(text: str) -> list[Line]:
    return [Line(number, match[1]) for number, line in enumerated(text) if "//" in line and (match := SLASHES.search(line))]


def starred(text: str) -> list[Line]:
    lines: list[Line] = []
    for match in re.finditer(r"/\*.*?\*/", text, re.DOTALL):
        first = text.count("\n", 0, match.start()) + 1
        lines += [Line(first + offset, line) for offset, line in enumerate(match[0].splitlines())]
    return lines


STARTS = {tokenize.ENCODING, tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT}
"""The tokens after which a string is a docstring."""


def python(text: str) -> list[Line]:
    lines: list[Line] = []
    begins = True
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                lines.append(Line(token.start[0], token.string.lstrip("#")))
            elif begins and token.type == tokenize.STRING and token.string.startswith(('"""', "'''")):
                words = token.string.strip("\"'").splitlines()
                lines += [Line(token.start[0] + offset, line) for offset, line in enumerate(words)]
            begins = token.type in STARTS or begins and token.type == tokenize.COMMENT
    except (tokenize.TokenError, IndentationError):
        return slashed(text)
    return lines
