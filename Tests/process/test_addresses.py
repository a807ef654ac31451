"""What clients ask over HTTP under any address: HEAD, what front ends want to know of decks, and why a socket is refused."""

import asyncio
import json
import socket
from urllib.parse import urlsplit

from harness.cases import AsyncCase, SyncCase
from harness.clients import NativeClient
from harness.processes import Server, director
from harness.proxies import Door
from harness.tokens import Issuer
from process.test_access import bearer, guarded
from process.test_serving import ask

WAY = (("Bees", None), ("Children, 10 min", None), ("Yes", "accept_plan"), ("Build", "accept_strawman"))
FRONT_END = "http://localhost:3000"
UNKNOWN = "0123456789abcdef0123456789abcdef"


async def talk_to_the_deck(client: NativeClient) -> dict:
    """Returns the payload of the finished deck."""
    await client.enter()
    for text, action in WAY:
        frames = await client.ask(text, action=action)
    await client.leave()
    return next(f for f in frames if f["type"] == "presentation_url")["payload"]


def addresses(frames: list[dict]) -> list[str]:
    """Every address of a presentation in frames, in order."""
    found = []
    for frame in frames:
        payload = frame["payload"]
        if frame["type"] == "presentation_url":
            found.append(payload["url"])
        elif frame["type"] == "slide_update" and payload["metadata"].get("preview_url"):
            found.append(payload["metadata"]["preview_url"])
        elif frame["type"] == "sync_response" and payload.get("presentation_url"):
            found.append(payload["presentation_url"])
    return found


class Head(SyncCase):
    def raw(self, server: Server, *heads: str) -> bytes:
        """Sends requests on one connection, and reads until the server closes it."""
        with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
            connection.sendall("".join(heads).encode())
            data = b""
            while chunk := connection.recv(65536):
                data += chunk
        return data

    def test_head_on_any_page_is_as_get_without_the_body(self):
        server = self.serve()
        deck = asyncio.run(talk_to_the_deck(NativeClient(server, self.new_id(), "ada")))
        paths = ("/", "/health", "/ready", "/version", "/builder", "/builder/", "/builder/app.js", "/favicon.ico",
                 urlsplit(deck["url"]).path, f"/p/{UNKNOWN}", "/nothing", "/api/sessions?user_id=ada")
        for path in paths:
            with self.subTest(path):
                status, fields, body = ask(server, "GET", path)
                answer = self.raw(server, f"HEAD {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nConnection: close\r\n\r\n")
                head, _, rest = answer.partition(b"\r\n\r\n")
                lines = head.decode().split("\r\n")
                self.assertEqual(int(lines[0].split()[1]), status)
                self.assertEqual(rest, b"")
                names = dict(line.lower().split(": ", 1) for line in lines[1:])
                changing = {"date", "connection", "content-security-policy"}
                self.assertEqual(set(names) - changing, set(fields) - changing)
                if status != 200 or not path.startswith(("/version", "/p/")):
                    self.assertEqual(names.get("content-length"), fields.get("content-length"))
                if status == 200:
                    self.assertEqual(int(names["content-length"]), len(body))

    def test_a_connection_goes_on_after_head(self):
        server = self.serve()
        answer = self.raw(server, "HEAD /builder HTTP/1.1\r\nHost: localhost\r\n\r\n",
                          "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").decode()
        self.assertEqual(answer.count("HTTP/1.1 200 OK"), 2)
        self.assertTrue(json.loads(answer.rsplit("\r\n\r\n", 1)[1])["api_enabled"])


class Settings(AsyncCase):
    async def test_settings_that_make_no_sense_are_named(self):
        for arguments, words in (
            (("--trusted-proxy", "proxy.lan"), ("--trusted-proxy", "'proxy.lan'", "10.0.0.0/8")),
            (("--public-url", "https://deck.example.org/?a=b"), ("--public-url", "query")),
            (("--public-url", "https://deck.example.org/a//b"), ("--public-url",)),
        ):
            with self.subTest(arguments):
                done = await asyncio.to_thread(director, "serve", "--store", "memory", *arguments)
                self.assertEqual(done.returncode, 64)
                for word in words:
                    self.assertIn(word, done.stderr)


class FrontEndRequests(SyncCase):
    """The requests of existing front ends to the deck service, from the browser."""

    def deck(self, server: Server, **options) -> str:
        return asyncio.run(talk_to_the_deck(NativeClient(server, self.new_id(), "ada", **options)))["presentation_id"]

    def convert(self, server: Server, kind: str, body, fields: dict[str, str] | None = None):
        door = Door("127.0.0.1", server.port)
        text = body if isinstance(body, str) else json.dumps(body)
        status, headers, answer = door.ask(
            "POST", f"/convert/{kind}", {"Content-Type": "application/json", "Origin": FRONT_END, **(fields or {})}, text)
        return status, headers, json.loads(answer)

    def test_slides_and_colours_of_a_presentation(self):
        server = self.serve()
        deck = self.deck(server)
        status, fields, body = ask(server, "GET", f"/api/presentations/{deck}", {"Origin": FRONT_END})
        self.assertEqual(status, 200)
        self.assertEqual(fields["access-control-allow-origin"], FRONT_END)
        answer = json.loads(body)
        self.assertGreaterEqual(len(answer["slides"]), 3)
        self.assertEqual(answer["slide_count"], len(answer["slides"]))
        self.assertTrue(all(slide["slide_id"] for slide in answer["slides"]))
        status, fields, body = ask(server, "GET", f"/api/presentations/{deck}/theme/css-variables", {"Origin": FRONT_END})
        self.assertEqual((status, fields["access-control-allow-origin"]), (200, FRONT_END))
        variables = json.loads(body)["css_variables"]
        for name in ("--theme-primary", "--theme-text-heading", "--theme-text-body"):
            self.assertRegex(variables[name], r"^#[0-9a-f]{6}$")
        for path in (f"/api/presentations/{UNKNOWN}", f"/api/presentations/{UNKNOWN}/theme/css-variables", "/api/presentations/a%20b"):
            status, fields, _ = ask(server, "GET", path, {"Origin": FRONT_END})
            self.assertEqual((status, fields["access-control-allow-origin"]), (404, FRONT_END))
        _, fields, _ = ask(server, "GET", f"/api/presentations/{deck}", {"Origin": "https://evil.example"})
        self.assertNotIn("access-control-allow-origin", fields)

    def test_where_decks_belong_to_their_owner_a_page_without_credentials_is_told_so(self):
        issuer = Issuer()
        server = guarded(self, issuer)
        token = issuer.token("ada")
        deck = self.deck(server, **bearer(token))
        for path in (f"/api/presentations/{deck}", f"/api/presentations/{deck}/theme/css-variables"):
            for fields, expected in (
                ({}, 401), ({"Cookie": f"director_decks={token}"}, 401), ({"Authorization": f"Bearer {token}"}, 200),
                ({"Authorization": f"Bearer {issuer.token('eve')}"}, 404),
            ):
                status, answer, _ = ask(server, "GET", path, {"Origin": FRONT_END, **fields})
                self.assertEqual((status, answer["access-control-allow-origin"]), (expected, FRONT_END))
        order = {"presentation_url": f"http://127.0.0.1/p/{deck}", "slide_count": 1}
        for fields, expected in (
            ({}, 401), ({"Cookie": f"director_decks={token}"}, 401), ({"Authorization": f"Bearer {token}"}, 501),
            ({"Authorization": f"Bearer {issuer.token('eve')}"}, 404),
        ):
            status, _, answer = self.convert(server, "pptx", order, fields)
            self.assertEqual(status, expected)
            self.assertTrue(answer["detail"])

    def test_downloads_say_plainly_that_there_are_none_yet(self):
        server = self.serve()
        deck = self.deck(server)
        for kind, word in (("pdf", "PDF"), ("pptx", "PowerPoint")):
            status, fields, _ = ask(server, "OPTIONS", f"/convert/{kind}", {
                "Origin": FRONT_END, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"})
            self.assertEqual(status, 204)
            self.assertEqual(fields["access-control-allow-origin"], FRONT_END)
            self.assertIn("POST", fields["access-control-allow-methods"])
            self.assertIn("content-type", fields["access-control-allow-headers"])
            for address in (f"http://127.0.0.1:{server.port}/p/{deck}", f"https://old.example.org/tools/p/{deck}?sc_refresh=2"):
                status, fields, answer = self.convert(server, kind, {"presentation_url": address, "landscape": True})
                self.assertEqual((status, fields["access-control-allow-origin"]), (501, FRONT_END))
                self.assertIn(f"makes no {word} files yet", answer["detail"])

    def test_an_order_that_names_no_presentation_is_refused_and_no_address_is_fetched(self):
        server = self.serve()
        with socket.create_server(("127.0.0.1", 0)) as trap:
            trap.settimeout(0.5)
            place = f"http://127.0.0.1:{trap.getsockname()[1]}"
            for body, expected in (
                ({"presentation_url": f"{place}/p/{UNKNOWN}"}, 404), ({"presentation_url": f"{place}/x/{UNKNOWN}"}, 422),
                ({"presentation_url": f"{place}/p/"}, 422), ({"presentation_url": "file:///etc/p/passwd"}, 422),
                ({"presentation_url": f"{place}/p/../../etc"}, 422), ({"presentation_url": 7}, 422), ({}, 422), ("no JSON", 422),
                ("", 422), (json.dumps({"presentation_url": "x" * 100_000}), 422),
            ):
                with self.subTest(body):
                    status, _, answer = self.convert(server, "pdf", body)
                    self.assertEqual(status, expected)
                    self.assertTrue(answer["detail"])
            with self.assertRaises(TimeoutError):
                trap.accept()


class Refusals(SyncCase):
    """`/api/connection` says over HTTP why a socket is refused, which browsers do not tell."""

    UPGRADE = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
               "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA=="}
    QUERY = "session_id=s&user_id=ada"

    def both(self, server: Server, query: str, fields: dict[str, str]) -> tuple[int, dict]:
        """The answer to GET and POST, which must be the one the socket gets."""
        answers = []
        for method in ("GET", "POST"):
            status, _, body = ask(server, method, f"/api/connection?{query}", fields)
            answers.append((status, json.loads(body)))
        self.assertEqual(answers[0], answers[1])
        status, _, body = ask(server, "GET", f"/ws?{query}", {**self.UPGRADE, **fields})
        if answers[0][0] == 200:
            self.assertEqual(status, 101)
        else:
            self.assertEqual((status, json.loads(body)), answers[0])
        return answers[0]

    def test_why_a_socket_is_refused(self):
        server = self.serve()
        self.assertEqual(self.both(server, self.QUERY, {}), (200, {"status": "ok"}))
        status, answer = self.both(server, self.QUERY, {"Origin": "https://deck.example.org"})
        self.assertEqual((status, answer["code"]), (403, "forbidden"))
        for word in (f"'127.0.0.1:{server.port}'", "--allowed-origin https://deck.example.org",
                     "--public-url https://deck.example.org", "--trusted-proxy"):
            self.assertIn(word, answer["error"])
        status, answer = self.both(server, self.QUERY, {"Host": "deck.lan:8000", "Origin": "http://deck.lan:8000"})
        self.assertEqual((status, answer["code"]), (403, "forbidden"))
        self.assertIn("'deck.lan:8000'", answer["error"])
        self.assertIn("--public-url", answer["error"])
        status, answer = self.both(server, "session_id=s", {})
        self.assertEqual((status, answer["code"]), (403, "invalid_message"))
        server.wait_for_log("--allowed-origin https://deck.example.org")
        server.wait_for_log("'deck.lan:8000'")

    def test_a_refusal_says_nothing_of_sessions(self):
        issuer = Issuer()
        server = guarded(self, issuer)
        session = self.new_id()
        asyncio.run(talk_to_the_deck(NativeClient(server, session, "ada", **bearer(issuer.token("ada")))))
        for token, expected in ((None, 401), (issuer.token("eve"), 403), (issuer.token("ada", -60), 401), (issuer.token("ada"), 200)):
            fields = {"Authorization": f"Bearer {token}"} if token else {}
            there = self.both(server, f"session_id={session}&user_id=ada", fields)
            unknown = self.both(server, f"session_id={self.new_id()}&user_id=ada", fields)
            self.assertEqual(there[0], expected)
            self.assertEqual(there, unknown)

    def test_a_refused_front_end_is_told_in_the_log_with_the_setting_to_use(self):
        server = self.serve()
        ask(server, "OPTIONS", "/api/presentations/x", {"Origin": "http://localhost:3009", "Access-Control-Request-Method": "GET"})
        server.wait_for_log("--allowed-origin http://localhost:3009")
        for _ in range(100):
            ask(server, "OPTIONS", "/health", {"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"})
        self.assertLess(server.log().count("evil.example may not"), 60, "a flood is a few lines")
        for origin in ("http://localhost:3000", "http://localhost:3002"):
            _, fields, _ = ask(server, "GET", "/health", {"Origin": origin})
            self.assertEqual(fields["access-control-allow-origin"], origin)


class MailLinks(SyncCase):
    def test_the_cookie_that_opens_decks_comes_along_when_a_link_is_followed(self):
        issuer = Issuer()
        server = guarded(self, issuer)
        _, fields, _ = ask(server, "POST", "/api/access", {"Authorization": f"Bearer {issuer.token('ada')}"})
        self.assertLessEqual({"SameSite=Lax", "Path=/p", "HttpOnly"}, set(fields["set-cookie"].split("; ")))
        status, _, body = ask(server, "GET", f"/p/{UNKNOWN}")
        self.assertEqual(status, 401)
        self.assertIn(f'<a href="../builder?deck={UNKNOWN}">', body.decode())
        token = issuer.token("ada")
        for method, path in (("POST", f"/p/{UNKNOWN}"), ("DELETE", f"/p/{UNKNOWN}")):
            self.assertEqual(ask(server, method, path, {"Cookie": f"director_decks={token}"})[0], 404, "it only opens")
