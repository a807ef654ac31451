"""All checks over one repository."""

from __future__ import annotations

from pathlib import Path

from . import citations, commands, links, places
from .names import Names
from .repository import Fault, Repository


def faults(root: Path) -> list[Fault]:
    repository = Repository(root)
    names = Names(repository)
    found = [
        *citations.check(repository, names),
        *links.check(repository),
        *places.check(repository, names),
        *commands.check(repository, names),
    ]
    return sorted(set(found))
