"""The server the page comes from, with the REST store that keeps the page's own copy of conversations."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlencode, urlsplit

PAGE = Path(__file__).resolve().parent / "page"
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}


class Store:
    """Messages by their id, which is unique across sessions, and a row for each session."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._messages: dict[str, dict] = {}
        self._sessions: dict[tuple[str, str], dict | None] = {}

    def upsert(self, user: str, session: str, rows: list[dict]) -> None:
        with self._lock:
            self._sessions.setdefault((user, session), None)
            for row in rows:
                self._messages[row["message_id"]] = {**row, "user": user, "session": session}

    def write_session(self, user: str, session: str, row: dict) -> None:
        with self._lock:
            self._sessions[user, session] = row

    def read(self, user: str, session: str) -> dict:
        """The messages by their time, as the database orders them."""
        with self._lock:
            messages = [row for row in self._messages.values() if (row["user"], row["session"]) == (user, session)]
            row = self._sessions.get((user, session))
        return {"messages": sorted(messages, key=lambda message: message["timestamp"]), "session": row}

    def sessions(self, user: str) -> list[str]:
        with self._lock:
            return [session for owner, session in self._sessions if owner == user]


class FrontEnd:
    """Serves the page under the name `localhost`, so that decks at 127.0.0.1 are another site's. `save_seconds` is how
    long the page waits for a save, the way there included; the rows are there when it ends."""

    def __init__(self, save_seconds: float) -> None:
        self.save_seconds = save_seconds
        self.store = Store()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.front_end = self
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def start(self) -> FrontEnd:
        self._thread.start()
        return self

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def origin(self) -> str:
        return f"http://localhost:{self._server.server_address[1]}"

    def address(self, director: str, user: str, scale: float = 1, session: str | None = None) -> str:
        chosen = {"session_id": session} if session else {}
        return f"{self.origin}/?{urlencode({'director': director, 'user': user, 'scale': scale, **chosen})}"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    front_end: FrontEnd

    def handle_error(self, request, client_address) -> None:
        """A page that was left is not reported."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def log_message(self, format: str, *args) -> None:  # noqa: A002
        pass

    def do_GET(self) -> None:  # noqa: N802
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        path = [unquote(part) for part in urlsplit(self.path).path.split("/")[1:]]
        match self.command, path:
            case "GET", ["store", user]:
                self._answer(self.server.front_end.store.sessions(user))
            case "GET", ["store", user, session]:
                self._answer(self.server.front_end.store.read(user, session))
            case "PUT", ["store", user, session]:
                self.server.front_end.store.write_session(user, session, json.loads(body))
                self._answer({})
            case "POST", ["store", user, session, "messages"]:
                sent = float(self.headers["x-sent-at"]) / 1000
                time.sleep(max(0.0, sent + self.server.front_end.save_seconds - time.time()))
                self.server.front_end.store.upsert(user, session, json.loads(body))
                self._answer({})
            case "GET", [name]:
                self._file(PAGE / (name or "index.html"))
            case _:
                self._send(404, b"{}", "application/json")

    do_POST = do_PUT = do_GET

    def _file(self, file: Path) -> None:
        if file.suffix in TYPES and file.is_file():
            self._send(200, file.read_bytes(), TYPES[file.suffix])
        else:
            self._send(404, b"", "text/plain")

    def _answer(self, value) -> None:
        self._send(200, json.dumps(value).encode(), "application/json")

    def _send(self, status: int, data: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        with contextlib.suppress(OSError):
            self.end_headers()
            self.wfile.write(data)
