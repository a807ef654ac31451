"""Who may connect and who may see a deck, with the real binary: tokens of another library, published keys, other
sites. No secret may appear in a log."""

import asyncio
import json
import time
from urllib.parse import quote, urlsplit

import jwt
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from websockets.exceptions import InvalidStatus

from harness.cases import AsyncCase, SyncCase
from harness.clients import CompatibleClient, NativeClient
from harness.postgres import postgres
from harness.processes import Server, director
from harness.supabase import project
from harness.tokens import Issuer, KeyServer, forged
from process.test_serving import ask, free_ports, get

BEARER = "director.bearer."


def guarded(case, issuer: Issuer, *arguments: str, keys: KeyServer | None = None, secret: bool = True, name="server",
            store: str | None = None, env: dict[str, str] | None = None) -> Server:
    chosen = ("--jwks-url", keys.url) if keys else ()
    env = {**({"SUPABASE_JWT_SECRET": issuer.secret} if secret else {}), **(env or {})}
    return case.serve(name, arguments=("--auth", "jwt", *chosen, *arguments), env=env, store=store)


def bearer(token: str) -> dict:
    return {"additional_headers": {"Authorization": f"Bearer {token}"}}


class Tokens(AsyncCase):
    async def welcome(self, client) -> int:
        """101 for an open session, otherwise the status or the close code."""
        try:
            await client.open(**({"after": "0"} if isinstance(client, NativeClient) else {}))
        except InvalidStatus as refusal:
            return refusal.response.status_code
        await client.until(lambda: client.frames or client.closed, "a frame or the end")
        if client.closed:
            self.assertEqual(client.frames, [])
            return client.closed[0]
        await client.leave()
        return 101

    async def test_supabase_style_tokens_in_each_place(self):
        issuer = Issuer()
        server = guarded(self, issuer)
        token = issuer.token("ada")
        for kind in (CompatibleClient, NativeClient):
            with self.subTest(kind.__name__):
                self.assertEqual(await self.welcome(kind(server, self.new_id(), "ada", **bearer(token))), 101)
                browser = kind(server, self.new_id(), "ada", subprotocols=["director", BEARER + token])
                self.assertEqual(await self.welcome(browser), 101)
                self.assertEqual(browser.subprotocol, "director")
                linked = kind(server, self.new_id(), "ada")
                await linked.open(access_token=token, **({"after": "0"} if kind is NativeClient else {}))
                await linked.frame("chat_message")
                await linked.leave()
        self.assertEqual(server.stop(), 0)

    async def test_wrong_tokens_touch_nothing(self):
        issuer, other = Issuer(), Issuer("another-secret-of-more-than-32-bytes!")
        server = guarded(self, issuer, "--jwt-issuer", "https://auth.example.org")
        right = {"iss": "https://auth.example.org"}
        session = self.new_id()
        claims = issuer.claims("ada", **right)
        wrong = {
            "nothing": None, "no token": "nonsense", "expired": issuer.token("ada", -31, **right),
            "not yet valid": issuer.token("ada", nbf=int(time.time()) + 120, **right),
            "other audience": issuer.token("ada", **right, aud="anon"), "no audience": issuer.token("ada", **right, aud=None),
            "other issuer": issuer.token("ada", iss="https://auth.example.com"), "no issuer": issuer.token("ada"),
            "no subject": issuer.token("ada", **right, sub=None), "never ending": issuer.token("ada", **right, exp=None),
            "other secret": other.token("ada", **right), "no signature": jwt.encode(claims, None, "none"),
            "other algorithm": jwt.encode(claims, issuer.secret, "HS512"),
            "a key that is not expected": issuer.token("ada", key="rsa-1", **right), "huge": issuer.token("ada", pad="x" * 9000),
        }
        for name, token in wrong.items():
            with self.subTest(name):
                options = bearer(token) if token else {}
                self.assertEqual(await self.welcome(CompatibleClient(server, session, "ada", **options)), 401)
                self.assertEqual(await self.welcome(NativeClient(server, session, "ada", **options)), 4401)
        for kind, expected in ((CompatibleClient, 403), (NativeClient, 4403)):
            options = bearer(issuer.token("ada", **right))
            self.assertEqual(await self.welcome(kind(server, session, "eve", **options)), expected)
        done = director("session", "list", "--json", "--store", server.store)
        self.assertEqual(done.stdout, "", "no session was made")
        self.assertEqual(await self.welcome(NativeClient(server, session, "ada", **bearer(issuer.token("ada", **right)))), 101)

    async def test_a_connection_ends_with_its_token_and_goes_on_with_a_new_one(self):
        issuer = Issuer()
        server = guarded(self, issuer)
        session = self.new_id()
        # With the leeway of 30 s it is valid for 4 s more.
        short = await NativeClient(server, session, "ada", **bearer(issuer.token("ada", -26))).enter()
        renewed = await NativeClient(server, session, "ada", **bearer(issuer.token("ada", -26))).enter()
        await renewed.send(json.dumps({"type": "authenticate", "token": issuer.token("ada")}))
        answer = await renewed.frame("authenticated")
        self.assertRegex(answer["payload"]["expires_at"], r"^20.+Z$")
        self.assertEqual((await short.until_closed())[0], 4401)
        await renewed.ask("Bees")
        again = NativeClient(server, session, "ada", **bearer(issuer.token("ada")))
        again.log = short.log
        await again.enter()
        self.assertEqual(len(again.log), len(renewed.log), "it goes on where it was")
        await again.leave()
        await renewed.leave()

    async def test_published_keys(self):
        issuer = Issuer()
        keys = KeyServer(issuer)
        self.addCleanup(keys.close)
        server = guarded(self, issuer, keys=keys, secret=False)
        for key in ("rsa-1", "ec-1"):
            client = NativeClient(server, self.new_id(), "ada", **bearer(issuer.token("ada", key=key)))
            self.assertEqual(await self.welcome(client), 101)
        # Without a shared secret HS256 is refused, and a published key cannot serve as one.
        public = issuer.keys["rsa-1"].public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        confused = [forged(issuer.claims("ada"), secret, kid="rsa-1") for secret in (public, public.strip(), b"")]
        for token in (issuer.token("ada"), *confused):
            self.assertEqual(await self.welcome(NativeClient(server, self.new_id(), "ada", **bearer(token))), 4401)
        stranger = Issuer()
        for _ in range(20):
            client = NativeClient(server, self.new_id(), "ada", **bearer(stranger.token("ada", key="ec-1")))
            self.assertEqual(await self.welcome(client), 4401)
        self.assertEqual(keys.requests, 1, "forged tokens cost the publisher nothing")

    async def test_keys_that_cannot_be_had(self):
        issuer = Issuer()
        for mode in ("failing", "redirecting", "huge", "nonsense", "empty"):
            with self.subTest(mode):
                keys = KeyServer(issuer, mode)
                self.addCleanup(keys.close)
                server = guarded(self, issuer, keys=keys, name=mode)
                token = issuer.token("ada", key="rsa-1")
                self.assertEqual(await self.welcome(CompatibleClient(server, self.new_id(), "ada", **bearer(token))), 503)
                self.assertEqual(await self.welcome(NativeClient(server, self.new_id(), "ada", **bearer(token))), 1013)
                # The shared secret works without the key set.
                own = NativeClient(server, self.new_id(), "ada", **bearer(issuer.token("ada")))
                self.assertEqual(await self.welcome(own), 101)
                self.assertIn("The key set could not be fetched", server.log())
                # The key set is fetched again without help.
                keys.mode = "right"
                async with asyncio.timeout(20):
                    while await self.welcome(NativeClient(server, self.new_id(), "ada", **bearer(token))) != 101:
                        await asyncio.sleep(0.2)
                self.assertEqual(server.stop(), 0)

    async def test_slow_keys_hold_nobody_up_for_long(self):
        issuer = Issuer()
        for mode in ("silent", "dripping"):
            with self.subTest(mode):
                keys = KeyServer(issuer, mode)
                self.addCleanup(keys.close)
                server = guarded(self, issuer, keys=keys, name=mode)
                begin = time.monotonic()
                waiting = [
                    self.welcome(NativeClient(server, self.new_id(), "ada", **bearer(issuer.token("ada", key=key))))
                    for key in ("rsa-1", "ec-1") * 5
                ]
                other = self.welcome(NativeClient(server, self.new_id(), "ada", **bearer(issuer.token("ada"))))
                self.assertEqual(await other, 101)
                self.assertLess(time.monotonic() - begin, 3, "others do not wait")
                self.assertEqual(set(await asyncio.gather(*waiting)), {1013})
                self.assertLess(time.monotonic() - begin, 10)
                self.assertEqual(server.stop(), 0)

    async def test_the_commands_carry_a_token(self):
        issuer = Issuer()
        server = guarded(self, issuer)
        url = f"ws://127.0.0.1:{server.port}"
        token = issuer.token("ada")

        def chat(*arguments: str, env=None):
            return director("chat", "--url", url, "--session", "walk", *arguments, stdin="Bees\n", env=env, timeout=60)

        for done in (await asyncio.to_thread(chat, env={"DIRECTOR_TOKEN": token}), await asyncio.to_thread(chat, "--token", token)):
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("you: Bees", done.stdout)
            self.assertNotIn(token, done.stdout + done.stderr)
        self.assertEqual(server.show("walk")["user_id"], "ada")
        for arguments, words in (
            ((), "not signed in"), (("--token", issuer.token("ada", -60)), "not signed in"),
            (("--token", token, "--user", "eve"), "another user's"),
        ):
            with self.subTest(words):
                done = await asyncio.to_thread(chat, *arguments)
                self.assertEqual(done.returncode, 77)
                self.assertIn(words, done.stderr.splitlines()[-1])
        done = await asyncio.to_thread(chat, "--token", "secret nonsense")
        self.assertEqual(done.returncode, 64)
        self.assertIn("--token", done.stderr)
        self.assertNotIn("nonsense", done.stderr)
        done = await asyncio.to_thread(
            director, "load", "--url", url, "--sessions", "3", "--turns", "2", "--duration", "10", "--json",
            env={"DIRECTOR_TOKEN": token})
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(done.stdout)["turns"], 6)

    async def test_no_secret_in_any_log(self):
        issuer = Issuer()
        keys = KeyServer(issuer)
        self.addCleanup(keys.close)
        server = guarded(self, issuer, "--log-level", "trace", keys=keys)
        session = self.new_id()
        client = await NativeClient(server, session, "ada", **bearer(issuer.token("ada"))).enter()
        for text, action in (("Bees", None), ("Children, 10 min", None), ("Yes", "accept_plan"), ("Build", "accept_strawman")):
            await client.ask(text, action=action)
        tokens = [issuer.token("ada", 3000 + number) for number in range(6)] + [issuer.token("ada", -60), "x.y." + "z" * 43]
        tokens += [issuer.token("ada", key=key) for key in ("rsa-1", "ec-1")]
        for token in tokens:
            await self.welcome(NativeClient(server, session, "ada", subprotocols=["director", BEARER + token]))
            for kind in (NativeClient, CompatibleClient):
                one = kind(server, session, "ada")
                try:
                    await one.open(access_token=token)
                    await one.leave()
                except InvalidStatus:
                    pass
            await client.send(json.dumps({"type": "authenticate", "token": token}))
            for path in (f"/api/sessions?access_token={token}", f"/p/x?access_token={token}&share={token}", f"/nothing?{token}"):
                ask(server, "GET", path, {"Authorization": f"Bearer {token}", "Cookie": f"director_decks={token}"})
            ask(server, "POST", "/api/access", {"Authorization": f"Bearer {token}"})
        share = f"/api/sessions/{session}/share"
        url = json.loads(ask(server, "POST", share, {"Authorization": f"Bearer {tokens[0]}"})[2])["url"]
        secret = url.split("share=")[1]
        self.assertEqual(ask(server, "GET", urlsplit(url).path + f"?share={secret}")[0], 200)
        await client.leave()
        self.assertEqual(server.stop(), 0)
        written = server.log() + "\n".join(server.output + server.further_output())
        self.assertGreater(len(written.splitlines()), 20)
        for token in [*tokens, *(token.split(".")[2] for token in tokens), issuer.secret, secret, "access_token", "Bearer "]:
            self.assertNotIn(token, written)
        shown = director("session", "show", session, "--json", "--store", server.store).stdout
        history = director("session", "history", session, "--json", "--store", server.store).stdout
        self.assertNotIn(secret, shown + history)
        self.assertEqual(server.verify()["problems"], [])


class Decks(SyncCase):
    def request(self, server, method: str, path: str, token: str | None = None, **headers):
        fields = {"Authorization": f"Bearer {token}"} if token else {}
        return ask(server, method, path, {**fields, **headers})

    def deck(self, server, issuer: Issuer, user: str = "ada") -> tuple[str, str]:
        """Continues a conversation until it has a deck. Returns the session and the deck's path."""
        session = self.new_id()

        async def talk() -> str:
            client = await NativeClient(server, session, user, **bearer(issuer.token(user))).enter()
            for text, action in (("Bees", None), ("Children, 10 min", None), ("Yes", "accept_plan"),
                                 ("Build", "accept_strawman")):
                frames = await client.ask(text, action=action)
            await client.leave()
            return next(f for f in frames if f["type"] == "presentation_url")["payload"]["url"]

        return session, urlsplit(asyncio.run(talk())).path

    def test_the_owner_and_whoever_has_a_link_that_is_not_revoked(self):
        issuer = Issuer()
        server = guarded(self, issuer)
        session, path = self.deck(server, issuer)
        ada, eve = issuer.token("ada"), issuer.token("eve")
        share = f"/api/sessions/{session}/share"
        self.assertEqual(self.request(server, "GET", path, ada)[0], 200)
        self.assertEqual(self.request(server, "GET", path)[0], 401)
        self.assertEqual(self.request(server, "GET", path, eve)[0], 404)
        self.assertEqual(self.request(server, "POST", share, eve)[0], 404)
        self.assertEqual(self.request(server, "POST", f"{share}?user_id=ada", eve)[0], 403)
        url = json.loads(self.request(server, "POST", share, ada)[2])["url"]
        link = f"{urlsplit(url).path}?{urlsplit(url).query}"
        self.assertEqual(self.request(server, "GET", link)[0], 200)
        # The change is durable: a killed server still knows the link, and knows that it was revoked.
        server.restart()
        self.assertEqual(self.request(server, "GET", link)[0], 200)
        self.assertIs(json.loads(self.request(server, "DELETE", share, ada)[2])["shared"], False)
        self.assertEqual(self.request(server, "GET", link)[0], 404)
        server.restart()
        self.assertEqual(self.request(server, "GET", link)[0], 404)
        self.assertEqual(server.verify()["problems"], [])

    def test_a_stranger_cannot_tell_somebody_elses_session_from_none(self):
        issuer = Issuer()
        self.stranger_learns_nothing(issuer, guarded(self, issuer))

    def test_a_stranger_cannot_tell_either_where_postgresql_keeps_them(self):
        issuer = Issuer()
        self.stranger_learns_nothing(issuer, guarded(self, issuer, store=postgres().database().address))

    def test_a_stranger_cannot_tell_either_where_supabase_keeps_them(self):
        issuer = Issuer()
        stand_in = project()
        table = stand_in.table()
        self.stranger_learns_nothing(
            issuer, guarded(self, issuer, store="supabase", env=stand_in.environment(table)))
        # The time of the answer must not differ either, because the store gets the same requests.
        asked = stand_in.control("requests", table=table)
        questions = [[(r["method"], r["query"].replace(session, "?")) for r in asked if session in r["query"] and "eve" in r["query"]]
                     for session in self.looked_for]
        self.assertNotEqual(questions[0], [])
        self.assertEqual(*questions)

    def stranger_learns_nothing(self, issuer: Issuer, server: Server) -> None:
        session, path = self.deck(server, issuer)
        self.looked_for = session, self.new_id()
        eve = issuer.token("eve")

        def answers(target: str) -> list:
            found = [self.request(server, method, target, eve) for method in ("GET", "POST", "DELETE")]
            return [(status, {k: v for k, v in fields.items() if k != "date"}, body) for status, fields, body in found]

        self.assertEqual(*(answers(f"/api/sessions/{looked_for}/share") for looked_for in self.looked_for))
        self.assertEqual(answers(path), answers("/p/0123456789abcdef0123456789abcdef"))
        listed = director("session", "list", "--json", "--store", server.store, env=server.env)
        self.assertEqual(len(listed.stdout.splitlines()), 1, listed.stderr)
        # For docs/threat-model.md. The requests to the store are the same, and so are the times.
        times = [[], []]
        for _ in range(60):
            for measured, looked_for in zip(times, self.looked_for):
                begin = time.perf_counter()
                self.request(server, "GET", f"/api/sessions/{looked_for}/share", eve)
                measured.append((time.perf_counter() - begin) * 1000)
        foreign, unknown = (sorted(measured)[30] for measured in times)
        print(f"        another user's session {foreign:.2f} ms, none {unknown:.2f} ms (medians)")

    def test_the_address_is_enough_if_the_operator_says_so(self):
        issuer = Issuer()
        server = guarded(self, issuer, "--deck-access", "link")
        _, path = self.deck(server, issuer)
        self.assertEqual(self.request(server, "GET", path)[0], 200)


class OtherSites(SyncCase):
    UPGRADE = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
               "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA=="}
    SOCKET = "/ws?session_id=s&user_id=u"

    def test_a_page_of_another_site_opens_no_socket_to_a_local_server(self):
        server = self.serve()
        for origin in ("https://evil.example", "null", "http://localhost:1", f"http://127.0.0.1.evil.example:{server.port}"):
            with self.subTest(origin):
                status, _, body = ask(server, "GET", self.SOCKET, {**self.UPGRADE, "Origin": origin})
                self.assertEqual(status, 403)
                self.assertEqual(json.loads(body)["code"], "forbidden")
        self.assertEqual(director("session", "list", "--json", "--store", server.store).stdout, "")

    def test_a_name_pointed_at_this_machine_is_not_ours(self):
        server = self.serve()
        for host in (f"evil.example:{server.port}", "evil.example", f"127.0.0.1.evil.example:{server.port}", "10.0.0.1"):
            with self.subTest(host):
                own = {"Host": host, "Origin": f"http://{host}"}
                self.assertEqual(ask(server, "GET", self.SOCKET, {**self.UPGRADE, **own})[0], 403)
                for path in ("/api/sessions?user_id=u", "/builder", "/p/x", "/health"):
                    status, _, body = ask(server, "GET", path, own)
                    self.assertEqual(status, 403)
                    self.assertIn("--public-url", json.loads(body)["error"])
        for host in (f"localhost:{server.port}", f"127.0.0.1:{server.port}", f"[::1]:{server.port}", "localhost"):
            self.assertEqual(ask(server, "GET", "/health", {"Host": host})[0], 200)

    def test_behind_a_proxy_the_public_name_is_ours(self):
        port, = free_ports(1)
        server = self.serve(port=port, arguments=("--public-url", f"http://director.example.org:{port}"))
        for host in (f"director.example.org:{port}", f"127.0.0.1:{port}"):
            own = {"Host": host, "Origin": f"http://director.example.org:{port}"}
            self.assertEqual(get(server, "/api/sessions?user_id=u", own)[2], {"sessions": []})
            status, _, body = ask(server, "GET", "/ws?session_id=s", {**self.UPGRADE, **own})
            self.assertEqual((status, json.loads(body)["code"]), (403, "invalid_message"), "only the user id is missing")
        self.assertEqual(ask(server, "GET", "/health", {"Host": "director.example.com"})[0], 403)

    def test_origins_by_name(self):
        server = self.serve(arguments=("--allowed-origin", "https://app.example.org", "--allowed-origin", "http://localhost:5173"))
        for origin in ("https://app.example.org", "http://localhost:5173", "https://deckster.xyz"):
            _, headers, _ = ask(server, "GET", "/health", {"Origin": origin})
            self.assertEqual(headers["access-control-allow-origin"], origin)

            async def visit(origin=origin) -> None:
                client = CompatibleClient(server, quote(origin, safe=""), "ada", origin=origin)
                await client.open()
                await client.frame("chat_message")
                await client.leave()

            asyncio.run(visit())
