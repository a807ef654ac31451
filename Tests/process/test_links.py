"""Links use the address that the client has used."""

import asyncio
import json
from pathlib import Path
from urllib.parse import quote, urlsplit

import fixtures
from fixtures import replays
from fixtures.stores import KINDS, Kind
from harness.cases import AsyncCase
from harness.clients import CompatibleClient, NativeClient
from harness.processes import Server
from harness.proxies import Door
from process.test_addresses import FRONT_END, addresses, talk_to_the_deck
from process.test_serving import free_ports


class Links(AsyncCase):
    async def test_links_follow_the_address_the_client_used(self):
        server = self.serve(arguments=("--host", "0.0.0.0", "--allow-unauthenticated"))
        self.assertEqual(server.announced, f"http://localhost:{server.port}")
        session = self.new_id()
        doors = [Door(name, server.port) for name in ("localhost", "machine.lan", "127.0.0.1")]
        first = NativeClient(doors[0], session, "ada", **doors[0].socket_options)
        deck = await talk_to_the_deck(first)
        self.assertEqual(deck["url"], f"{doors[0].base}/p/{deck['presentation_id']}")
        for door in doors:
            with self.subTest(door.name):
                replays = []
                for _ in range(2):
                    client = NativeClient(door, session, "ada", **door.socket_options)
                    await client.enter()
                    replays.append(list(client.log.values()))
                    await client.leave()
                links = addresses(replays[0])
                self.assertEqual(len(links), 2, "preview and deck")
                self.assertEqual({link.rsplit("/", 1)[0] for link in links}, {f"{door.base}/p"})
                self.assertEqual(replays[0], replays[1], "two replays through one address are equal")
                for link in links:
                    self.assertEqual(door.ask("GET", urlsplit(link).path)[0], 200)
                _, _, listed = door.ask("GET", "/api/sessions?user_id=ada")
                self.assertEqual(json.loads(listed)["sessions"][0]["presentation_url"], links[-1])
                _, _, shared = door.ask("GET", f"/api/sessions/{session}/share?user_id=ada")
                self.assertEqual(json.loads(shared)["url"], links[-1])

    async def test_a_compatible_client_gets_links_under_its_own_address(self):
        server = self.serve(arguments=("--host", "0.0.0.0", "--allow-unauthenticated"))
        session = self.new_id()
        await talk_to_the_deck(NativeClient(server, session, "ada"))
        door = Door("machine.lan", server.port)
        for query in ({}, {"skip_history": "true", "message_count": "99"}):
            client = CompatibleClient(door, session, "ada", origin=FRONT_END, **door.socket_options)
            await client.open(**query)
            await client.frame("sync_response" if query else "presentation_url")
            await client.leave()
            links = addresses(client.frames)
            self.assertTrue(links)
            self.assertEqual({link.rsplit("/", 1)[0] for link in links}, {f"{door.base}/p"})

    async def test_the_public_url_wins_and_nobody_else_is_believed(self):
        server = self.serve(arguments=("--public-url", "https://deck.example.org/tools/", "--trusted-proxy", "::1"),
                            port=free_ports(1)[0])
        self.assertEqual(server.announced, "https://deck.example.org/tools")
        forged = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", "Forwarded": "host=evil.example"}
        deck = await talk_to_the_deck(NativeClient(server, self.new_id(), "ada", additional_headers=forged))
        self.assertEqual(deck["url"], f"https://deck.example.org/tools/p/{deck['presentation_id']}")
        other = self.serve("other", arguments=("--trusted-proxy", "10.0.0.0/8"))
        deck = await talk_to_the_deck(NativeClient(other, self.new_id(), "ada", additional_headers=forged))
        self.assertEqual(deck["url"], f"http://127.0.0.1:{other.port}/p/{deck['presentation_id']}")

    async def test_the_environment_names_proxies_too(self):
        server = self.serve(env={"DIRECTOR_TRUSTED_PROXIES": "10.0.0.0/8, 127.0.0.1"},
                            arguments=("--allowed-origin", "https://deck.example.org"))
        fields = {"X-Forwarded-Host": "deck.example.org", "X-Forwarded-Proto": "https", "X-Forwarded-Prefix": "/tools"}
        deck = await talk_to_the_deck(NativeClient(server, self.new_id(), "ada", additional_headers=fields))
        self.assertEqual(deck["url"], f"https://deck.example.org/tools/p/{deck['presentation_id']}")


class MovedServer(AsyncCase):
    """Decks made on port A by release f595c6f, which stored absolute links, served later on port B and under a domain: the
    sessions of Tests/fixtures that show a deck or an outline."""

    RELEASE = Path(fixtures.__file__).parent / "f595c6f"
    WITH_LINKS = 20

    def moved(self, kind: Kind, *arguments: str, port: int = 0) -> tuple[Server, list[replays.Replay]]:
        place = kind.load(self.RELEASE, self.folder / "server")
        server = self.serve(store=place.store, env=place.env, arguments=arguments, port=port)
        recorded = replays.load(self.RELEASE / f"replays-{kind.name}.jsonl.xz", replays.Replay)
        # A turn that was running continues by itself, so its entries differ from one replay to the next.
        settled = [one for one in recorded if not one.is_running and addresses(one.entries())]
        self.assertGreater(len(settled), self.WITH_LINKS)
        return server, settled

    async def entries(self, door: Door, one: replays.Replay) -> list[dict]:
        client = await NativeClient(door, one.session, one.user, **door.socket_options).enter()
        await client.leave()
        return list(client.log.values())

    async def compatible(self, door: Door, one: replays.Replay, **query: str) -> list[dict]:
        client = CompatibleClient(door, one.session, one.user, **door.socket_options)
        await client.open(**query)
        await client.until(lambda: addresses(client.logged()), "a link")
        await client.leave()
        return client.frames

    def assert_below(self, base: str, links: list[str], name: str) -> None:
        self.assertTrue(links, name)
        self.assertEqual({link.rsplit("/", 1)[0] for link in links}, {f"{base}/p"}, name)

    async def shown(self, door: Door, base: str, settled: list[replays.Replay]) -> list[list[dict]]:
        """Everything that the sessions show through a door."""
        found = []
        for one in settled:
            first, second = await self.entries(door, one), await self.entries(door, one)
            self.assertEqual(first, second, f"{one.name}: two replays through one address are equal")
            links, stored = addresses(first), addresses(one.entries())
            self.assert_below(base, links, one.name)
            self.assertEqual([link.rsplit("/", 1)[1] for link in links], [link.rsplit("/", 1)[1] for link in stored])
            moved = json.dumps(first)
            for old in {link.partition("/p/")[0] for link in stored}:
                self.assertFalse(old in moved, f"{one.name}: the old address {old} is still there")
            self.assertEqual(door.ask("GET", "/p/" + links[-1].rsplit("/", 1)[1])[0], 200)
            found.append(first)
        decks = [one for one in settled if any(frame["type"] == "presentation_url" for frame in one.entries())]
        told = await asyncio.gather(*(
            self.compatible(door, one, **query) for one in decks[:3]
            for query in ({}, {"skip_history": "true", "message_count": "99"})))
        for frames in told:
            self.assert_below(base, addresses(frames), frames[0]["session_id"])
        return found

    async def on_another_port(self, kind: Kind) -> None:
        server, settled = self.moved(kind, "--host", "0.0.0.0", "--allow-unauthenticated")
        doors = [Door(name, server.port) for name in ("localhost", "machine.lan")]
        first, second = [await self.shown(door, door.base, settled) for door in doors]
        renamed = json.loads(json.dumps(first).replace(doors[0].base, doors[1].base))
        self.assertTrue(renamed == second, "but for the address all are told the same")
        listed = [
            link for user in {one.user for one in settled}
            for session in json.loads(doors[1].ask("GET", f"/api/sessions?user_id={quote(user)}")[2])["sessions"]
            if (link := session.get("presentation_url"))]
        self.assert_below(doors[1].base, listed, "the list of sessions")

    async def test_a_deck_of_port_a_on_port_b_in_sqlite(self):
        await self.on_another_port(KINDS[0])

    async def test_a_deck_of_port_a_on_port_b_in_postgresql(self):
        await self.on_another_port(KINDS[1])

    async def test_a_deck_of_port_a_on_port_b_in_supabase(self):
        await self.on_another_port(KINDS[2])

    async def test_a_deck_of_port_a_under_a_domain(self):
        base = "https://deck.example.org/tools"
        server, settled = self.moved(KINDS[0], "--public-url", base, port=free_ports(1)[0])
        await self.shown(Door("localhost", server.port), base, settled)
