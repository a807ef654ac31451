"""The binary behind a pseudo-terminal, with the keys of a person and the content of the screen."""

from __future__ import annotations

import re
import signal
import termios
import time
from collections.abc import Callable

import pexpect
import pyte

from .processes import binary, environment

PATIENCE = 30.0
SCROLLED = 5000
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
CURSOR = re.compile(r"\x1b\[[0-9;?]*[A-Zhl]")


def with_usual_signals() -> None:
    """Starts a program as a login shell does. A program that a script runs in the background ignores Ctrl-C, and so
    do its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)


class Terminal:
    """Runs `director …`. `text` is the content of the screen and above it, `raw` contains every character that was
    sent."""

    def __init__(self, *arguments: str, env: dict[str, str] | None = None, columns: int = 80, rows: int = 24,
                 command: tuple[str, ...] | None = None) -> None:
        program, *rest = (*(command or (binary(),)), *arguments)
        settings = {"TERM": "xterm-256color", **(env or {})}
        self.child = pexpect.spawn(
            program, rest, encoding="utf-8", codec_errors="replace", dimensions=(rows, columns), timeout=PATIENCE,
            env={name: value for name, value in environment(settings).items() if value is not None},
            preexec_fn=with_usual_signals)
        self.child.delaybeforesend = None
        self.raw = ""
        self.screen = pyte.HistoryScreen(columns, rows, history=SCROLLED, ratio=0.5)
        self._stream = pyte.Stream(self.screen)
        self.is_over = False

    # What is to be seen

    @property
    def rows(self) -> list[str]:
        """The rows from the first one that was scrolled away to the last one that is not empty."""
        above = ["".join(line[column].data for column in range(self.screen.columns)) for line in self.screen.history.top]
        rows = [row.rstrip() for row in (*above, *self.screen.display)]
        while rows and not rows[-1]:
            rows.pop()
        return rows

    @property
    def text(self) -> str:
        return "\n".join(self.rows)

    @property
    def cursor(self) -> tuple[int, int]:
        return self.screen.cursor.y, self.screen.cursor.x

    def read(self, wait: float = 0.05) -> None:
        """Reads what has come, and waits a moment for it."""
        if self.is_over:
            return
        try:
            text = self.child.read_nonblocking(1 << 16, timeout=wait)
        except pexpect.TIMEOUT:
            return
        except pexpect.EOF:
            self.is_over = True
            return
        self.raw += text
        self._stream.feed(text)

    def until(self, condition: Callable[[], object], what: str, timeout: float = PATIENCE):
        """Waits until `condition` returns a true value, and returns that value."""
        end = time.monotonic() + timeout
        while not (found := condition()):
            assert not self.is_over or condition(), f"ended before {what}; the screen:\n{self.text}"
            assert time.monotonic() < end, f"waited {timeout} s for {what}; the screen:\n{self.text}"
            self.read()
        return found

    def sees(self, text: str, timeout: float = PATIENCE) -> None:
        self.until(lambda: text in self.text, repr(text), timeout)

    def sees_last(self, text: str, timeout: float = PATIENCE) -> None:
        """Waits until the last row that is not empty is this one."""
        self.until(lambda: self.rows and self.rows[-1] == text, f"the last row to be {text!r}", timeout)

    # What a person does

    def type(self, text: str) -> None:
        self.child.send(text)

    def enter(self, text: str) -> None:
        self.child.send(text + "\r")

    def press(self, letter: str) -> None:
        """Presses Ctrl and a letter."""
        self.child.sendcontrol(letter)

    def resize(self, columns: int, rows: int = 24) -> None:
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def modes(self) -> list:
        """The terminal's mode for keys, without its speed."""
        return termios.tcgetattr(self.child.child_fd)[:4]

    # The end

    def end(self, timeout: float = PATIENCE) -> int:
        """Waits until the process has ended. Returns its exit code, or the number of its signal as a negative
        number."""
        self.until(lambda: self.is_over, "the end", timeout)
        self.child.close(force=False)
        return self.child.exitstatus if self.child.signalstatus is None else -self.child.signalstatus

    def close(self) -> None:
        if not self.child.closed:
            self.child.close(force=True)
