"""The HTTP part: checks keys as the gateway does, takes requests as PostgREST does, and makes the faults that tests
want."""

from __future__ import annotations

import contextlib
import json
import queue
import threading
import time
from collections import deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

import psycopg
from psycopg import sql

from . import errors
from .control import SCHEMA, Control
from .faults import Fault, Faults
from .grammar import Refusal
from .table import Answer, TableRequest

PREFIX = "/rest/v1/"
CONNECTIONS = 24
HUGE = 80 << 20


class Lines:
    """Connections to PostgreSQL. A broken one is replaced."""

    def __init__(self, database: str) -> None:
        self._database = database
        self._free: queue.Queue[psycopg.Connection | None] = queue.Queue()
        for _ in range(CONNECTIONS):
            self._free.put(None)

    @contextlib.contextmanager
    def line(self):
        connection = self._free.get()
        try:
            if connection is None or connection.closed:
                connection = psycopg.connect(self._database, prepare_threshold=None)
                connection.execute("SET TIME ZONE 'UTC'")
                connection.commit()
            yield connection
        except psycopg.Error:
            if connection is not None:
                with contextlib.suppress(psycopg.Error):
                    connection.rollback()
            raise
        except BaseException:
            if connection is not None:
                connection.rollback()
            raise
        finally:
            self._free.put(connection)


class StandIn(ThreadingHTTPServer):
    daemon_threads = True
    # The kernel must not refuse many connections at once.
    request_queue_size = 512

    def __init__(self, address: tuple[str, int], database: str, keys: dict[str, str]) -> None:
        super().__init__(address, Handler)
        self.database = database
        self.keys = keys
        self.lines = Lines(database)
        self.faults = Faults()
        self.control = Control(database)
        self.control.prepare()
        # The latest requests: (table, method, query, length of the body).
        self.requests: deque[dict] = deque(maxlen=100_000)
        self.without_date: set[str] = set()
        self.late = threading.Event()
        self.late_done: dict[str, int] = {}

    def handle_error(self, request, client_address) -> None:
        """A client that has gone is not reported."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body are two writes. Without this the second one would wait for the other side's delayed acknowledgement,
    # 40 ms.
    disable_nagle_algorithm = True
    server: StandIn
    table = ""

    def log_message(self, format: str, *args) -> None:  # noqa: A002
        pass

    def do_GET(self) -> None:  # noqa: N802
        self._serve()

    do_POST = do_PATCH = do_DELETE = do_HEAD = do_GET

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        parts = urlsplit(self.path)
        try:
            if parts.path.startswith("/_control/"):
                self._obey(parts.path.removeprefix("/_control/"), body)
            elif parts.path.startswith(PREFIX):
                self._rest(unquote(parts.path.removeprefix(PREFIX)), parts.query, body)
            else:
                self._send(Answer(404, "<html>not here</html>", {"Content-Type": "text/html"}))
        except Refusal as refusal:
            self._refuse(refusal.status, refusal.body)

    # PostgREST

    def _rest(self, table: str, query: str, body: bytes) -> None:
        self.table = table
        self.server.requests.append(
            {"table": table, "method": self.command, "query": query, "size": len(body),
             "body": body.decode(errors="replace") if len(body) < 65536 else ""})
        fault = self.server.faults.take(table, self.command)
        role = self.server.keys.get(self.headers.get("apikey") or "")
        bearer = (self.headers.get("authorization") or "").removeprefix("Bearer ")
        if bearer and bearer.count(".") != 2:
            # PostgREST answers so itself. Only the hosted service's gateway removes such a token.
            self._refuse(401, {"code": "PGRST301", "details": None, "hint": None,
                               "message": f"Expected 3 parts in JWT; got {bearer.count('.') + 1}"})
            return
        if (self.headers.get("apikey") or "").count(".") == 2 and bearer != self.headers.get("apikey"):
            # A key of the older kind is itself the token that names the role.
            role = role and "anon"
        if role is None:
            self._refuse(401, {"message": "Invalid API key",
                               "hint": "Double check your Supabase `anon` or `service_role` API key."})
            return
        if fault is not None and self._fails_before(fault):
            return
        parameters = parse_qsl(query, keep_blank_values=True)
        if fault is not None and fault.kind == "late":
            self._cut()
            self.server.late.wait(fault.seconds)
            with contextlib.suppress(Refusal, psycopg.Error):
                self._run(table, parameters, body, role)
            self.server.late_done[table] = self.server.late_done.get(table, 0) + 1
            return
        try:
            answer = self._run(table, parameters, body, role)
        except psycopg.Error as error:
            status, shown = errors.answer(error, is_anonymous=role == "anon")
            self._refuse(status, shown)
            return
        if fault is None or not self._fails_after(fault):
            self._send(answer)

    def _run(self, table: str, parameters: list[tuple[str, str]], body: bytes, role: str) -> Answer:
        headers = {name.lower(): value for name, value in self.headers.items()}
        with self.server.lines.line() as connection:
            connection.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(role)))
            answer = TableRequest(connection, SCHEMA, table, parameters, headers).run(self.command, body)
            connection.commit()
            return answer

    # Trouble

    def _fails_before(self, fault: Fault) -> bool:
        match fault.kind:
            case "slow":
                time.sleep(fault.seconds)
                return False
            case "cut_before":
                self._cut()
            case "500" | "503" | "504":
                self._send(Answer(int(fault.kind), "<html>trouble</html>", {"Content-Type": "text/html"}))
            case "429":
                self._send(Answer(429, '{"message":"too many"}', {"Retry-After": "1"}))
            case "401":
                self._refuse(401, {"message": "Invalid API key"})
            case _:
                return False
        return True

    def _fails_after(self, fault: Fault) -> bool:
        match fault.kind:
            case "cut_after":
                self._cut()
            case "lost_504":
                self._send(Answer(504, "<html>gateway timeout</html>", {"Content-Type": "text/html"}))
            case "html":
                self._send(Answer(200, "<html>a login page</html>", {"Content-Type": "text/html"}))
            case "huge":
                self._send(Answer(200, "[" + " " * HUGE + "]", {}))
            case "garbage":
                self._send(Answer(200, "[{]", {}))
            case "no_type":
                self._send(Answer(200, "[]", {"Content-Type": ""}))
            case _:
                return False
        return True

    def _cut(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            # Closed at once, and not later by the garbage collector.
            self.connection.shutdown(2)

    # What tests want

    def _obey(self, name: str, body: bytes) -> None:
        try:
            answer = self._control(name, body)
        except (psycopg.Error, ValueError, KeyError, TypeError) as error:
            raise Refusal(400, "CONTROL", f"{type(error).__name__}: {error}") from None
        self._send(Answer(200, json.dumps(answer, default=str), {}))

    def _control(self, name: str, body: bytes):
        wish = json.loads(body or b"{}")
        server = self.server
        match name:
            case "table":
                table = server.control.make_table(
                    wish.get("name"), without=wish.get("without", []), extra=wish.get("extra", {}),
                    security=wish.get("security"), touches=wish.get("touches", False))
                if wish.get("date") is False:
                    server.without_date.add(table)
                return {"table": table}
            case "sql":
                return server.control.execute(wish["sql"], wish.get("values", []))
            case "fault":
                server.faults.add(wish.pop("table"), Fault(**wish))
                return {}
            case "faults":
                return {"open": server.faults.open(wish["table"]), "late": server.late_done.get(wish["table"], 0)}
            case "clear":
                server.faults.clear(wish["table"])
                return {}
            case "release":
                server.late.set()
                return {}
            case "hold":
                server.late.clear()
                return {}
            case "requests":
                return [request for request in list(server.requests) if request["table"] == wish["table"]]
        raise Refusal(404, "CONTROL", f"{name} is not known")

    # Answers

    def _refuse(self, status: int, body: dict) -> None:
        self._send(Answer(status, json.dumps(body), {}))

    def _send(self, answer: Answer) -> None:
        data = (answer.body or "").encode()
        self.send_response(answer.status)
        headers = {"Content-Type": "application/json; charset=utf-8", **answer.headers, "Content-Length": str(len(data))}
        for name, value in headers.items():
            if value:
                self.send_header(name, value)
        try:
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(data)
        except OSError:
            self.close_connection = True

    def send_header(self, keyword: str, value: str) -> None:
        if keyword == "Date" and self.table in self.server.without_date:
            return
        super().send_header(keyword, value)
