"""The names that code declares: types, members, tests, and the commands of `director` with their flags."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field

from .repository import Repository

SWIFT_TYPE = re.compile(r"\b(?:struct|class|enum|actor|protocol|typealias|associatedtype|extension|macro)\s+([A-Z][\w.]*)")
SWIFT_MEMBER = re.compile(r"\b(?:func|var|let)\s+`?(\w+)")
SWIFT_CASE = re.compile(r"^\s*(?:indirect\s+)?case\s+([a-z`].*)$", re.MULTILINE)
PYTHON_NAME = re.compile(r"^\s*(?:class|(?:async\s+)?def)\s+(\w+)", re.MULTILINE)
SCRIPT_NAME = re.compile(r"\b(?:class|function|const|let)\s+(\w+)")

MANY_LINES = re.compile(r'""".*?"""', re.DOTALL)
COMMAND = re.compile(r"struct (\w+)[^{]*\{")
COMMAND_NAME = re.compile(r'commandName:\s*"([^"]+)"')
SUBCOMMANDS = re.compile(r"subcommands:\s*\[([^\]]*)\]")
OPTION = re.compile(
    r'@(Option|Flag|OptionGroup|Argument)'
    r'(\((?:[^()"]|"(?:[^"\\]|\\.)*"|\((?:[^()"]|"(?:[^"\\]|\\.)*"|\([^()]*\))*\))*\))?'
    r"\s*(?:private\s+)?var\s+(\w+)\s*(?::\s*(\w+))?"
)
LONG_NAME = re.compile(r'\.(?:customLong\(|long\b)"?([\w-]*)"?')


@dataclass
class Command:
    """What the argument parser is told about a command, or about a group of options."""

    name: str = ""
    subcommands: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)


def dashed(name: str) -> str:
    """As the argument parser writes a property: `publicURL` becomes `public-url`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-", name).lower()


class Names:
    def __init__(self, repository: Repository) -> None:
        self.repository = repository

    @functools.cached_property
    def swift(self) -> str:
        paths = self.repository.ending(".swift", below="Sources/") + self.repository.ending(".swift", below="Tests/")
        return "\n".join(self.repository.text(path) for path in paths)

    @functools.cached_property
    def types(self) -> set[str]:
        """Types of Sources and Tests, their targets, and the test classes of Python."""
        types = {part for name in SWIFT_TYPE.findall(self.swift) for part in name.split(".")}
        if "Package.swift" in self.repository.files:
            types.update(re.findall(r'"(\w+)"', self.repository.text("Package.swift")))
        return types | {name for name in self.scripted if name[0].isupper()}

    @functools.cached_property
    def members(self) -> set[str]:
        members = set(SWIFT_MEMBER.findall(self.swift))
        for cases in SWIFT_CASE.findall(self.swift):
            members.update(re.findall(r"[a-z]\w*", cases))
        return members | self.scripted

    @functools.cached_property
    def scripted(self) -> set[str]:
        """Classes and functions of Python and JavaScript."""
        python = "\n".join(self.repository.text(path) for path in self.repository.ending(".py"))
        script = "\n".join(self.repository.text(path) for path in self.repository.ending(".js"))
        return set(PYTHON_NAME.findall(python)) | set(SCRIPT_NAME.findall(script))

    @functools.cached_property
    def suites(self) -> dict[str, set[str]]:
        """The files that declare each test suite and test class."""
        suites: dict[str, set[str]] = {}
        for path in self.repository.ending(".swift", ".py", below="Tests/"):
            text = self.repository.text(path)
            names = SWIFT_TYPE.findall(text) if path.endswith(".swift") else PYTHON_NAME.findall(text)
            for name in names:
                suites.setdefault(name, set()).add(path)
        return suites

    @functools.cached_property
    def outside_pages(self) -> str:
        """Everything that runs: a flag or a variable of another tool that occurs here is one that exists."""
        paths = [path for path in self.repository.files if not path.endswith(".md") and "/fixtures/" not in path]
        return "\n".join(self.repository.text(path) for path in paths)

    @functools.cached_property
    def flags_outside_pages(self) -> set[str]:
        return set(re.findall(r"(?<![\w-])--[a-z][\w-]*", self.outside_pages))

    @functools.cached_property
    def variables(self) -> set[str]:
        """Environment variables: named outright, or made from a setting's name as the settings do."""
        named = re.findall(r"\bDIRECTOR_\w+", self.outside_pages)
        settings = re.findall(r'"(director(?:\.[a-z]+)+)"', self.swift)
        families = re.findall(r'"(director(?:\.[a-z]+)+)\.\\\(', self.swift)
        members = {f"{family}.{member.lower()}" for family in families for member in self.members}
        settings += members
        return {*named, *(setting.upper().replace(".", "_") for setting in settings)}

    @functools.cached_property
    def commands(self) -> dict[str, Command]:
        """By the Swift type that declares them."""
        commands: dict[str, Command] = {}
        for path in self.repository.ending(".swift", below="Sources/director/"):
            text = MANY_LINES.sub('""', self.repository.text(path))
            starts = [*COMMAND.finditer(text)]
            for start, following in zip(starts, [*starts[1:], None]):
                body = text[start.end() : following.start() if following else len(text)]
                commands[start[1]] = self.command(body)
        return commands

    @staticmethod
    def command(body: str) -> Command:
        command = Command()
        if match := COMMAND_NAME.search(body):
            command.name = match[1]
        if match := SUBCOMMANDS.search(body):
            command.subcommands = re.findall(r"(\w+)\.self", match[1])
        for kind, arguments, name, kind_of_group in OPTION.findall(body):
            if kind == "OptionGroup":
                command.groups.append(kind_of_group)
            elif kind != "Argument":
                named = [long for long in LONG_NAME.findall(arguments) if long]
                command.flags.update(f"--{long}" for long in named or [dashed(name)])
        return command

    def flags(self, kind: str) -> set[str]:
        """The flags of a command, with those of its groups."""
        command = self.commands.get(kind, Command())
        return command.flags.union(*(self.flags(group) for group in command.groups))

    def named(self, kind: str, name: str) -> str | None:
        """The type of the subcommand `name` of a command."""
        candidates = self.commands.get(kind, Command()).subcommands
        return next((candidate for candidate in candidates if self.commands[candidate].name == name), None)

    @functools.cached_property
    def root(self) -> str | None:
        return next((kind for kind, command in self.commands.items() if command.name == "director"), None)
