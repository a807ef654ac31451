"""Hostile topics and answers with a model that obeys them: no part of the prompts is shown, and nothing is done."""

import json

from harness.cases import ModelCase
from harness.clients import NativeClient
from harness.model import hostile


class Injection(ModelCase):
    def test_the_set_is_large_and_has_no_repeats(self):
        self.assertGreaterEqual(len(hostile.ALL), 40)
        self.assertEqual(len({text for _, text in hostile.ALL}), len(hostile.ALL))

    def check_frames(self, client: NativeClient) -> None:
        """Checks that neither the answers nor the pieces shown before contain the instructions."""
        said: list[str] = [json.dumps(f["payload"], ensure_ascii=False) for f in client.frames if f["role"] == "assistant"]
        pieces: dict[str, str] = {}
        for frame in client.frames:
            if frame["type"] == "chat_delta":
                turn = frame["turn_id"]
                pieces[turn] = pieces.get(turn, "") + frame["payload"]["text"]
        for text in [*said, *pieces.values()]:
            self.assertEqual(hostile.leaks(text, self.model.requests), [], text[:300])

    async def test_hostile_topics_and_answers(self):
        server = self.serve_model()
        for kind, text in hostile.ALL:
            with self.subTest(kind, text=text):
                self.model.recover()
                self.model.requests.clear()
                client = await NativeClient(server, self.new_id(), "ada").enter()
                self.model.always(None, hostile.obey(kind))
                # As the first message, which is a topic or is only answered.
                await client.ask(text)
                state = server.show(client.session)["current_state"]
                self.assertIn(state, ("PROVIDE_GREETING", "ASK_CLARIFYING_QUESTIONS"))
                self.check_frames(client)
                await client.leave()

    async def test_hostile_messages_change_nothing_that_was_agreed(self):
        server = self.serve_model()
        for state in ("CREATE_CONFIRMATION_PLAN", "GENERATE_STRAWMAN"):
            for kind, text in hostile.ALL:
                with self.subTest(kind, text=text, state=state):
                    self.model.recover()
                    self.model.requests.clear()
                    client = await NativeClient(server, self.new_id(), "ada").enter()
                    await client.ask("Bees")
                    await client.ask("Adults, 10 minutes, 4 slides")
                    if state == "GENERATE_STRAWMAN":
                        await client.ask("Yes, perfect", action="accept_plan")
                    before = server.show(client.session)
                    self.model.always(None, hostile.obey(kind))
                    answer = await client.ask(text)
                    self.check_frames(client)
                    after = server.show(client.session)
                    # Nothing is built, accepted or discarded. At most a change was requested and made.
                    self.assertNotIn("presentation_url", [f["type"] for f in answer])
                    self.assertIsNone(after["presentation_url"])
                    self.assertEqual(after["user_initial_request"], before["user_initial_request"])
                    self.assertIn(after["current_state"],
                                  (state, "REFINE_STRAWMAN") if state == "GENERATE_STRAWMAN" else (state,))
                    await client.leave()
