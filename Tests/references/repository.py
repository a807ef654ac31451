"""The files of a repository, read once."""

from __future__ import annotations

import fnmatch
import functools
import subprocess
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True, order=True)
class Fault:
    """A reference that does not resolve, and where it stands."""

    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


class Repository:
    """What git tracks below `root`, and what it would track if it were added."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.read: dict[str, str] = {}
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
            cwd=root,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.splitlines()
        self.files = sorted(path for path in set(listed) if (root / path).is_file())
        self.folders = sorted({str(parent) for path in self.files for parent in PurePosixPath(path).parents} - {"."})

    def text(self, path: str) -> str:
        """The file's text; nothing for a file that is no text."""
        if path not in self.read:
            try:
                self.read[path] = (self.root / path).read_text(encoding="utf-8")
            except UnicodeDecodeError:
                self.read[path] = ""
        return self.read[path]

    def ending(self, *endings: str, below: str = "") -> list[str]:
        return [path for path in self.files if path.startswith(below) and path.endswith(endings)]

    @functools.cached_property
    def tails(self) -> set[str]:
        """Every path by which a file or a folder can be meant: the whole one, and each of its ends."""
        tails = set()
        for path in [*self.files, *self.folders]:
            parts = path.split("/")
            tails.update("/".join(parts[start:]) for start in range(len(parts)))
        return tails

    @functools.cached_property
    def stems(self) -> set[str]:
        return {PurePosixPath(path).stem for path in self.files}

    @functools.cached_property
    def ignored(self) -> list[str]:
        """What git leaves out: builds and what tests leave behind."""
        if ".gitignore" not in self.files:
            return []
        lines = (line.strip().strip("/") for line in self.text(".gitignore").splitlines())
        return [line for line in lines if line and not line.startswith("#")]

    def is_ignored(self, path: str) -> bool:
        first = path.removeprefix("./").split("/")[0]
        return any(fnmatch.fnmatch(first, pattern) or fnmatch.fnmatch(path, pattern) for pattern in self.ignored)

    def holds(self, path: str, folder: str = "") -> bool:
        """Whether `path` names a file or folder: from the root, from `folder`, or by its end."""
        path = path.rstrip("/").removeprefix("./")
        if "*" in path:
            return any(fnmatch.fnmatch(tail, path) for tail in self.tails)
        if path in self.tails:
            return True
        return folder != "" and self.resolved(path, folder) is not None

    def resolved(self, path: str, folder: str) -> str | None:
        """The tracked file or folder that `path` means to a page in `folder`, as a link does."""
        parts: list[str] = [part for part in folder.split("/") if part]
        for part in path.split("/"):
            if part in ("", "."):
                continue
            if part == "..":
                if not parts:
                    return None
                parts.pop()
            else:
                parts.append(part)
        whole = "/".join(parts)
        return whole if whole in self.files or whole in self.folders else None
