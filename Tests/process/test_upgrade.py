"""Stores of earlier releases (Tests/fixtures) under the binary under test. Everything is shown as it was, byte for byte but for
what comparison.py lists, and conversations carry on with the same statements and prompts."""

import asyncio
import re
from pathlib import Path

import fixtures
from fixtures import comparison, continuations, replays
from fixtures.conversations import DECK, GREETING, OUTLINE, PLAN, QUESTIONS, REFINED, Author
from fixtures.serving import serving
from fixtures.speaking import holding
from fixtures.stores import KINDS, Kind

from harness.cases import AsyncCase, SyncCase

FOLDER = Path(fixtures.__file__).parent
RELEASES = sorted(file.parent for file in FOLDER.glob("*/sessions.tsv"))
QUIET = 0.3
AT_A_TIME = 8


def recorded(release: Path, kind: Kind) -> list[replays.Replay]:
    return replays.load(release / f"replays-{kind.name}.jsonl.xz", replays.Replay)


class Upgrade(AsyncCase):
    async def test_a_sqlite_file(self):
        await self.upgrade(KINDS[0])

    async def test_a_postgresql_database(self):
        await self.upgrade(KINDS[1])

    async def test_a_supabase_table(self):
        await self.upgrade(KINDS[2])

    async def upgrade(self, kind: Kind) -> None:
        for release in RELEASES:
            with self.subTest(release=release.name, store=kind.name):
                # Two stores, so that one continues while replays to compatible clients take their time on the other.
                await asyncio.gather(self.with_model(kind, release, self.folder / release.name / "model"),
                                     self.with_rules(kind, release, self.folder / release.name / "offline"))

    async def with_model(self, kind: Kind, release: Path, folder: Path) -> None:
        place = kind.load(release, folder)
        held, gates = holding()
        with serving(folder / "server", place, Author.MODEL, model=held) as (server, model):
            await self.assert_sound(server)
            found = recorded(release, kind)
            await self.compare_replays(server, found)
            await self.compare_pages(server, found)
            for gate in gates:
                gate.open()
            await self.compare_continuations(server, release, Author.MODEL)
            # The first two slides of the unfinished deck exist already and must not be written again.
            self.assertEqual([model.count("slide", slide=n) for n in (1, 2)], [self.decks_built(release)] * 2)
            await self.assert_sound(server)

    async def with_rules(self, kind: Kind, release: Path, folder: Path) -> None:
        place = kind.load(release, folder)
        with serving(folder / "server", place, Author.OFFLINE) as (server, _):
            await self.compare_continuations(server, release, Author.OFFLINE)
            await self.assert_sound(server)

    def decks_built(self, release: Path) -> int:
        """How many decks are written from their first slide on."""
        return sum(one.button == "accept_strawman" for one in self.continuations(release, Author.MODEL))

    async def assert_sound(self, server) -> None:
        self.assertEqual((await asyncio.to_thread(server.verify))["problems"], [])

    async def compare_replays(self, server, found: list[replays.Replay]) -> None:
        async def compare(was: replays.Replay) -> list[str]:
            now = await replays.replay_natively(server, was.name, was.session, was.user)
            now.compatible = await replays.replay_compatibly(server, was, QUIET)
            return [f"{was.name}, {client}: {told}" for client, before, after in (
                        (comparison.NATIVE, was.native, now.native), (comparison.COMPATIBLE, was.compatible, now.compatible))
                    for told in comparison.differences(before, after, client, is_running=was.is_running)]

        told = sum(await asyncio.gather(*(compare(one) for one in found)), [])
        self.assertEqual(told, [], f"{len(told)} replays differ:\n" + "\n".join(told))

    async def compare_pages(self, server, found: list[replays.Replay]) -> None:
        for was, now in zip(found, await asyncio.gather(*(replays.replay_pages(server, was) for was in found))):
            self.assertEqual(now, was.pages, was.name)

    async def compare_continuations(self, server, release: Path, author: Author) -> None:
        gate = asyncio.Semaphore(AT_A_TIME)

        async def carry_on(wanted: continuations.Continuation) -> continuations.Continuation:
            async with gate:
                return await continuations.carry_on(server, wanted)

        wanted = self.continuations(release, author)
        for was, now in zip(wanted, await asyncio.gather(*(carry_on(one) for one in wanted))):
            before, today = comparable(was), comparable(now)
            if is_translated(was):
                before = in_session_language(before, today, TODAY[was.name[:2]])
            self.assertEqual(today, before, was.name)

    def continuations(self, release: Path, author: Author) -> list[continuations.Continuation]:
        found = replays.load(release / continuations.FILE, continuations.Continuation)
        return [one for one in found if one.author == author.value]


def comparable(continuation: continuations.Continuation):
    """Without what is new every time, and without the lines that differ on purpose.

    A model's edits are reported in the language of the session. Release f595c6f reported them in English.
    """
    settled = continuations.settled(vars(continuation))
    return without_lists(settled) if is_translated(continuation) else settled


def is_translated(continuation: continuations.Continuation) -> bool:
    return continuation.author == Author.MODEL.value and not continuation.name.startswith("en-")


def without_lists(value):
    if isinstance(value, dict):
        return {key: without_lists(part) for key, part in value.items() if key != "list_items"}
    if isinstance(value, list):
        return [without_lists(part) for part in value]
    return value


# What Director adds to a model's slides is in the language of the session. Release f595c6f said it in English.
TODAY = {
    "de": {
        "Timeline": "Zeitstrahl", "Steps in order": "Schritte der Reihe nach", "Large figures": "Große Zahlen",
        "Points beside a picture": "Punkte neben einem Bild", "Single focal point": "Ein einziger Blickfang",
        "Your name, your role, the date": "Dein Name, deine Rolle, das Datum",
    },
    "es": {
        "Timeline": "Línea de tiempo", "Steps in order": "Pasos en orden", "Large figures": "Cifras grandes",
        "Points beside a picture": "Puntos junto a una imagen", "Single focal point": "Un único punto de atención",
        "Your name, your role, the date": "Tu nombre, tu cargo, la fecha",
    },
    "fr": {
        "Timeline": "Frise chronologique", "Steps in order": "Étapes dans l'ordre", "Large figures": "Grands chiffres",
        "Points beside a picture": "Points à côté d'une image", "Single focal point": "Un seul point d'attention",
        "Your name, your role, the date": "Votre nom, votre fonction, la date",
    },
}


def in_session_language(was, now, texts: dict[str, str]):
    """What was recorded, with a text of Director's in today's language in each place where it is so today."""
    if isinstance(was, dict) and isinstance(now, dict):
        return {key: in_session_language(part, now.get(key), texts) for key, part in was.items()}
    if isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        return [in_session_language(old, new, texts) for old, new in zip(was, now)]
    if isinstance(was, str):
        mark = next((mark for mark in ("<notes> ", "<prompt> ") if was.startswith(mark)), "")
        if was[len(mark):] in texts and now == mark + texts[was[len(mark):]]:
            return now
    return was


class Fixtures(SyncCase):
    def test_there_are_enough_sessions_of_every_kind(self):
        self.assertTrue(RELEASES)
        for release in RELEASES:
            lines = [line.split("\t") for line in (release / "sessions.tsv").read_text().splitlines()[1:]]
            self.assertGreaterEqual(len(lines), 40)
            self.assertEqual({state for *_, state, _ in lines}, {GREETING, QUESTIONS, PLAN, OUTLINE, REFINED, DECK})
            self.assertEqual({(language, author) for _, language, author, *_ in lines if author != "model-alone"},
                             {(language, author) for language in ("en", "de", "es", "fr") for author in ("offline", "model")})
            for kind in KINDS:
                self.assertEqual([(one.name, len(one.entries())) for one in recorded(release, kind)],
                                 [(name, int(entries)) for name, *_, entries in lines])


class Comparison(SyncCase):
    """The comparison finds one changed byte, and ignores only what its tables list."""

    def setUp(self) -> None:
        super().setUp()
        self.replay = next(one for one in recorded(RELEASES[0], KINDS[0]) if one.name == "en-offline-deck-built-twice")

    def told(self, before: list[str], after: list[str], client: str = comparison.NATIVE) -> list[str]:
        return comparison.differences(before, after, client, is_running=False)

    def test_one_changed_byte_is_found_wherever_it_is(self):
        for client, texts in ((comparison.NATIVE, self.replay.native), (comparison.COMPATIBLE, self.replay.compatible)):
            self.assertEqual(self.told(texts, texts, client), [])
            for number, text in enumerate(texts):
                free = [match.span() for match in re.finditer(r'"(?:url|preview_url)":"https?://[^/"]+', text)]
                if '"type":"session_ready"' in text:
                    free += [match.span() for match in re.finditer(r'"(?:message_id|timestamp)":"[^"]*"', text)]
                for place in range(0, len(text), 29):
                    if any(start <= place < end for start, end in free):
                        continue
                    changed = text[:place] + ("x" if text[place] != "x" else "y") + text[place + 1:]
                    found = self.told(texts, [*texts[:number], changed, *texts[number + 1:]], client)
                    self.assertTrue(found, (client, number, place))

    def test_frames_that_are_missing_doubled_or_exchanged_are_found(self):
        texts = self.replay.native
        for number in range(len(texts)):
            self.assertTrue(self.told(texts, texts[:number] + texts[number + 1:]), number)
            self.assertTrue(self.told(texts, texts[:number + 1] + texts[number:]), number)
        self.assertTrue(self.told(texts, [texts[1], texts[0], *texts[2:]]))

    def test_links_may_begin_with_another_address_and_nothing_else(self):
        texts = self.replay.native
        moved = [re.sub(r"http://127\.0\.0\.1:\d+/p/", "https://elsewhere.example/p/", text) for text in texts]
        self.assertNotEqual(moved, texts)
        self.assertEqual(self.told(texts, moved), [])
        self.assertTrue(self.told(texts, [text.replace("/p/", "/q/") for text in texts]))
        self.assertTrue(self.told(texts, [re.sub(r'"url":"[^"]*"', '"url":null', text) for text in texts]))

    def test_old_decks_may_be_without_address_for_compatible_clients_only(self):
        texts = self.replay.compatible
        old_decks = [text for text in texts if '"type":"presentation_url"' in text][:-1]
        self.assertTrue(old_decks)
        calm = [comparison.PREVIEW.sub(r'"\1":null', text) for text in texts if text not in old_decks]
        self.assertEqual(self.told(texts, calm, comparison.COMPATIBLE), [])
        self.assertTrue(self.told(texts, calm, comparison.NATIVE))
        without_any = [text for text in texts if '"type":"presentation_url"' not in text]
        self.assertTrue(self.told(texts, without_any, comparison.COMPATIBLE))
