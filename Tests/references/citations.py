"""Numbers that comments, tests and pages cite: sections of the protocol, defects, assertions, invariants."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .names import Names
from .passages import Line, comments, page, test_titles
from .repository import Fault, Repository

PROTOCOL = "docs/protocol.md"
COMPATIBILITY = "docs/compatibility.md"
ARCHITECTURE = "docs/architecture.md"

NUMBERED = re.compile(r"^#{2,} (\d+(?:\.\d+)*) ")
SECTION = re.compile(r"§+\s*(\d+(?:\.\d+)*(?:-\d+)?)")
ROW = re.compile(r"^\| (R?\d+) \|(.*)\|(.*)\|$")
DEFECT = re.compile(r"\bR([1-9]\d?)\b")
ASSERTION = re.compile(r"\b[Aa]ssertions? (\d+(?:(?:, | and )\d+)*)")
INVARIANT = re.compile(r"\b[Ii]nvariant (\d+)\b")
ISSUE = re.compile(r"\b[Ii]ssue #?(\d+)\b")


@dataclass
class Numbers:
    """The numbers that the pages give out."""

    sections: set[str] = field(default_factory=set)
    defects: set[str] = field(default_factory=set)
    assertions: set[str] = field(default_factory=set)
    invariants: set[str] = field(default_factory=set)


def given(repository: Repository) -> Numbers:
    numbers = Numbers()
    section = ""
    for line in lines_of(repository, PROTOCOL):
        if match := NUMBERED.match(line.text):
            section = match[1]
            numbers.sections.add(section)
        elif match := re.match(r"(\d+)\. ", line.text):
            numbers.sections.add(f"{section}-{match[1]}")
    for line in lines_of(repository, COMPATIBILITY):
        if match := ROW.match(line.text):
            (numbers.defects if match[1].startswith("R") else numbers.assertions).add(match[1].lstrip("R"))
    for line in lines_of(repository, ARCHITECTURE):
        if match := re.match(r"\| (\d+) \| \*\*", line.text):
            numbers.invariants.add(match[1])
    return numbers


def lines_of(repository: Repository, path: str) -> list[Line]:
    return page(repository.text(path)).prose if path in repository.files else []


def check(repository: Repository, names: Names) -> Iterator[Fault]:
    numbers = given(repository)
    for path, lines in passages(repository):
        yield from sections(path, lines, numbers)
        for line in lines:
            yield from others(path, line, numbers)
    yield from proofs(repository, names)


def passages(repository: Repository) -> Iterator[tuple[str, list[Line]]]:
    """Everything that may cite a number, by file."""
    for path in repository.files:
        if "/fixtures/" in path or "." in path.split("/")[-1] and not path.endswith(READ):
            continue
        text = repository.text(path)
        if path.endswith(".md"):
            yield path, page(text).prose
        elif path.startswith("Tests/") and path.endswith(".swift"):
            yield path, sorted(comments(path, text) + test_titles(text), key=lambda line: line.number)
        else:
            yield path, comments(path, text)


READ = (".md", ".swift", ".py", ".js", ".css", ".sql", ".c", ".h")


def sections(path: str, lines: Iterable[Line], numbers: Numbers) -> Iterator[Fault]:
    """A section belongs to the document named right before it, or else to the one named last."""
    last = ""
    before = ""
    for line in lines:
        for match in re.finditer(r"RFC (\d+)|§+\s*\d[\d.]*(?:-\d+)?", line.text):
            if match[1]:
                last = f"RFC {match[1]}"
                continue
            number = SECTION.match(match[0])
            lead = f"{before} {line.text[: match.start()]}".rstrip("`* ")
            word = re.search(r"([\w./]+)\s*$", lead)
            if re.search(r"\bprotocol(?:\.md)?$", lead, re.IGNORECASE):
                last = PROTOCOL
            elif word and not word[1].isdigit() and word[1] not in ("and", "to", "or") and "§" not in word[1]:
                yield Fault(path, line.number, f"{match[0]}: '{word[1]}' is no document with numbered sections")
                continue
            if last == "":
                yield Fault(path, line.number, f"{match[0]} stands without the name of a document")
            elif last == PROTOCOL and number and number[1].rstrip(".") not in numbers.sections:
                yield Fault(path, line.number, f"{PROTOCOL} has no section {number[1]}")
        before = line.text.strip()


def others(path: str, line: Line, numbers: Numbers) -> Iterator[Fault]:
    if path != COMPATIBILITY:
        for match in DEFECT.finditer(line.text):
            if match[1] not in numbers.defects:
                yield Fault(path, line.number, f"{COMPATIBILITY} has no defect {match[0]}")
        for match in ASSERTION.finditer(line.text):
            for number in re.findall(r"\d+", match[1]):
                if number not in numbers.assertions:
                    yield Fault(path, line.number, f"{COMPATIBILITY} has no assertion {number}")
    for match in INVARIANT.finditer(line.text):
        if match[1] not in numbers.invariants:
            yield Fault(path, line.number, f"{ARCHITECTURE} has no invariant {match[1]}")
    for match in ISSUE.finditer(line.text):
        yield Fault(path, line.number, f"'{match[0]}' is not in the repository")


def proofs(repository: Repository, names: Names) -> Iterator[Fault]:
    """Each row of the compatibility page names tests that exist and cite its number."""
    for line in lines_of(repository, COMPATIBILITY):
        if not (row := ROW.match(line.text)):
            continue
        tests = re.findall(r"`([^`]+)`", row[3])
        if not tests:
            yield Fault(COMPATIBILITY, line.number, f"{row[1]} names no test")
        for test in tests:
            files = names.suites.get(test) or {path for path in repository.files if path.endswith("/" + test)}
            if not files:
                yield Fault(COMPATIBILITY, line.number, f"there is no test {test}")
            elif not any(cites(repository.text(path), row[1]) for path in files):
                yield Fault(COMPATIBILITY, line.number, f"{test} does not cite {row[1]}")


def cites(text: str, number: str) -> bool:
    if number.startswith("R"):
        return any(f"R{found}" == number for found in DEFECT.findall(text))
    return any(number in re.findall(r"\d+", found) for found in ASSERTION.findall(text))
