"""Assertion 30: a conversation that is left and taken up again, in both forms of the protocol.

The process is killed at every step."""

import urllib.request

from harness.cases import AsyncCase
from harness.clients import CompatibleClient, NativeClient, new_turn, replayed

GREETING = "what presentation would you like to build"

# What the user does, the state after it, and the kind of frame that ends the answer.
STEPS = [
    ("Krishna", None, "ASK_CLARIFYING_QUESTIONS", "chat_message"),
    ("Children, 10 min", None, "CREATE_CONFIRMATION_PLAN", "action_request"),
    ("Yes, perfect", "accept_plan", "GENERATE_STRAWMAN", "action_request"),
    ("Add a slide about the flute", None, "REFINE_STRAWMAN", "action_request"),
    ("Build the deck", "accept_strawman", "CONTENT_GENERATION", "presentation_url"),
    ("Let's do a presentation about bees instead", None, "ASK_CLARIFYING_QUESTIONS", "chat_message"),
]


def greetings(frames: list[dict]) -> list[dict]:
    return [f for f in frames if f["type"] == "chat_message" and GREETING in f["payload"]["text"].lower()]


class FixReport(AsyncCase):
    async def test_native_client_goes_on_after_a_kill_between_any_two_messages(self):
        server = self.serve()
        client = NativeClient(server, self.new_id(), "cmhth6yqq0000um8lvttpxmp1")
        await client.enter()
        await client.until(lambda: client.last == 1, "the greeting")
        for text, action, state, ending in STEPS:
            await self.kill_and_come_back(server, client)
            answer = await client.ask(text, action=action)
            self.assertEqual(answer[-1]["type"], ending)
            self.assertEqual(server.show(client.session)["current_state"], state)
        await self.kill_and_come_back(server, client)
        self.assertEqual(len(greetings(list(client.log.values()))), 1)
        # No entry that this client had was sent again.
        self.assertEqual(client.repeats, 0)
        # Another tab without entries is shown the same.
        other = await NativeClient(server, client.session, client.user).enter()
        await other.until(lambda: other.last == client.last, "the whole log")
        self.assertEqual(other.log, client.log)

    async def kill_and_come_back(self, server, client: NativeClient):
        state = server.show(client.session)
        server.restart()
        await client.until_closed()
        before = dict(client.log)
        await client.enter()
        self.assertEqual(client.ready["seq"], len(before))
        self.assertEqual(client.ready["current_state"], state["current_state"])
        self.assertIsNone(client.ready.get("running_turn_id"))
        self.assertEqual(client.log, before)

    async def test_compatible_client_goes_on_after_a_kill_between_any_two_messages(self):
        server = self.serve(arguments=("--compatible-pacing", "100"))
        session, user = self.new_id(), "cmhth6yqq0000um8lvttpxmp1"
        client = await CompatibleClient(server, session, user).enter()
        transcript = [await client.frame("chat_message")]
        for text, action, state, ending in STEPS:
            client = await self.kill_and_return(server, client, transcript)
            place = len(client.frames)
            await client.say(text, **({"action": action} if action else {}))
            await client.frame(ending, place)
            own = [f for f in client.frames[place:] if f["role"] == "user"]
            self.assertEqual(own, [], "a compatible sender does not get its own message back")
            self.assertEqual(server.show(session)["current_state"], state)
            stored = server.history(session)[len(transcript)]
            self.assertEqual(stored["role"], "user")
            transcript.append(stored)
            transcript += [f for f in client.frames[place:] if f["type"] != "status_update"]
        await self.kill_and_return(server, client, transcript)

    async def kill_and_return(self, server, client: CompatibleClient, transcript: list[dict]) -> CompatibleClient:
        server.restart()
        await client.until_closed()
        client = await CompatibleClient(server, client.session, client.user).enter()
        expected = replayed(transcript)
        await client.until(lambda: len(client.frames) >= len(expected), "the transcript")
        await client.quiet(0.3)
        keys = ("message_id", "timestamp", "type", "role", "payload")
        self.assertEqual([{k: f[k] for k in keys} for f in client.frames], [{k: f[k] for k in keys} for f in expected])
        self.assertEqual(len(greetings(client.frames)), 1)
        for frame in client.frames:
            self.assertEqual(set(frame), {*keys, "session_id"}, "compatible frames carry nothing else")
        return client

    async def test_a_server_that_dies_while_it_holds_frames_back_leaves_them_to_the_next_one(self):
        """At normal speed: the answer of three frames is stored at once, and sent over three seconds."""
        server = self.serve()
        client = await CompatibleClient(server, self.new_id(), "ada").enter()
        await client.frame("chat_message")
        for text, action, _, ending in STEPS[:2]:
            place = len(client.frames)
            await client.say(text)
            await client.frame(ending, place)
        place = len(client.frames)
        await client.say("Yes, perfect", action="accept_plan")
        shown = await client.frame("slide_update", place)
        server.restart()
        await client.until_closed()
        self.assertEqual([f["type"] for f in client.frames[place:] if f["type"] != "status_update"], ["slide_update"])
        again = await CompatibleClient(server, client.session, client.user).enter(skip_history=True, message_count=99)
        await again.until(lambda: len(again.logged()) == 10, "the whole transcript")
        self.assertEqual([f["type"] for f in again.logged()[-3:]], ["slide_update", "chat_message", "action_request"])
        self.assertEqual(again.logged()[-3]["message_id"], shown["message_id"])
        self.assertEqual(len({f["message_id"] for f in again.frames}), len(again.frames))

    async def test_a_message_the_process_died_over_is_answered_once(self):
        """The server is killed right after the message was sent, before anything came back. The client sends it
        again under its turn id, and it runs once."""
        server = self.serve()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        for text, action, state, _ in STEPS:
            turn = new_turn()
            await client.say(text, turn=turn, **({"action": action} if action else {}))
            server.restart()
            await client.until_closed()
            await client.enter()
            await client.ask(text, turn=turn, action=action)
            stored = [e for e in server.history(client.session) if e["turn_id"] == turn and e["role"] == "user"]
            self.assertEqual(len(stored), 1)
            self.assertEqual(server.show(client.session)["current_state"], state)

    async def test_the_deck_opens_after_a_kill(self):
        server = self.serve()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        for text, action, *_ in STEPS[:5]:
            answer = await client.ask(text, action=action)
        server.restart()
        with urllib.request.urlopen(answer[-1]["payload"]["url"], timeout=10) as page:
            self.assertEqual(page.status, 200)
            self.assertIn("Krishna", page.read().decode())


class LogMarkers(AsyncCase):
    async def test_operators_read_the_six_lines_of_the_report(self):
        server = self.serve()
        session, user = self.new_id(), "ada@example.org"
        client = await CompatibleClient(server, session, user).enter()
        await client.frame("chat_message")
        server.wait_for_log("New session - sending greeting (state: PROVIDE_GREETING)")
        place = len(client.frames)
        await client.say("Krishna")
        await client.frame("chat_message", place)
        server.wait_for_log(f"State persisted to sqlite: ASK_CLARIFYING_QUESTIONS for session {session}")
        place = len(client.frames)
        await client.say("Children, 10 min")
        await client.frame("action_request", place)
        server.wait_for_log(f"State persisted to sqlite: CREATE_CONFIRMATION_PLAN for session {session}")
        before = server.log()
        self.assertNotIn("Reconnection:", before)
        await client.leave()
        server.restart()
        client = await CompatibleClient(server, session, user).enter()
        entries = server.show(session)["entries"]
        await client.until(lambda: len(client.frames) == entries, "the transcript")
        for line in (
            f"Reconnection: session_id={session}, user_id={user}, loaded_state=CREATE_CONFIRMATION_PLAN",
            "Existing session - restoring history (state: CREATE_CONFIRMATION_PLAN)",
            f"Restoring {entries} history items for session {session}",
            f"Conversation history restored successfully for session {session}",
        ):
            server.wait_for_log(line)
        self.assertNotIn("New session - sending greeting", server.log()[len(before):])

    async def test_a_client_that_holds_everything_restores_nothing(self):
        server = self.serve()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Krishna")
        await client.leave()
        await client.enter()
        server.wait_for_log(f"Restoring 0 history items for session {client.session}")
        self.assertNotIn("Conversation history restored", server.log())
