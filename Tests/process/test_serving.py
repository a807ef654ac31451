"""Starting, answering and stopping: the ready line, the routes, other origins, SIGTERM."""

import asyncio
import http.client
import json
import re
import signal
import socket
import time

from harness.cases import AsyncCase, SyncCase
from harness.clients import CompatibleClient, NativeClient
from harness.processes import Server

ORIGINS = ("https://www.deckster.xyz", "https://deckster.xyz", "http://localhost:3000")


class Starting(AsyncCase):
    async def test_ready_line_is_the_only_line_on_standard_output(self):
        server = self.serve()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees")
        await client.leave()
        self.assertRegex(server.output[0], r"^Director is ready: http://127\.0\.0\.1:\d+/builder$")
        self.assertEqual(server.stop(), 0)
        self.assertEqual(server.further_output(), [])

    async def test_greeting_and_ping_come_in_time(self):
        """Assertions 3 and 4: within 2 s and 1 s, for each of a hundred sessions at once."""
        server = self.serve()

        async def visit(number: int) -> None:
            client = CompatibleClient(server, f"{self.new_id()}-{number}", f"visitor-{number}")
            begin = time.monotonic()
            await client.open()
            await client.frame("chat_message")
            self.assertLess(time.monotonic() - begin, 2)
            begin = time.monotonic()
            await client.send("ping")
            await client.until(lambda: client.pongs, "a pong")
            self.assertLess(time.monotonic() - begin, 1)
            await client.leave()

        for start in range(0, 100, 20):
            await asyncio.gather(*(visit(number) for number in range(start, start + 20)))
        self.assertEqual(server.stop(), 0)

    async def test_port_zero_takes_a_free_port_for_each_server(self):
        first, second = self.serve("first"), self.serve("second")
        self.assertNotEqual(first.port, second.port)
        self.assertGreater(first.port, 0)

    async def test_settings_come_from_flag_then_environment_then_file(self):
        ports = free_ports(3)
        config = self.folder / "director.json"
        config.write_text(json.dumps({"director": {"environment": "staging", "port": ports[0], "log": {"level": "debug"}}}))
        options = ("--config", str(config))
        server = self.serve(arguments=options, env={"PORT": str(ports[1]), "DIRECTOR_ENVIRONMENT": "test"})
        self.assertNotIn(server.port, ports, "the flag wins over everything")
        self.assertEqual(get(server, "/health")[2]["environment"], "test", "the environment wins over the file")
        server.stop()
        server = self.serve("file", arguments=options, port=None)
        self.assertEqual(server.port, ports[0])
        self.assertEqual(get(server, "/health")[2]["environment"], "staging")
        server.stop()
        server = self.serve("platform", arguments=options, port=None, env={"PORT": str(ports[1])})
        self.assertEqual(server.port, ports[1], "the environment wins over the file, under each of its names")
        server.stop()
        server = self.serve("named", port=None, env={"PORT": str(ports[1]), "DIRECTOR_PORT": str(ports[2])})
        self.assertEqual(server.port, ports[2], "our own name wins over the common one")


def free_ports(count: int) -> list[int]:
    held = [socket.socket() for _ in range(count)]
    for one in held:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


class Ending(AsyncCase):
    async def test_sigterm_closes_sockets_with_1001_and_exits_with_0(self):
        await self.check_end(signal.SIGTERM)

    async def test_sigint_does_the_same(self):
        await self.check_end(signal.SIGINT)

    async def check_end(self, number: int):
        server = self.serve()
        clients = [
            await NativeClient(server, self.new_id(), "ada").enter(),
            await CompatibleClient(server, self.new_id(), "ada").enter(),
        ]
        await clients[1].frame("chat_message")
        process = server.process
        process.send_signal(number)
        for client in clients:
            self.assertEqual((await client.until_closed())[0], 1001)
        code = await asyncio.to_thread(process.wait, 30)
        self.assertEqual(code, 0)
        self.assertNotIn("error", server.log().lower())

    async def test_sigterm_does_not_wait_for_a_client_that_does_not_answer(self):
        server = self.serve()
        silent = socket.create_connection(("127.0.0.1", server.port))
        self.addCleanup(silent.close)
        silent.sendall(
            b"GET /ws?session_id=s&user_id=u HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        )
        self.assertIn(b"101", silent.recv(4096))
        begin = time.monotonic()
        self.assertEqual(server.stop(), 0)
        self.assertLess(time.monotonic() - begin, 20)


def ask(server: Server, method: str, path: str, headers: dict[str, str] | None = None):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    try:
        connection.request(method, path, headers=headers or {})
        response = connection.getresponse()
        return response.status, {k.lower(): v for k, v in response.getheaders()}, response.read()
    finally:
        connection.close()


def get(server: Server, path: str, headers: dict[str, str] | None = None):
    status, fields, body = ask(server, "GET", path, headers)
    return status, fields, json.loads(body)


class Routes(SyncCase):
    def setUp(self):
        super().setUp()
        self.server = self.serve()

    def test_service_routes_answer_with_the_fields_clients_read(self):
        expected = {
            "/": {"name", "description", "version", "architecture", "endpoints", "states"},
            "/health": {"status", "service", "version", "environment", "architecture", "api_enabled", "message"},
            "/version": {"service", "version", "commit", "features", "deployed_status", "timestamp", "environment",
                         "railway_project", "version_file_found"},
            "/test-handler": {"status", "message", "components"},
            "/ready": {"status", "store"},
        }
        for path, fields in expected.items():
            with self.subTest(path):
                status, headers, body = get(self.server, path)
                self.assertEqual(status, 200)
                self.assertTrue(headers["content-type"].startswith("application/json"))
                self.assertLessEqual(fields, set(body))
        self.assertEqual(get(self.server, "/health")[2]["status"], "healthy")
        self.assertEqual(get(self.server, "/health")[2]["service"], "director-agent-api")
        self.assertEqual(get(self.server, "/ready")[2], {"status": "ready", "store": "sqlite"})
        self.assertIs(get(self.server, "/test-handler")[2]["components"]["store"], True)
        self.assertRegex(get(self.server, "/version")[2]["timestamp"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")

    def test_configuration_is_not_told(self):
        self.assertEqual(ask(self.server, "GET", "/debug/env")[0], 404)

    def test_known_origins_are_echoed_with_credentials(self):
        for origin in ORIGINS:
            with self.subTest(origin):
                status, headers, _ = ask(self.server, "OPTIONS", "/health", {
                    "Origin": origin, "Access-Control-Request-Method": "GET",
                    "Access-Control-Request-Headers": "content-type"})
                self.assertIn(status, (200, 204))
                self.assertEqual(headers["access-control-allow-origin"], origin)
                self.assertEqual(headers["access-control-allow-credentials"], "true")
                self.assertIn("GET", headers["access-control-allow-methods"])
                status, headers, _ = ask(self.server, "GET", "/health", {"Origin": origin})
                self.assertEqual((status, headers["access-control-allow-origin"]), (200, origin))

    def test_other_origins_get_no_allow_header(self):
        for origin in ("https://deckster.xyz.example.org", "http://localhost:3001", "null"):
            for method in ("OPTIONS", "GET"):
                with self.subTest(origin=origin, method=method):
                    _, headers, _ = ask(self.server, method, "/health", {
                        "Origin": origin, "Access-Control-Request-Method": "GET"})
                    self.assertFalse([name for name in headers if name.startswith("access-control-")])

    def test_every_answer_carries_the_security_headers(self):
        for path in ("/", "/builder", "/builder/app.js", "/p/unknown"):
            with self.subTest(path):
                headers = ask(self.server, "GET", path)[1]
                self.assertEqual(headers["x-content-type-options"], "nosniff")
                self.assertEqual(headers["referrer-policy"], "no-referrer")
        policy = ask(self.server, "GET", "/builder")[1]["content-security-policy"]
        self.assertIn("default-src 'none'", policy)
        self.assertNotIn("unsafe", policy)

    def test_page_files_are_revalidated_not_sent_again(self):
        status, headers, body = ask(self.server, "GET", "/builder")
        self.assertEqual(status, 200)
        status, _, rest = ask(self.server, "GET", "/builder", {"If-None-Match": headers["etag"]})
        self.assertEqual((status, rest), (304, b""))
        for name in re.findall(rb'/builder/([a-z]+\.[a-z]+)"', body):
            with self.subTest(name):
                self.assertEqual(ask(self.server, "GET", f"/builder/{name.decode()}")[0], 200)
        self.assertEqual(ask(self.server, "GET", "/builder/nothing.js")[0], 404)

    def test_unknown_presentation_is_a_page_that_says_so(self):
        status, headers, body = ask(self.server, "GET", "/p/0123456789abcdef0123456789abcdef")
        self.assertEqual(status, 404)
        self.assertIn("text/html", headers["content-type"])
        self.assertIn(b"No presentation here", body)

    def test_sockets_without_identity_are_refused(self):
        upgrade = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
                   "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA=="}
        for query in ("", "?session_id=a", "?user_id=u", "?session_id=&user_id=u", "?session_id=a&user_id="):
            with self.subTest(query):
                status, _, body = ask(self.server, "GET", f"/ws{query}", upgrade)
                self.assertEqual(status, 403)
                self.assertEqual(json.loads(body)["code"], "invalid_message")

    def test_recent_sessions_need_a_user(self):
        self.assertEqual(get(self.server, "/api/sessions")[0], 400)
        self.assertEqual(get(self.server, "/api/sessions?user_id=nobody")[2], {"sessions": []})
