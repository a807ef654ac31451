"""Commands, flags and variables that pages and comments name."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

from .citations import passages
from .names import Names
from .passages import Line, page
from .repository import Fault, Repository

SPAN = re.compile(r"`([^`]+)`")
VARIABLE = re.compile(r"\bDIRECTOR_[A-Z_]*[A-Z]\b")
STANDARD = {"--help", "--version", "-h"}


def check(repository: Repository, names: Names) -> Iterator[Fault]:
    for path, lines in passages(repository):
        written = [(line.number, span) for line in lines for span in SPAN.findall(line.text)]
        if path.endswith(".md"):
            blocks = joined(page(repository.text(path)).code)
            written += [(line.number, line.text) for line in blocks]
            known = foreign(line.text for line in blocks)
            for line in lines:
                yield from variables(names, path, line)
        else:
            known = set()
        for number, text in written:
            for fault in faults(repository, names, text, known, alone=path.endswith(".md")):
                yield Fault(path, number, fault)


def joined(lines: list[Line]) -> list[Line]:
    """Lines of fenced blocks; a line that ends with a backslash goes on."""
    whole: list[Line] = []
    for line in lines:
        if whole and whole[-1].text.endswith("\\"):
            whole[-1] = Line(whole[-1].number, whole[-1].text[:-1] + " " + line.text)
        else:
            whole.append(line)
    return whole


def foreign(texts) -> set[str]:
    """Flags of other programs, which the page's own blocks show in use."""
    return {flag for text in texts if not OURS.match(text) for flag in re.findall(r"(?<![\w-])--?[a-z][\w-]*", text)}


OURS = re.compile(r"(?:\S*/)?director |(?:\./)?scripts/")


def faults(repository: Repository, names: Names, text: str, foreign_flags: set[str], alone: bool) -> Iterator[str]:
    text = text.split(" # ")[0].strip()
    if re.match(r"(?:\S*/)?director [a-z]", text):
        yield from director(names, text)
    elif match := re.match(r"(?:\./)?(scripts/[\w-]+)(.*)", text):
        yield from script(repository, match[1], match[2])
    elif match := re.match(r"swift test\b.*--filter '?([\w|/]+)", text):
        for name in re.split(r"[|/]", match[1]):
            if name not in names.types and name not in names.members:
                yield f"there are no tests {name}"
    elif alone and (match := re.match(r"(--[a-z][\w-]*)", text)):
        if match[1] not in names.flags_outside_pages | foreign_flags | ours(names):
            yield f"nothing takes {match[1]}"


def ours(names: Names) -> set[str]:
    return set().union(STANDARD, *(command.flags for command in names.commands.values()))


def director(names: Names, text: str) -> Iterator[str]:
    if names.root is None:
        return
    kind = names.root
    words = split(text)[1:]
    path = ["director"]
    while words and names.commands[kind].subcommands:
        if words[0].startswith("-") or not (found := names.named(kind, words[0])):
            break
        kind = found
        path.append(words.pop(0))
    if names.commands[kind].subcommands and words and re.fullmatch(r"[a-z][a-z-]*", words[0]):
        yield f"'{' '.join(path)}' has no command '{words[0]}'"
        return
    for word in words:
        flag = word.split("=")[0].strip("[]()…,;")
        if word in ("|", "&&", ";", ">", "2>&1"):
            return
        if re.fullmatch(r"--[a-z][\w-]*", flag) and flag not in names.flags(kind) | STANDARD:
            yield f"'{' '.join(path)}' has no flag {flag}"


def split(text: str) -> list[str]:
    try:
        return shlex.split(text)
    except ValueError:
        return text.split()


def script(repository: Repository, path: str, arguments: str) -> Iterator[str]:
    if path not in repository.files:
        yield f"there is no {path}"
        return
    for flag in re.findall(r"(?<![\w-])--[a-z][\w-]*", arguments):
        if flag not in repository.text(path):
            yield f"{path} has no flag {flag}"


def variables(names: Names, path: str, line: Line) -> Iterator[Fault]:
    for match in VARIABLE.finditer(line.text):
        rest = line.text[match.end() :]
        if match[0] in names.variables:
            continue
        if rest.startswith(("_", "…")) and any(name.startswith(match[0]) for name in names.variables):
            continue
        yield Fault(path, line.number, f"nothing reads {match[0]}")
