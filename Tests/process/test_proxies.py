"""Real proxies in front of the real binary, with the configurations of docs/deploy/proxies.md: TLS, a prefix, IPv4 and IPv6,
three names. A deck made under one address opens under the others."""

import asyncio
import json
import re
from urllib.parse import urlsplit

from harness.cases import AsyncCase
from harness.clients import CompatibleClient, NativeClient
from harness.processes import Server
from harness.proxies import NAMES, PREFIX, Door, Proxy
from harness.tokens import Issuer
from process.test_addresses import FRONT_END, addresses, talk_to_the_deck
from process.test_serving import free_ports

LOOPBACK = ("127.0.0.1", "::1")


class Proxied(AsyncCase):
    def proxy(self, kind: str, upstream: int) -> Proxy:
        proxy = Proxy(self.folder / kind.replace(" ", "-"), kind, upstream)
        self.addCleanup(proxy.close)
        return proxy

    def page_works(self, door: Door) -> None:
        """The page's files and all its requests use addresses relative to the page's own."""
        status, _, page = door.ask("GET", "/builder")
        self.assertEqual(status, 200)
        files = re.findall(r'(?:href|src)="([^"#]+)"', page)
        self.assertGreater(len(files), 30)
        for file in files:
            self.assertFalse(file.startswith(("/", "http")), f"{file} is not relative")
            status, _, text = door.ask("GET", f"/{file}")
            self.assertEqual(status, 200, file)
            self.assertNotRegex(text, r"""["'`]/(api|builder|ws|p)\b""", f"{file} asks below the root")
        status, fields, _ = door.ask("GET", "/builder/?session_id=x")
        self.assertEqual((status, fields["location"]), (308, "../builder?session_id=x"))
        self.assertEqual(json.loads(door.ask("GET", "/api/access")[2])["authentication"], "none")
        own = {"Origin": door.origin}
        self.assertEqual(door.ask("POST", "/api/connection?session_id=s&user_id=u", own)[0], 200)
        self.assertEqual(door.ask("HEAD", "/builder")[0], 200)
        self.assertEqual(door.ask("POST", "/api/connection?session_id=s&user_id=u", {"Origin": "https://evil.example"})[0], 403)

    async def opens(self, door: Door, session: str, *, base: str | None = None) -> list[dict]:
        """The whole conversation through a door, as the builder page and as a front end, with links under that
        door's address."""
        base = base or door.base
        replays = []
        for _ in range(2):
            client = NativeClient(door, session, "ada", origin=door.origin, **door.socket_options)
            await client.enter()
            replays.append(list(client.log.values()))
            await client.leave()
        self.assertEqual(replays[0], replays[1], "two replays through one address are equal")
        front = CompatibleClient(door, session, "ada", origin=FRONT_END, **door.socket_options)
        await front.open()
        await front.frame("presentation_url")
        await front.leave()
        for frames in (replays[0], front.frames):
            links = addresses(frames)
            self.assertTrue(links)
            self.assertEqual({link.rsplit("/", 1)[0] for link in links}, {f"{base}/p"})
        for link in addresses(replays[0]):
            self.assertTrue(urlsplit(link).path.startswith(door.prefix))
            path = urlsplit(link).path.removeprefix(door.prefix)
            status, fields, body = door.ask("GET", path)
            self.assertEqual(status, 200)
            self.assertIn("<!doctype html>", body.lower())
            self.assertIn("frame-ancestors", fields["content-security-policy"])
            summary = door.ask("GET", f"/api/presentations/{path.rsplit('/', 1)[1]}", {"Origin": FRONT_END})
            self.assertEqual((summary[0], summary[1]["access-control-allow-origin"]), (200, FRONT_END))
        _, _, listed = door.ask("GET", "/api/sessions?user_id=ada")
        self.assertTrue(json.loads(listed)["sessions"][0]["presentation_url"].startswith(f"{base}/p/"))
        return replays[0]


class Names(Proxied):
    async def everywhere(self, kind: str) -> None:
        """Three names, each over IPv4 and IPv6."""
        # The proxy chooses its port, so the names are known only now.
        upstream, = free_ports(1)
        proxy = self.proxy(kind, upstream)
        doors = [proxy.door(name, address) for name in NAMES for address in LOOPBACK]
        allowed = [part for name in NAMES for part in ("--allowed-origin", f"https://{name}:{proxy.port}")]
        self.serve(port=upstream, arguments=("--trusted-proxy", "127.0.0.1", *allowed))
        for made in (doors[0], doors[3]):
            session = self.new_id()
            deck = await talk_to_the_deck(NativeClient(made, session, "ada", origin=made.origin, **made.socket_options))
            self.assertEqual(deck["url"], f"{made.base}/p/{deck['presentation_id']}")
            logs = await asyncio.gather(*(self.opens(door, session) for door in doors))
            self.assertEqual(len({len(log) for log in logs}), 1)
        self.page_works(doors[0])
        self.page_works(doors[-1])

    async def test_nginx_at_the_root(self):
        await self.everywhere("nginx root")

    async def test_nginx_takes_a_prefix_off(self):
        await self.everywhere("nginx prefix")

    async def test_caddy_at_the_root(self):
        await self.everywhere("caddy root")

    async def test_caddy_takes_a_prefix_off(self):
        await self.everywhere("caddy prefix")


class PublicURL(Proxied):
    def serve_public(self, proxy: Proxy, upstream: int, *arguments: str, **options) -> Server:
        base = f"https://{NAMES[0]}:{proxy.port}{PREFIX}"
        server = self.serve(port=upstream, arguments=("--public-url", base, *arguments), **options)
        self.assertEqual(server.announced, base)
        return server

    async def test_a_proxy_that_passes_nothing_on_and_leaves_the_prefix(self):
        upstream, = free_ports(1)
        proxy = self.proxy("nginx plain", upstream)
        server = self.serve_public(proxy, upstream)
        door = proxy.door()
        session = self.new_id()
        await talk_to_the_deck(NativeClient(door, session, "ada", origin=door.origin, **door.socket_options))
        await self.opens(door, session)
        self.page_works(door)
        # Without the proxy the same server answers without the prefix, and the public address still takes precedence.
        await self.opens(Door("localhost", server.port), session, base=door.base)

    async def test_a_proxy_that_takes_the_prefix_off(self):
        upstream, = free_ports(1)
        proxy = self.proxy("nginx prefix", upstream)
        self.serve_public(proxy, upstream)
        door = proxy.door()
        session = self.new_id()
        await talk_to_the_deck(NativeClient(door, session, "ada", origin=door.origin, **door.socket_options))
        await self.opens(door, session)
        self.page_works(door)

    async def test_cookie_and_share_links_below_a_prefix(self):
        issuer = Issuer()
        upstream, = free_ports(1)
        proxy = self.proxy("nginx prefix", upstream)
        self.serve(port=upstream, arguments=("--auth", "jwt", "--trusted-proxy", "127.0.0.1"),
                   env={"SUPABASE_JWT_SECRET": issuer.secret})
        door = proxy.door(NAMES[1])
        token = issuer.token("ada")
        own = {"Authorization": f"Bearer {token}", "Origin": door.origin}
        session = self.new_id()
        deck = await talk_to_the_deck(NativeClient(
            door, session, "ada", origin=door.origin, additional_headers={"Authorization": f"Bearer {token}"}, **door.socket_options))
        status, fields, _ = door.ask("POST", "/api/access", own)
        self.assertEqual(status, 200)
        cookie = fields["set-cookie"]
        for part in (f"Path={PREFIX}/p", "Secure", "HttpOnly", "SameSite=Lax"):
            self.assertIn(part, cookie)
        path = f"/p/{deck['presentation_id']}"
        self.assertEqual(door.ask("GET", path)[0], 401)
        self.assertEqual(door.ask("GET", path, {"Cookie": cookie.split(";")[0]})[0], 200)
        _, _, shared = door.ask("POST", f"/api/sessions/{session}/share", own)
        link = json.loads(shared)["url"]
        self.assertTrue(link.startswith(f"{door.base}/p/{deck['presentation_id']}?share="))
        split = urlsplit(link)
        self.assertEqual(door.ask("GET", f"{split.path.removeprefix(PREFIX)}?{split.query}")[0], 200)


class Mistakes(Proxied):
    async def test_a_proxy_that_rewrites_host_is_told_what_to_set(self):
        upstream, = free_ports(1)
        proxy = self.proxy("nginx plain", upstream)
        self.serve(port=upstream)
        # The proxy keeps the prefix in the path here, so the request is sent as a proxy at the root would send it.
        door = Door("127.0.0.1", upstream)
        status, _, answer = door.ask("POST", "/api/connection?session_id=s&user_id=u", {"Origin": proxy.door().origin})
        self.assertEqual(status, 403)
        for word in (f"'127.0.0.1:{upstream}'", f"--public-url {proxy.door().origin}", "--trusted-proxy", "--allowed-origin"):
            self.assertIn(word, json.loads(answer)["error"])

    async def test_without_trust_nothing_is_believed(self):
        upstream, = free_ports(1)
        proxy = self.proxy("nginx prefix", upstream)
        allowed = ("--allowed-origin", proxy.door().origin)
        self.serve(port=upstream, arguments=allowed)
        door = proxy.door()
        deck = await talk_to_the_deck(NativeClient(door, self.new_id(), "ada", origin=door.origin, **door.socket_options))
        # The name is in `Host`, which a client may choose freely. Scheme and prefix are unknown.
        self.assertEqual(deck["url"], f"http://{door.host}/p/{deck['presentation_id']}")

    async def test_director_and_proxy_over_ipv6(self):
        upstream, = free_ports(1)
        server = self.serve(port=upstream, arguments=("--host", "::", "--allow-unauthenticated", "--trusted-proxy", "::/0"))
        self.assertEqual(server.announced, f"http://localhost:{upstream}")
        door = Door("::1", upstream, "::1")
        session = self.new_id()
        deck = await talk_to_the_deck(NativeClient(door, session, "ada", origin=door.origin, **door.socket_options))
        self.assertEqual(deck["url"], f"http://[::1]:{upstream}/p/{deck['presentation_id']}")
        await self.opens(Door("localhost", upstream), session)
