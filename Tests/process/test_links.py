"""Links follow the address the client used."""

import asyncio
import json
import lzma
from pathlib import Path
from urllib.parse import urlsplit

from harness.cases import AsyncCase
from harness.clients import CompatibleClient, NativeClient
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
    """A deck made on port A by release f595c6f, which stored absolute links, served later on port B and under a domain. The
    store holds one session: an outline, a deck, a change of the outline, another deck."""

    STORE = Path(__file__).parent / "stores" / "f595c6f.sqlite.xz"
    OLD = "http://127.0.0.1:44875"

    def moved(self, name: str, *arguments: str, port: int = 0):
        folder = self.folder / name
        folder.mkdir()
        (folder / "director.sqlite").write_bytes(lzma.decompress(self.STORE.read_bytes()))
        return self.serve(name, arguments=arguments, port=port)

    async def replay(self, door: Door, **query: str) -> list[dict]:
        """The frames of the log, as our own page or, with a query, as a front end gets them."""
        kind = CompatibleClient if query else NativeClient
        client = kind(door, "deck", "ada", **door.socket_options)
        if query:
            await client.open(**query)
            await client.frame("presentation_url")
        else:
            await client.enter()
        await client.leave()
        self.assertNotIn(self.OLD, json.dumps(client.frames), "an old link")
        return client.frames if query else list(client.log.values())

    async def shown(self, door: Door, base: str) -> list[dict]:
        replays = [await self.replay(door) for _ in range(2)]
        self.assertEqual(replays[0], replays[1], "two replays through one address are equal")
        links = addresses(replays[0])
        self.assertEqual(len(links), 4)
        for frames in (replays[0], await self.replay(door, skip_history="false"),
                       await self.replay(door, skip_history="true", message_count="99")):
            found = addresses(frames)
            self.assertTrue(found)
            self.assertEqual({link.rsplit("/", 1)[0] for link in found}, {f"{base}/p"})
        for link in links:
            self.assertEqual(door.ask("GET", "/p/" + link.rsplit("/", 1)[1])[0], 200)
        listed = json.loads(door.ask("GET", "/api/sessions?user_id=ada")[2])["sessions"]
        self.assertEqual(listed[0]["presentation_url"], links[-1])
        self.assertEqual(json.loads(door.ask("GET", "/api/sessions/deck/share?user_id=ada")[2])["url"], links[-1])
        return replays[0]

    async def test_on_another_port(self):
        server = self.moved("port", "--host", "0.0.0.0", "--allow-unauthenticated")
        doors = [Door(name, server.port) for name in ("localhost", "machine.lan")]
        first, second = [await self.shown(door, door.base) for door in doors]
        renamed = json.loads(json.dumps(first).replace(doors[0].base, doors[1].base))
        self.assertEqual(renamed, second, "but for the address all are told the same")
        self.assertEqual((await asyncio.to_thread(server.verify))["problems"], [])

    async def test_under_a_domain(self):
        base = "https://deck.example.org/tools"
        server = self.moved("domain", "--public-url", base, port=free_ports(1)[0])
        await self.shown(Door("localhost", server.port), base)
