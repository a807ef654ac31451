"""Files, folders, tests and types that pages and comments name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from .citations import COMPATIBILITY, passages
from .links import LINK
from .names import Names
from .passages import Line
from .repository import Fault, Repository

FILE = re.compile(r"(?<![\w./+~*-])((?:[\w.+*-]+/)*[\w+*-]+\.(swift|py|js|css|html|sql|md|sh|tsv))(?![\w/*.-])")
TREE = re.compile(r"(?<![\w./-])((?:docs|scripts|Tests|Sources|Benchmarks|deploy)/[\w./+*-]*\w)")
SPAN = re.compile(r"`([^`]+)`")
TYPE = re.compile(r"\+?[A-Z]\w*[a-z]\w*")
SYMBOL = re.compile(r"(?<!`)``([^`]+)``(?!`)")
TESTS = re.compile(r"\b([A-Z]\w+Tests)\b")
FUNCTION = re.compile(r"\b(test_\w+)\b")

TYPED = ("docs/architecture.md", "docs/decisions/")
"""Pages whose names in backticks are types of ours."""


def check(repository: Repository, names: Names) -> Iterator[Fault]:
    for path, lines in passages(repository):
        for line in lines:
            yield from files(repository, path, line)
            if path == COMPATIBILITY:
                continue  # Its tests are proofs, which are checked more strictly.
            if path.endswith(".md"):
                yield from spans(repository, names, path, line)
            else:
                yield from symbols(names, path, line)


def files(repository: Repository, path: str, line: Line) -> Iterator[Fault]:
    folder = str(PurePosixPath(path).parent).removeprefix(".")
    text = LINK.sub("", line.text) if path.endswith(".md") else line.text
    seen = set()
    for match in [*FILE.finditer(text), *TREE.finditer(text)]:
        name = match[1].rstrip(".")
        if "/" not in name and name.endswith(".js") and path.endswith(".swift"):
            continue  # A package of that name, not a file.
        if name in seen or repository.holds(name, folder) or repository.is_ignored(name):
            continue
        seen.add(name)
        yield Fault(path, line.number, f"there is no {name}")


def spans(repository: Repository, names: Names, path: str, line: Line) -> Iterator[Fault]:
    for span in SPAN.findall(line.text):
        name = re.sub(r"\(.*\)$", "", span)
        if path.startswith(TYPED) and re.fullmatch(r"\+?[A-Z][\w+]*(?:\.\w+)*", name) and re.search("[a-z]", name):
            if not is_declared(repository, names, name):
                yield Fault(path, line.number, f"nothing is called {span}")
        elif re.fullmatch(r"[A-Z]\w*Tests", name) and name not in names.types:
            yield Fault(path, line.number, f"there are no tests {span}")
        elif re.fullmatch(r"test_\w+", name) and name not in names.members and name not in repository.stems:
            yield Fault(path, line.number, f"there is no test {span}")
        elif re.fullmatch(r"(?:[A-Z][\w+-]*/)+[\w+-]*", name) and name.split("/")[0] in names.types:
            if not repository.holds(name) and not repository.holds(name + ".swift"):
                yield Fault(path, line.number, f"there is no {span}")


def is_declared(repository: Repository, names: Names, name: str) -> bool:
    """A type, a member of one, a folder, or a file that holds a part of a type (`Type+Part`, or `+Part` after that)."""
    if "+" in name:
        return any(stem == name or name.startswith("+") and stem.endswith(name) for stem in repository.stems)
    first, *rest = name.split(".")
    if not rest and any(folder.endswith("/" + first) for folder in repository.folders):
        return True
    return first in names.types and all(part in names.members or part in names.types for part in rest)


def symbols(names: Names, path: str, line: Line) -> Iterator[Fault]:
    """What a comment links to with two backticks."""
    for symbol in SYMBOL.findall(line.text):
        for part in re.sub(r"\(.*\)$", "", symbol).split("/")[-1].split("."):
            if re.fullmatch(r"\w+", part) and part not in names.types and part not in names.members | {"init"}:
                yield Fault(path, line.number, f"nothing is called {symbol}")
