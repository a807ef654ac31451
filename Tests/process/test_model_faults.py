"""For every fault of a model service, the user is told the truth or gets a repaired answer, and the session
continues."""

import asyncio
import json

from harness.cases import SECRET_KEY, ModelCase
from harness.clients import NativeClient, new_turn
from harness.model import faults

HASTE = {"DIRECTOR_LLM_TIMEOUT_FIRST": "1", "DIRECTOR_LLM_TIMEOUT_NEXT": "1", "DIRECTOR_LLM_TIMEOUT_TOTAL": "3"}

# The fault, and the code of the error if no other author may write.
LASTING = {
    "slow first byte": (faults.slow_first_byte(30), "author_timeout"),
    "slow drip": (faults.slow_drip(0.3), "author_timeout"),
    "silent in the middle": (faults.silent_after(20), "author_timeout"),
    "truncated": (faults.truncated(20), "author_failed"),
    "invalid JSON": (faults.invalid_json(), "author_failed"),
    "wrong schema": (faults.wrong_schema(), "author_failed"),
    "repeated tokens for ever": (faults.for_ever(), "author_failed"),
    "429 storm": (faults.status(429, retry_after="3600"), "author_failed"),
    "500s": (faults.status(500), "author_failed"),
    "wrong key": (faults.status(401, body={"error": {"message": f"Incorrect API key provided: {SECRET_KEY}"}}), "author_failed"),
    "wrong content type": (faults.wrong_content_type(), "author_failed"),
    "huge output": (faults.huge(), "author_failed"),
    "connection reset": (faults.reset(), "author_failed"),
    "reset in the middle": (faults.reset(after=20), "author_failed"),
}

PASSING = {
    "429 with Retry-After": (faults.status(429, retry_after="1"), 1),
    "two 500s": (faults.status(500), 2),
    "connection reset": (faults.reset(), 1),
    "truncated": (faults.truncated(20), 1),
    "invalid JSON": (faults.invalid_json(), 1),
    "wrong schema": (faults.wrong_schema(), 1),
    "not streamed": (faults.not_streamed(), 1),
}


class Faults(ModelCase):
    async def at_the_questions(self, *arguments: str) -> tuple:
        server = self.serve_model(*arguments, env=HASTE, name=new_turn())
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees in the city")
        return server, client

    def told(self, client: NativeClient, turn: str) -> dict:
        """The error frame of a turn."""
        return next(f["payload"] for f in client.frames
                    if f["type"] == "status_update" and f["payload"]["status"] == "error" and f.get("turn_id") == turn)

    def check_secrets(self, server, client: NativeClient) -> None:
        for text in (server.log(), str(client.frames)):
            self.assertNotIn(SECRET_KEY, text)

    async def test_without_rules_every_lasting_fault_is_a_retryable_error(self):
        for name, (fault, code) in LASTING.items():
            with self.subTest(name):
                self.model.recover()
                server, client = await self.at_the_questions("--llm-without-rules")
                self.model.always("plan", fault)
                turn = new_turn()
                answer = await client.ask("Adults, 10 minutes", turn=turn)
                self.assertEqual([f["type"] for f in answer], ["chat_message"])
                self.assertIn("try again", answer[0]["payload"]["text"])
                error = self.told(client, turn)
                self.assertEqual((error["code"], error["retryable"]), (code, True))
                shown = server.show(client.session)
                self.assertEqual((shown["current_state"], shown["pending_turn"]), ("ASK_CLARIFYING_QUESTIONS", None))
                self.model.recover()
                answer = await client.ask("Adults, 10 minutes")
                self.assertEqual(answer[-1]["type"], "action_request")
                self.check_secrets(server, client)
                self.assertEqual(server.verify()["problems"], [])
                await client.leave()
                self.assertEqual(server.stop(), 0)

    async def test_with_rules_every_lasting_fault_ends_in_an_answer_that_says_so(self):
        for name, (fault, _) in LASTING.items():
            with self.subTest(name):
                self.model.recover()
                server, client = await self.at_the_questions()
                self.model.always("plan", fault)
                answer = await client.ask("Adults, 10 minutes")
                self.assertEqual([f["type"] for f in answer], ["chat_message", "action_request"])
                self.assertIn("this was written by rules", answer[0]["payload"]["text"])
                self.assertEqual(server.show(client.session)["current_state"], "CREATE_CONFIRMATION_PLAN")
                self.check_secrets(server, client)
                await client.leave()
                self.assertEqual(server.stop(), 0)

    async def test_what_passes_is_not_noticed(self):
        for name, (fault, times) in PASSING.items():
            with self.subTest(name):
                self.model.recover()
                server, client = await self.at_the_questions("--llm-without-rules")
                before = self.model.count("plan")
                self.model.once("plan", fault, times=times)
                answer = await client.ask("Adults, 10 minutes")
                self.assertEqual([f["type"] for f in answer], ["chat_message", "action_request"])
                self.assertNotIn("(Written", answer[0]["payload"]["text"])
                extra = 0 if name == "not streamed" else times
                self.assertEqual(self.model.count("plan") - before, 1 + extra)
                await client.leave()
                self.assertEqual(server.stop(), 0)

    async def test_the_fallback_model_writes_and_the_user_is_told(self):
        server, client = await self.at_the_questions("--llm-fallback-model", "second", "--llm-without-rules")
        self.model.always("plan", faults.status(500), model="writer")
        answer = await client.ask("Adults, 10 minutes")
        self.assertIn("second language model", answer[0]["payload"]["text"])
        self.assertEqual(self.model.count("plan", model="second"), 1)

    async def test_a_simpler_service_is_learnt_once(self):
        self.model.always(None, faults.refuses("response_format.json_schema", "stream_options", "temperature"))
        server, client = await self.at_the_questions("--llm-without-rules")
        # Each refusal costs one request: the schema with bounds and without, usage, temperature.
        self.assertEqual(self.model.count("questions"), 5)
        await client.ask("Adults, 10 minutes")
        self.assertEqual(self.model.count("plan"), 1)
        format_ = self.model.asked("plan")[0].body["response_format"]
        self.assertEqual(format_["type"], "json_object")
        # Bounds of texts are too much for a service that takes its schema this way. The bounds of lists are kept.
        self.assertNotIn("maxLength", json.dumps(format_))
        self.assertEqual(format_["schema"]["properties"]["assumptions"]["minItems"], 2)

    async def test_a_failed_slide_costs_only_itself_and_is_written_again_alone(self):
        server, client = await self.at_the_questions()
        await client.ask("Adults, 10 minutes, 6 slides")
        await client.ask("Yes, perfect", action="accept_plan")
        self.model.always("slide", faults.status(400), slide=3)
        answer = await client.ask("Build the deck", action="accept_strawman")
        self.assertEqual([f["type"] for f in answer], ["presentation_url", "chat_message", "action_request"])
        self.assertIn("Slide 3 could not be written", answer[1]["payload"]["text"])
        self.assertEqual(answer[2]["payload"]["actions"][0]["value"], "accept_strawman")
        self.model.recover()
        before = self.model.count("slide")
        answer = await client.ask("retry slide 3")
        self.assertEqual([f["type"] for f in answer], ["presentation_url"])
        self.assertEqual(self.model.count("slide") - before, 1)
        self.assertEqual(self.model.asked("slide")[-1].slide, 3)
        # Nothing is missing any more, so nothing is written.
        await client.ask("retry slide 3")
        self.assertEqual(self.model.count("slide") - before, 1)

    async def test_a_service_that_is_down_for_the_deck_leaves_a_deck_by_rules(self):
        server, client = await self.at_the_questions()
        await client.ask("Adults, 10 minutes, 6 slides")
        await client.ask("Yes, perfect", action="accept_plan")
        self.model.always("slide", faults.status(500))
        answer = await client.ask("Build the deck", action="accept_strawman")
        self.assertEqual(answer[0]["payload"]["slide_count"], 6)
        self.assertIn("None of the slides could be written", answer[1]["payload"]["text"])

    async def test_pings_are_answered_while_the_model_is_slow_and_stop_stops_it(self):
        server, client = await self.at_the_questions()
        self.model.always("plan", faults.slow_drip(0.05, piece=2))
        turn = new_turn()
        await client.say("Adults, 10 minutes", turn=turn)
        await client.until(lambda: any(f["type"] == "chat_delta" for f in client.frames), "a first word")
        for _ in range(5):
            await asyncio.wait_for(client.pause_after({}), 1)
        await client.send('{"type":"cancel","turn_id":"%s"}' % turn)
        await client.until(lambda: client.answers(turn), "the end of the turn")
        self.assertEqual(self.told(client, turn)["code"], "cancelled")
        self.assertEqual(server.show(client.session)["current_state"], "ASK_CLARIFYING_QUESTIONS")
        # The request is ended, so that it costs nothing more.
        async with asyncio.timeout(5):
            while not self.model.cancelled:
                await asyncio.sleep(0.02)
