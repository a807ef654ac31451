"""A hundred sessions are being written at the same time. A client that reconnects, sends a message or pings is
served without waiting for them.

`scripts/benchmark-model` measures the speed."""

import asyncio

from harness.cases import ModelCase
from harness.clients import NativeClient, new_turn
from harness.model import faults

SESSIONS = 100


class Load(ModelCase):
    async def test_a_reconnect_waits_for_none_of_a_hundred_sessions_that_generate(self):
        server = self.serve_model("--llm-concurrency", str(SESSIONS + 4))
        session = self.new_id()
        visitor = await NativeClient(server, session, "visitor").enter()
        await visitor.ask("Bees")
        await visitor.leave()

        gate = faults.Gate()
        self.addCleanup(gate.open)
        self.model.always("answer", gate.talking(0.2))
        talkers = [await NativeClient(server, self.new_id(), f"user-{n}").enter() for n in range(SESSIONS)]
        turns = [new_turn() for _ in talkers]
        for client, turn in zip(talkers, turns):
            await client.say("What is an outline?", turn=turn)
        for client in talkers:
            await client.until(lambda: any(f["type"] == "chat_delta" for f in client.frames), "first words")
        self.assertEqual(self.model.running, SESSIONS)

        # All earlier entries are there, and a ping is answered, as is a message that needs the model.
        returned = await NativeClient(server, session, "visitor").enter()
        self.assertEqual(returned.log, visitor.log)
        await returned.pause_after({})
        answer = await returned.ask("Adults, 10 minutes")
        self.assertEqual(answer[-1]["type"], "action_request")
        self.assertNotIn("written by rules", str(answer))
        # Meanwhile none of the other sessions was finished.
        self.assertEqual(self.model.running, SESSIONS)
        self.assertFalse([turn for client, turn in zip(talkers, turns) if client.answers(turn)])

        gate.open()
        for client, turn in zip(talkers, turns):
            await client.until(lambda: client.answers(turn), "an answer")
            text = client.answers(turn)[0]["payload"]["text"]
            self.assertRegex(text, r"^So: (word )*done\.$")
        await asyncio.gather(*(client.leave() for client in (*talkers, returned)))
        self.assertEqual(server.verify()["problems"], [])

    async def test_words_and_pongs_come_in_turn(self):
        """No request waits for the end of running work: each time a piece came, a ping is answered while more pieces
        come."""
        server = self.serve_model()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees")
        gate = faults.Gate()
        self.addCleanup(gate.open)
        self.model.always("answer", gate.talking(0.02))
        turn = new_turn()
        await client.say("What is an outline?", turn=turn)
        words = 0
        for _ in range(20):
            await client.until(lambda: self.words(client) > words, "more words")
            words = self.words(client)
            await client.pause_after({})
        # It is still being written.
        self.assertEqual((client.answers(turn), self.model.running), ([], 1))
        gate.open()
        await client.until(lambda: client.answers(turn), "the answer")
        deltas = [f for f in client.frames if f["type"] == "chat_delta" and f["turn_id"] == turn]
        written = "".join(f["payload"]["text"] for f in deltas)
        self.assertEqual(client.answers(turn)[0]["payload"]["text"], written)

    @staticmethod
    def words(client: NativeClient) -> int:
        return sum(f["type"] == "chat_delta" for f in client.frames)
