"""Starts the real binary, and ends every process that it has started."""

from __future__ import annotations

import atexit
import json
import os
import queue
import re
import signal
import subprocess
import threading
import time
from pathlib import Path

READY = re.compile(r"^Director is ready: (https?://\S+)/builder$")
START_TIMEOUT = 30
STOP_TIMEOUT = 30

_running: set[subprocess.Popen] = set()


@atexit.register
def _end_all() -> None:
    for process in list(_running):
        if process.poll() is None:
            process.kill()
            process.wait()


def binary() -> str:
    return os.environ["DIRECTOR_BINARY"]


def environment(extra: dict[str, str] | None = None) -> dict[str, str]:
    """The environment of the tests, without the settings that Director reads."""
    kept = {key: value for key, value in os.environ.items()
            if not key.startswith(("DIRECTOR_", "SUPABASE_")) and key not in ("PORT", "NO_COLOR")
            and key.upper() not in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")}
    kept["SWIFT_BACKTRACE"] = "enable=no"
    return {**kept, **(extra or {})}


def director(*arguments: str, env: dict[str, str] | None = None, stdin: str | None = None, cwd: Path | None = None,
             prefix: tuple[str, ...] = (), timeout: float = 60) -> subprocess.CompletedProcess:
    """Runs a command to its end."""
    return subprocess.run(
        [*prefix, binary(), *arguments], env=environment(env), input=stdin if stdin is not None else "", cwd=cwd,
        capture_output=True, text=True, timeout=timeout,
    )


def json_lines(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def child_of(process: subprocess.Popen) -> int:
    """The only child of a process that was started here."""
    children = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rpartition(")")[2].split()[1])
        except (FileNotFoundError, ProcessLookupError):
            continue  # it ended meanwhile
        if parent == process.pid:
            children.append(int(status.parent.name))
    (child,) = children
    return child


class Server:
    """`director serve` on one SQLite file. The file is kept after the process: `kill()`, then `start()` again."""

    def __init__(self, folder: Path, *, store: str | None = None, arguments: tuple[str, ...] = (),
                 env: dict[str, str] | None = None, port: int | None = 0, prefix: tuple[str, ...] = ()) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.file = folder / "director.sqlite"
        self.store = store or f"sqlite:{self.file}"
        self.arguments = arguments
        self.env = env
        # None: the settings choose it.
        self.port = port
        # A program that replaces itself by the server.
        self.prefix = prefix
        self.log_file = folder / "server.log"
        self.process: subprocess.Popen | None = None
        self.output: list[str] = []
        self._lines: queue.Queue[str | None] = queue.Queue()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def socket(self) -> str:
        return f"ws://127.0.0.1:{self.port}/ws"

    def command(self) -> list[str]:
        """The command that starts the server."""
        choice = () if self.port is None else ("--port", str(self.port))
        return [*self.prefix, binary(), "serve", "--store", self.store, *choice, *self.arguments]

    def process_id(self) -> int:
        """The server's own process id, for signals."""
        return self.process.pid

    def ask(self, *arguments: str) -> subprocess.CompletedProcess:
        """Runs another command of Director."""
        return director(*arguments, env=self.env)

    def start(self) -> Server:
        """Returns when the server says that it is ready. Later starts use the same port."""
        assert self.process is None, "already running"
        self._lines = queue.Queue()
        with self.log_file.open("ab") as log:
            self.process = subprocess.Popen(
                self.command(), env=environment(self.env), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log,
                text=True,
            )
        _running.add(self.process)
        threading.Thread(target=self._read, args=(self.process, self._lines), daemon=True).start()
        line = self._lines.get(timeout=START_TIMEOUT)
        match = READY.match(line or "")
        assert match, f"no ready line but {line!r}; the log ends:\n{self.log()[-4000:]}"
        self.output.append(line)
        self.announced = match.group(1)
        if not self.port:
            self.port = int(self.announced.rsplit(":", 1)[1])
        return self

    @staticmethod
    def _read(process: subprocess.Popen, lines: queue.Queue) -> None:
        for line in process.stdout:
            lines.put(line.rstrip("\n"))
        lines.put(None)

    def further_output(self) -> list[str]:
        """The standard output after the ready line. Call it after the process has ended."""
        rest = []
        while (line := self._lines.get(timeout=STOP_TIMEOUT)) is not None:
            rest.append(line)
        return rest

    def kill(self) -> None:
        """Kills the process, as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """Asks the process to end, as an operator would. Returns the exit code."""
        return self._end(signal.SIGTERM)

    def _end(self, number: int) -> int:
        process = self.process
        assert process is not None, "not running"
        if process.poll() is None:
            os.kill(self.process_id(), number)
        try:
            code = process.wait(timeout=STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError(f"did not end within {STOP_TIMEOUT} s of signal {number}") from None
        finally:
            _running.discard(process)
            self.process = None
        return code

    def restart(self) -> None:
        self.kill()
        self.start()

    def close(self) -> None:
        if self.process is not None:
            self.kill()

    def log(self) -> str:
        return self.log_file.read_text(errors="replace") if self.log_file.exists() else ""

    def wait_for_log(self, text: str, timeout: float = 10) -> None:
        end = time.monotonic() + timeout
        while text not in self.log():
            assert time.monotonic() < end, f"not in the log: {text!r}; log:\n{self.log()}"
            time.sleep(0.02)

    def show(self, session: str, user: str | None = None) -> dict:
        """The stored session, as the command line shows it while the server runs."""
        choice = ("--user", user) if user else ()
        done = self.ask("session", "show", session, *choice, "--json", "--store", self.store)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def history(self, session: str, user: str | None = None) -> list[dict]:
        choice = ("--user", user) if user else ()
        done = self.ask("session", "history", session, *choice, "--json", "--store", self.store)
        assert done.returncode == 0, done.stderr
        return json_lines(done.stdout)

    def verify(self) -> dict:
        done = self.ask("session", "verify", "--json", "--store", self.store)
        assert done.returncode in (0, 1), done.stderr
        return json.loads(done.stdout)
