"""What an operator sees: readiness, alerts, metrics, draining, and refused settings."""

import asyncio
import http.client
import http.server
import json
import re
import signal
import socket
import sqlite3
import threading
import time
from urllib.parse import urlsplit

from harness.cases import AsyncCase, SyncCase
from harness.clients import NativeClient
from harness.processes import director

SECRET = "hook-secret-4711"


class Receiver:
    """A webhook that keeps what is posted to it, and answers as it is told."""

    def __init__(self, answers=()):
        self.posts: list[dict] = []
        self.answers = list(answers)
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):  # noqa: N802
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.posts.append(json.loads(body) | {"path": self.path})
                self.send_response(outer.answers.pop(0) if outer.answers else 200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/{SECRET}"

    def events(self) -> list[str]:
        return [post["event"] for post in self.posts]

    def close(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


def get(url: str) -> tuple[int, str]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    try:
        connection.request("GET", parts.path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def address_of_numbers(server) -> str:
    """The log tells the address of the metrics, possibly a moment after the ready line."""
    server.wait_for_log("Metrics are served at")
    return re.search(r"Metrics are served at (http://\S+)", server.log()).group(1)


async def until(condition, what: str, timeout: float = 40):
    end = time.monotonic() + timeout
    while not (found := await asyncio.to_thread(condition)):
        assert time.monotonic() < end, f"waited {timeout} s for {what}"
        await asyncio.sleep(0.05)
    return found


class StoreDown(AsyncCase):
    async def test_an_outage_is_told_and_everything_goes_on_by_itself(self):
        """Another process locks the database. Checks /ready, the alert, the metric, the waiting message and the
        recovery."""
        receiver = Receiver(answers=[503])
        self.addCleanup(receiver.close)
        server = self.serve(arguments=("--metrics-port", "0"), env={"DIRECTOR_ALERT_WEBHOOK": receiver.url})
        numbers = address_of_numbers(server)
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees in the city")
        self.assertEqual(get(f"{server.url}/ready")[0], 200)

        holder = sqlite3.connect(server.file, isolation_level=None)
        self.addCleanup(holder.close)
        holder.execute("BEGIN EXCLUSIVE")
        begin = len(client.frames)
        await client.say("The council, ten minutes", turn="waiting-turn")
        await until(lambda: get(f"{server.url}/ready")[0] == 503, "/ready to say 503")
        answer = json.loads(get(f"{server.url}/ready")[1])
        self.assertEqual(answer["status"], "store_unavailable")
        self.assertIn("since", answer)
        self.assertIn("director_store_healthy 0", get(numbers)[1])
        await until(lambda: len(receiver.posts) >= 2, "the alert, which was refused once")
        self.assertFalse([f for f in client.frames[begin:] if f.get("seq")], "nothing is acknowledged")
        holder.execute("ROLLBACK")

        await until(lambda: get(f"{server.url}/ready")[0] == 200, "/ready to say 200")
        await until(lambda: "store_recovered" in receiver.events(), "the all-clear")
        self.assertEqual(receiver.events(), ["store_unavailable", "store_unavailable", "store_recovered"])
        for post in receiver.posts:
            self.assertEqual(post["path"], f"/{SECRET}")
            self.assertEqual(post["store"], "sqlite")
            self.assertRegex(post["since"], r"^\d{4}-\d\d-\d\dT")
        await self.answered(client, begin)
        self.assertIn("director_store_healthy 1", get(numbers)[1])
        self.assertEqual(server.stop(), 0)
        log = server.log()
        self.assertIn("The store is not available", log)
        self.assertIn("The store is available again", log)
        self.assertNotIn(SECRET, log)
        self.assertEqual(server.verify()["problems"], [])

    async def answered(self, client, begin: int):
        """The message was accepted while it waited, or its sender was told that it may be sent again."""
        def outcome():
            frames = [f for f in client.frames[begin:] if f.get("turn_id") == "waiting-turn"
                      or f["payload"].get("turn_id") == "waiting-turn"]
            errors = [f for f in frames if f["payload"].get("code") == "store_unavailable"]
            return errors or [f for f in frames if f["type"] == "action_request"]

        found = await client.until(outcome, "an answer or an error", timeout=40)
        if found[0]["payload"].get("code") == "store_unavailable":
            self.assertTrue(found[0]["payload"]["retryable"])
            await client.say("The council, ten minutes", turn="waiting-turn")
            await client.until(
                lambda: [f for f in client.frames[begin:] if f["type"] == "action_request"], "the plan", timeout=40)
        accepted = [f for f in client.frames if f.get("turn_id") == "waiting-turn" and f["role"] == "user"]
        self.assertEqual(len({f["seq"] for f in accepted}), 1, "it happened once")


class Numbers(AsyncCase):
    async def test_metrics_are_well_formed_and_only_on_their_own_port(self):
        server = self.serve(arguments=("--metrics-port", "0"))
        numbers = address_of_numbers(server)
        self.assertTrue(numbers.startswith("http://127.0.0.1:"))
        session = self.new_id()
        client = await NativeClient(server, session, "ada-of-the-numbers").enter()
        await client.ask("Bees in the city")
        status, text = get(numbers)
        self.assertEqual(status, 200)
        sample = re.compile(r'^[a-zA-Z_:][a-zA-Z0-9_:]*(\{[a-zA-Z_]\w*="[^"]*"(,[a-zA-Z_]\w*="[^"]*")*\})? \S+$')
        kinds = {}
        for line in text.splitlines():
            if line.startswith("# TYPE "):
                name, kind = line.split()[2:]
                self.assertNotIn(name, kinds, "a name is declared once")
                kinds[name] = kind
            else:
                self.assertRegex(line, sample)
                name = re.split(r"[{ ]", line)[0]
                self.assertTrue(name in kinds or re.sub(r"_(bucket|sum|count)$", "", name) in kinds, line)
        self.assertIn('director_turns_total{outcome="completed"} 1', text)
        self.assertEqual(kinds["director_commit_seconds"], "histogram")
        self.assertNotIn("ada-of-the-numbers", text)
        self.assertNotIn(session, text)
        self.assertEqual(get(f"{server.url}/metrics")[0], 404)
        await client.leave()
        self.assertEqual(server.stop(), 0)

    async def test_by_default_there_are_none(self):
        server = self.serve()
        self.assertNotIn("Metrics", server.log())
        self.assertEqual(get(f"{server.url}/metrics")[0], 404)


class Draining(AsyncCase):
    async def test_a_server_that_drains_is_not_ready_and_serves_on(self):
        server = self.serve(arguments=("--drain-seconds", "3"))
        old = await NativeClient(server, self.new_id(), "ada").enter()
        begin = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        await until(lambda: get(f"{server.url}/ready")[0] == 503, "/ready to say 503", timeout=2)
        self.assertEqual(json.loads(get(f"{server.url}/ready")[1])["status"], "shutting_down")
        new = await NativeClient(server, self.new_id(), "ben").enter()
        await new.ask("Cats")
        await old.ask("Bees")
        self.assertEqual((await old.until_closed())[0], 1001)
        self.assertGreaterEqual(time.monotonic() - begin, 2.5)
        self.assertEqual(await asyncio.to_thread(server.process.wait, 20), 0)


class Settings(SyncCase):
    def refused(self, code: int, *arguments: str, **options) -> str:
        store = f"sqlite:{self.folder / 'settings.db'}"
        done = director("serve", "--port", "0", "--store", store, *arguments, timeout=30, **options)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stderr

    def test_what_makes_no_sense_is_named(self):
        for name, value, allowed in (
            ("--lease-seconds", "4", "5 to 300"),
            ("--lease-seconds", "301", "5 to 300"),
            ("--drain-seconds", "-1", "0 to 300"),
            ("--metrics-port", "70000", "0 to 65535"),
        ):
            with self.subTest(name=name, value=value):
                error = self.refused(64, f"{name}={value}")
                for word in (name, value, allowed):
                    self.assertIn(word, error)

    def test_a_bad_webhook_is_refused_without_being_quoted(self):
        for value in (f"{SECRET}.example.org/hook", f"ftp://example.org/{SECRET}"):
            error = self.refused(64, env={"DIRECTOR_ALERT_WEBHOOK": value})
            self.assertIn("DIRECTOR_ALERT_WEBHOOK", error)
            self.assertNotIn(SECRET, error)
            error = self.refused(64, "--alert-webhook", value)
            self.assertIn("--alert-webhook", error)
            self.assertNotIn(SECRET, error)

    def test_a_taken_port_for_metrics_is_named(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            self.assertIn(f"127.0.0.1:{port}", self.refused(69, "--metrics-port", str(port)))
