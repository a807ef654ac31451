"""Kills under load: every acknowledged message is stored once and answered once, in the same order for all clients."""

import asyncio
import os
import random
import time

from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage

from harness.cases import AsyncCase
from harness.clients import NativeClient, new_turn, with_paths

SEED = int(os.environ.get("DIRECTOR_TORTURE_SEED", "20251128"))
KILLS = int(os.environ.get("DIRECTOR_TORTURE_KILLS", "20"))
CLIENTS = 6

# The steps repeat. Each of them fits the state after the one before.
ROUND = [
    ("A presentation about {topic}", None), ("Children, 10 min", None), ("Yes, perfect", "accept_plan"),
    ("Add a slide about {topic}", None), ("What can you do?", None), ("Build the deck", "accept_strawman"),
    ("Let's do a presentation about {topic} instead", None), ("Adults, 15 minutes", None), ("Yes, perfect", "accept_plan"),
]
TOPICS = ["bees", "the sea", "Rome", "maps", "bread", "rivers", "clocks", "kites"]
GONE = (ConnectionClosed, InvalidHandshake, InvalidMessage, OSError, EOFError, TimeoutError)


class Talker:
    """Sends one message after another. After a reconnect it sends every message without an answer again under the
    same turn id."""

    def __init__(self, server, session: str, seed: str) -> None:
        self.client = NativeClient(server, session, "ada")
        self.random = random.Random(seed)
        self.said: list[str] = []
        self.acknowledged: dict[str, dict] = {}
        self.resent = 0

    async def talk(self, stop: asyncio.Event, think: float = 0) -> None:
        """`think`: the longest pause in seconds between an answer and the next message."""
        step = 0
        while not stop.is_set():
            text, action = ROUND[step % len(ROUND)]
            turn = new_turn()
            self.said.append(turn)
            await self.get_answer(turn, text.format(topic=self.random.choice(TOPICS)), action)
            step += 1
            await asyncio.sleep(self.random.uniform(0, think))

    async def get_answer(self, turn: str, text: str, action: str | None) -> None:
        client = self.client
        sent = 0
        while not client.answers(turn):
            try:
                if client.closed or client._socket is None:
                    await client.enter()
                # Sometimes a message is sent again although it was acknowledged.
                if not client.acknowledged(turn) or self.random.random() < 0.3:
                    await client.say(text, turn=turn, **({"action": action} if action else {}))
                    sent += 1
                await client.until(lambda: client.closed or client.answers(turn), f"an answer to {turn}")
            except GONE:
                # Without a pause this would be a busy loop while the port is closed.
                await asyncio.sleep(0.02)
            finally:
                if entry := client.acknowledged(turn):
                    self.acknowledged[turn] = entry
        self.resent += max(0, sent - 1)


class Torture(AsyncCase):
    async def test_power_cuts_under_load(self):
        chance = random.Random(SEED)
        server = self.serve()
        # Two of them share a session, whose order is the same for both.
        sessions = [f"session-{number}" for number in range(CLIENTS - 1)] + ["session-0"]
        talkers = [Talker(server, session, f"{SEED}-{number}") for number, session in enumerate(sessions)]
        stop = asyncio.Event()
        begin = time.monotonic()
        async with asyncio.TaskGroup() as group:
            for talker in talkers:
                group.create_task(talker.talk(stop))
            for _ in range(KILLS):
                await asyncio.sleep(chance.uniform(0.01, 0.35))
                server.kill()
                await asyncio.to_thread(server.start)
            stop.set()
        seconds = time.monotonic() - begin
        for talker in talkers:
            await talker.client.leave()
            # The frames after the last answer.
            await talker.client.enter()
            await talker.client.until(lambda t=talker: t.client.last >= t.client.ready["seq"], "the rest of the log")
        turns = sum(len(talker.said) for talker in talkers)
        print(f"        seed {SEED}: {turns} turns, {KILLS} kills, "
              f"{sum(talker.resent for talker in talkers)} resent, {seconds:.1f} s")
        self.assertGreater(turns, CLIENTS * 4)
        for talker in talkers:
            self.check(server, talker)
        report = server.verify()
        self.assertEqual(report["problems"], [], f"seed {SEED}")
        self.assertEqual(report["sessions"], CLIENTS - 1)
        self.assertEqual(server.stop(), 0)

    def check(self, server, talker: Talker) -> None:
        session = talker.client.session
        stored = server.history(session)
        self.assertEqual([entry["seq"] for entry in stored], list(range(1, len(stored) + 1)))
        self.assertEqual(len({entry["message_id"] for entry in stored}), len(stored))
        times = [entry["timestamp"] for entry in stored]
        self.assertEqual(times, sorted(set(times)), "strictly increasing")
        accepted = [entry["turn_id"] for entry in stored if entry["role"] == "user"]
        self.assertEqual(len(accepted), len(set(accepted)), "a turn happens once")
        for turn in talker.said:
            self.assertIn(turn, accepted, "nothing is lost")
            self.assertIn(turn, talker.acknowledged)
            self.assertTrue([e for e in stored if e["turn_id"] == turn and e["role"] == "assistant"], "nothing is stuck")
        for turn, frame in talker.acknowledged.items():
            entry = stored[frame["seq"] - 1]
            self.assertEqual((entry["turn_id"], entry["message_id"]), (turn, frame["message_id"]))
        # The frames that this client has seen are the log, entry for entry.
        self.assertEqual(sorted(talker.client.log), list(range(1, len(stored) + 1)))
        for entry in stored:
            seen = talker.client.log[entry["seq"]]
            for field in ("message_id", "timestamp", "type", "role", "payload"):
                self.assertEqual(with_paths(seen[field]), entry[field])
        shown = server.show(session)
        self.assertIsNone(shown["pending_turn"])
        self.assertEqual(shown["entries"], len(stored))
        self.assertEqual(shown["turns"], len(accepted))
