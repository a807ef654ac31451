"""A language model writes the texts: from the greeting to the deck, and the frames that are sent on the way."""

import asyncio
import time
import urllib.request

from harness.cases import SECRET_KEY, ModelCase
from harness.clients import CompatibleClient, NativeClient, new_turn
from harness.model import faults

STEPS = [
    ("Krishna for children", None, "ASK_CLARIFYING_QUESTIONS", "chat_message"),
    ("Children of 8, 10 min, 5 slides", None, "CREATE_CONFIRMATION_PLAN", "action_request"),
    ("Yes, perfect", "accept_plan", "GENERATE_STRAWMAN", "action_request"),
    ("Add a slide about the flute", None, "REFINE_STRAWMAN", "action_request"),
    ("Build the deck", "accept_strawman", "CONTENT_GENERATION", "presentation_url"),
]


class Conversation(ModelCase):
    async def test_from_the_greeting_to_the_deck(self):
        server = self.serve_model()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        for text, action, state, ending in STEPS:
            answer = await client.ask(text, action=action)
            self.assertEqual(answer[-1]["type"], ending, answer)
            self.assertEqual(server.show(client.session)["current_state"], state)
        self.assertEqual(answer[-1]["payload"]["slide_count"], 6)
        with urllib.request.urlopen(answer[-1]["payload"]["url"], timeout=10) as page:
            document = page.read().decode()
        self.assertIn("Tell the story of New: the flute", document)
        for stage, count in (("questions", 1), ("plan", 1), ("strawman", 1), ("refine", 1), ("slide", 6), ("route", 0)):
            self.assertEqual(self.model.count(stage), count, stage)
        # The key is sent to the service and to no other place.
        self.assertTrue(all(r.headers["authorization"] == f"Bearer {SECRET_KEY}" for r in self.model.requests))
        self.assertNotIn(SECRET_KEY, server.log())
        self.assertNotIn(SECRET_KEY, str(client.frames))
        self.assertEqual(server.verify()["problems"], [])


class TimedClient(NativeClient):
    """Records when the first piece of an answer came."""

    first_delta: float | None = None

    def _take(self, text: str) -> None:
        super()._take(text)
        if self.first_delta is None and self.frames and self.frames[-1]["type"] == "chat_delta":
            self.first_delta = time.monotonic()


class Streaming(ModelCase):
    async def test_first_words_come_within_50_ms_of_the_models_first_token(self):
        server = self.serve_model()
        self.model.default = faults.well(delay=0.02, first=0.1)
        waits = []
        for _ in range(15):
            client = await TimedClient(server, self.new_id(), "ada").enter()
            await client.ask("A talk about bees")
            self.assertIsNotNone(client.first_delta)
            waits.append(client.first_delta - self.model.asked("questions")[-1].first_piece)
            await client.leave()
        waits.sort()
        print(f"        first words after {waits[7] * 1000:.1f} ms, at most {waits[-1] * 1000:.1f} ms")
        self.assertLess(waits[7], 0.05)

    async def test_pieces_make_up_the_answer_and_only_native_clients_get_them(self):
        server = self.serve_model()
        session = self.new_id()
        native = await NativeClient(server, session, "ada").enter()
        compatible = await CompatibleClient(server, session, "ada").enter()
        answer = await native.ask("A talk about bees")
        text, items = answer[0]["payload"]["text"], answer[0]["payload"]["list_items"]
        deltas = [f for f in native.frames if f["type"] == "chat_delta"]
        self.assertGreater(len(deltas), 0)
        self.assertEqual("".join(f["payload"]["text"] for f in deltas), text + "".join(f"\n- {item}" for item in items))
        await compatible.frame("chat_message", 2)
        self.assertFalse([f for f in compatible.frames if f["type"] == "chat_delta"])
        # A question is answered in plain text, and streamed as well.
        place = len(native.frames)
        answer = await native.ask("What is an outline?")
        deltas = [f["payload"]["text"] for f in native.frames[place:] if f["type"] == "chat_delta"]
        self.assertEqual("".join(deltas), answer[0]["payload"]["text"])


class Crash(ModelCase):
    async def test_killed_during_slide_5_of_10_the_first_four_are_not_asked_for_again(self):
        server = self.serve_model()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees")
        await client.ask("Adults, 30 minutes, 10 slides")
        await client.ask("Yes, perfect", action="accept_plan")
        gate = faults.Gate()
        for slide in range(5, 11):
            self.model.always("slide", gate.behaviour(), slide=slide)
        turn = new_turn()
        await client.say("Build the deck", turn=turn, action="accept_strawman")
        # The server requests each of them when one of the first four is stored.
        for slide in range(5, 9):
            await asyncio.to_thread(self.model.wait_for, "slide", slide=slide)
        server.kill()
        await client.until_closed()
        self.model.recover()
        gate.open()
        server.start()
        await client.enter()
        await client.until(lambda: client.answers(turn), "the deck")
        self.assertEqual(client.answers(turn)[-1]["payload"]["slide_count"], 10)
        counts = {slide: self.model.count("slide", slide=slide) for slide in range(1, 11)}
        self.assertEqual(counts, {1: 1, 2: 1, 3: 1, 4: 1, 5: 2, 6: 2, 7: 2, 8: 2, 9: 1, 10: 1})
        with urllib.request.urlopen(client.answers(turn)[-1]["payload"]["url"], timeout=10) as page:
            document = page.read().decode()
        for slide in range(2, 10):
            self.assertIn(f"part {slide}, written", document)
        # The usage contains the tokens of the first four slides once, although another process counts them. The tokens
        # of the other four at the death of the process are unknown, and the usage says that it is incomplete.
        usage = server.show(client.session)["token_usage"]
        stages = {stage["stage"]: stage for stage in usage["per_stage"]}
        self.assertEqual(stages["slide"]["call_count"], 10)
        finished = [self.model.asked("slide", slide=slide)[-1].usage for slide in range(1, 11)]
        self.assertEqual(stages["slide"]["tokens_in"], sum(one["prompt_tokens"] for one in finished))
        self.assertEqual(stages["slide"]["tokens_out"], sum(one["completion_tokens"] for one in finished))
        bills = await client.until(
            lambda: len(found := [f["payload"] for f in client.frames if f["type"] == "token_usage"]) == 4 and found, "the bill")
        self.assertEqual([bill["coverage"] for bill in bills], ["full", "full", "full", "partial"])
        self.assertEqual(bills[-1]["turn"]["total_tokens"], stages["slide"]["total_tokens"])
        self.assertEqual(server.verify()["problems"], [])


class Usage(ModelCase):
    async def test_what_is_used_is_told_once_summed_up_and_bounded(self):
        server = self.serve_model("--token-budget-session", "2500")
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees")
        await client.until(lambda: any(f["type"] == "token_usage" for f in client.frames), "the bill")
        bill = next(f for f in client.frames if f["type"] == "token_usage")
        request = self.model.requests[0]
        sent = sum(len(m["content"]) for m in request.body["messages"]) // 4
        self.assertEqual(bill["payload"]["turn"]["tokens_in"], sent)
        self.assertEqual(bill["payload"]["turn"]["cached_tokens_in"], 7)
        self.assertEqual(bill["payload"]["coverage"], "full")
        self.assertNotIn("seq", bill)
        while True:
            total = server.show(client.session)["token_usage"]["total_tokens"]
            bills = [f["payload"] for f in client.frames if f["type"] == "token_usage"]
            self.assertEqual(sum(b["turn"]["total_tokens"] for b in bills), total)
            self.assertEqual(bills[-1]["session"]["total_tokens"], total)
            if total >= 2500:
                break
            await client.ask("What is an outline?")
        asked = len(self.model.requests)
        turn = new_turn()
        answer = await client.ask("And what is a plan?", turn=turn)
        self.assertIn("used up its share", answer[0]["payload"]["text"])
        error = next(f["payload"] for f in client.frames
                     if f.get("turn_id") == turn and f["payload"].get("status") == "error")
        self.assertEqual((error["code"], error["retryable"]), ("budget_reached", False))
        self.assertEqual(len(self.model.requests), asked)
        # A client that connects later gets the conversation without the usage frames.
        other = await NativeClient(server, client.session, "ada").enter()
        self.assertFalse([f for f in other.frames if f["type"] == "token_usage"])

    async def test_a_users_budget_spans_sessions_and_restarts(self):
        server = self.serve_model("--token-budget-user", "10")
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees")
        server.restart()
        other = await NativeClient(server, self.new_id(), "ada").enter()
        answer = await other.ask("Ants")
        self.assertIn("for today", answer[0]["payload"]["text"])
        stranger = await NativeClient(server, self.new_id(), "bob").enter()
        answer = await stranger.ask("Ants")
        self.assertEqual(len(answer[0]["payload"]["list_items"]), 3)
