"""Links of Markdown pages: to files, and to headings in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from .passages import page
from .repository import Fault, Repository

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
CODE = re.compile(r"`[^`]*`")


def check(repository: Repository) -> Iterator[Fault]:
    for path in repository.ending(".md"):
        for line in page(repository.text(path)).prose:
            for target in LINK.findall(CODE.sub("code", line.text)):
                if fault := broken(repository, path, target):
                    yield Fault(path, line.number, fault)


def broken(repository: Repository, path: str, target: str) -> str | None:
    if re.match(r"[a-z][a-z0-9+.-]*:", target):
        return None
    name, _, anchor = target.partition("#")
    folder = str(PurePosixPath(path).parent).removeprefix(".")
    other = repository.resolved(name, folder) if name else path
    if other is None:
        return f"the link {target} leads to no file"
    if anchor and other.endswith(".md") and anchor not in page(repository.text(other)).anchors:
        return f"the link {target} leads to no heading"
    return None
