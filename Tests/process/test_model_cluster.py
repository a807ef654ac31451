"""Several servers on one PostgreSQL while a model writes for minutes. The server that holds a turn may freeze or
die."""

import asyncio
import signal
import time

from harness.cases import ModelCase
from harness.clients import NativeClient, new_turn, with_paths
from harness.model import faults
from harness.postgres import postgres

# A lease lasts 15 s.
LONGER_THAN_A_LEASE = 60


class TwoServers(ModelCase):
    def serve_two(self):
        self.database = postgres().database()
        return [self.serve(name, store=self.database.address, arguments=self.author_arguments, env=self.author_secrets)
                for name in ("one", "two")]

    def wait_for_parts(self, count: int) -> None:
        end = time.monotonic() + 30
        while self.database.sql("SELECT count(*) FROM session_parts") != [(count,)]:
            assert time.monotonic() < end, f"{count} finished slides in the store"
            time.sleep(0.02)

    async def test_a_server_frozen_in_a_turn_has_nothing_to_say_when_it_thaws(self):
        """The other server finishes the turn. Afterwards the first one gets its model's answer, which is too late."""
        one, two = self.serve_two()
        frozen = await NativeClient(one, "session-1", "ada").enter()
        await frozen.ask("Bees")
        gate = faults.Gate()
        self.model.once("plan", gate.behaviour())
        turn = new_turn()
        await frozen.say("Children of 8, 10 min, 5 slides", turn=turn)
        await frozen.until(lambda: frozen.acknowledged(turn), "the turn to be accepted")
        await asyncio.to_thread(gate.held.wait, 30)
        one.process.send_signal(signal.SIGSTOP)

        # No client sends anything to the other server. It finds the turn when the lease has run out.
        other = await NativeClient(two, "session-1", "ada").enter()
        await other.until(lambda: other.answers(turn), "the other server to finish the turn", LONGER_THAN_A_LEASE)
        written = [entry["message_id"] for entry in two.history("session-1")]
        self.assertEqual(self.model.count("plan"), 2)

        gate.open()
        one.process.send_signal(signal.SIGCONT)
        await frozen.until(lambda: frozen.answers(turn), "the log after the thaw")
        # The frozen server is asked. By then it has tried to store its model's answer.
        await frozen.ask("Yes, perfect", action="accept_plan")
        await other.until(lambda: other.last == frozen.last, "the same log")
        self.assertEqual(with_paths(frozen.log), with_paths(other.log))
        stored = two.history("session-1")
        self.assertEqual([entry["message_id"] for entry in stored][:len(written)], written)
        self.assertEqual([entry["message_id"] for entry in stored], [frozen.log[seq]["message_id"] for seq in sorted(frozen.log)])
        self.assertEqual(len([entry for entry in stored if entry["turn_id"] == turn and entry["role"] == "assistant"]),
                         len(other.answers(turn)))
        self.assertEqual(two.verify()["problems"], [])
        # Only pieces of the running answer may have come, and no entries but those of the log.
        self.assertTrue(all(frame.get("seq") in (None, *frozen.log) for frame in frozen.frames))

    async def test_a_server_killed_while_it_writes_is_relieved_by_the_other(self):
        """Finished slides are in the store, no matter which server had them written."""
        one, two = self.serve_two()
        client = await NativeClient(one, "session-1", "ada").enter()
        for text, action in (("Bees", None), ("Children, 10 min, 6 slides", None), ("Yes, perfect", "accept_plan")):
            await client.ask(text, action=action)
        gate = faults.Gate()
        self.model.once("slide", gate.behaviour(), slide=5)
        turn = new_turn()
        await client.say("Build the deck", turn=turn, action="accept_strawman")
        await asyncio.to_thread(gate.held.wait, 30)
        await asyncio.to_thread(self.model.wait_for, "slide", slide=6)
        await asyncio.to_thread(self.wait_for_parts, 5)
        await asyncio.to_thread(one.kill)
        gate.open()
        watcher = await NativeClient(two, "session-1", "ada").enter()
        await watcher.until(lambda: watcher.answers(turn), "the deck", LONGER_THAN_A_LEASE)
        self.assertEqual(watcher.answers(turn)[-1]["type"], "presentation_url")
        self.assertEqual([self.model.count("slide", slide=number) for number in range(1, 7)], [1, 1, 1, 1, 2, 1])
        self.assertEqual(two.verify()["problems"], [])
