"""Conversations with a model service from a file: the same requests get the same answers, and no others are made.

After a change of prompts or schemas the recordings are made anew: `DIRECTOR_RECORD=1` has the first test write its own, from the
scripted service; `scripts/test-model-server --sessions 1 --record FILE` makes the one of a real service, whose model says
something else each time: keep one in which it writes everything and corrects itself at least once.
"""

import json
import os
from pathlib import Path

from harness.cases import SECRET_KEY, ModelCase
from harness.clients import NativeClient
from harness.model import ModelServer, faults, relay
from harness.model.recording import FOLDER, KEY, Recording, pack, unpack
from harness.model.steps import CONVERSATION, stays

SCRIPTED = FOLDER / "scripted.json"
REAL = FOLDER / "llama-cpp-python.json"


class RecordingCase(ModelCase):
    async def converse(self, server, steps) -> tuple[NativeClient, list]:
        client = await NativeClient(server, self.new_id(), "ada").enter()
        answers = []
        for text, action, state, ending in steps:
            answer = await client.ask(text, action=action)
            shown, kinds = server.show(client.session)["current_state"], [f["type"] for f in answer]
            if not stays(state, shown, kinds):
                self.assertEqual((shown, kinds[-1]), (state, ending), answer)
            answers.append([(f["type"], f["payload"].get("text"), f["payload"].get("list_items")) for f in answer])
        await client.leave()
        return client, answers

    def record(self) -> tuple[Recording, ModelServer]:
        """Makes the model service pass requests on to a scripted one and record the answers."""
        scripted = self.model_service()
        recording = Recording("A conversation with the scripted model of harness/model/writer.py, from greeting to deck.")
        self.model.default = relay.to(scripted.url, recording)
        return recording, scripted

    def replay(self, file: Path) -> Recording:
        recording = Recording.load(file)
        self.model.default = recording.replay()
        return recording


class Replay(RecordingCase):
    async def test_a_whole_conversation_is_what_was_recorded(self):
        is_new = bool(os.environ.get("DIRECTOR_RECORD"))
        recording = self.record()[0] if is_new else self.replay(SCRIPTED)
        server = self.serve_model()
        client, answers = await self.converse(server, CONVERSATION)
        if is_new:
            recording.save(SCRIPTED)
        else:
            self.assertEqual(recording.unused, [])
        self.assertEqual(self.model.troubles, [])
        self.assertEqual(answers[-1][-1][0], "presentation_url")
        self.assertNotIn("written by rules", str(answers))
        stages = {stage["stage"]: stage["call_count"] for stage in server.show(client.session)["token_usage"]["per_stage"]}
        self.assertEqual(stages, {"questions": 1, "answer": 1, "plan": 1, "strawman": 1, "refine": 1, "slide": 7})

    async def test_a_real_services_answers(self):
        """A service that refuses schemas by the newer name and reports no usage, and a model that has to be corrected."""
        recording = self.replay(REAL)
        self.assertIn(500, [e["reply"]["status"] for e in recording.exchanges])
        self.assertTrue([e for e in recording.exchanges if len(e["request"]["messages"]) == 3])
        self.model_name = "tiny-random"
        server = self.serve_model()
        client, answers = await self.converse(server, CONVERSATION)
        self.assertEqual((self.model.troubles, recording.unused), ([], []))
        self.assertEqual(answers[-1][-1][0], "presentation_url")
        self.assertNotIn("by rules", str(answers))
        bills = [f["payload"]["coverage"] for f in client.frames if f["type"] == "token_usage"]
        self.assertEqual(set(bills), {"partial"})
        self.assertEqual(server.verify()["problems"], [])

    async def test_whatever_else_is_asked_is_told(self):
        recording = self.replay(SCRIPTED)
        server = self.serve_model()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        # Another topic than the recorded one: the service refuses, and the rules write.
        answer = await client.ask("The wasps on our roof")
        self.assertEqual(len(self.model.troubles), 1, self.model.troubles)
        self.assertIn("a request for the stage 'questions' is not what was recorded", self.model.troubles[0])
        self.assertIn('-    "topic": "The bees on our roof"', self.model.troubles[0])
        self.assertIn('+    "topic": "The wasps on our roof"', self.model.troubles[0])
        self.assertIn("written by rules", str(answer))
        self.assertEqual(len(recording.unused), len(recording.exchanges))
        # The same request once more than it was recorded.
        for _ in range(2):
            other = await NativeClient(server, self.new_id(), "ada").enter()
            await other.ask(CONVERSATION[0][0])
        self.assertEqual(self.model.troubles[1:], ["a request for the stage 'questions' was recorded, but not so often"])
        self.model.troubles.clear()


class Recorder(RecordingCase):
    async def test_what_is_recorded_can_be_replayed_and_holds_no_secrets(self):
        recording, scripted = self.record()
        # A refusal that quotes the key, and an answer that is not a stream, are recorded as well.
        quoting = {"error": {"message": f"Incorrect API key provided: {SECRET_KEY}"}}
        scripted.once("questions", faults.status(401, body=quoting))
        scripted.once("plan", faults.not_streamed())
        server = self.serve_model()
        _, answers = await self.converse(server, [CONVERSATION[n] for n in (0, 2, 3)])
        self.assertIn("written by rules", str(answers[0]))
        self.assertNotIn("written by rules", str(answers[1:]))
        self.assertTrue(all(r.headers["authorization"] == f"Bearer {SECRET_KEY}" for r in scripted.requests))
        text = recording.text()
        self.assertNotIn(SECRET_KEY, text)
        self.assertIn(f"Incorrect API key provided: {KEY}", text)
        for request in self.model.requests:
            self.assertNotIn(request.canary, text)
        self.assertEqual([e["reply"]["status"] for e in recording.exchanges], [401, 200, 200])
        self.assertEqual(server.stop(), 0)

        file = self.folder / "recording.json"
        recording.save(file)
        again = self.replay(file)
        # Another process with another word in its instructions.
        _, repeated = await self.converse(self.serve_model(name="again"), [CONVERSATION[n] for n in (0, 2, 3)])
        self.assertEqual(repeated, answers)
        self.assertEqual(again.unused, [])

    def test_events_are_kept_as_they_were(self):
        def event(piece, **more) -> str:
            return json.dumps({"choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": None}], **more})

        events = [
            '{"choices": [{"index": 0, "delta": {"role": "assistant"}, "finish_reason": null}]}', event("Be"), event("es"),
            event(""), event(" are", model="x"), event(" fine", model="x"), "{not JSON", event("!"),
            '{"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}', '{"choices": [], "usage": {"prompt_tokens": 1}}',
            "[DONE]",
        ]
        packed = pack(events)
        self.assertEqual([entry for entry in packed if isinstance(entry, str)], ["es", "", " fine"])
        self.assertEqual([json.loads(t) if t.startswith('{"') else t for t, _ in unpack(packed)],
                         [json.loads(t) if t.startswith('{"') else t for t in events])
        self.assertEqual([has_piece for _, has_piece in unpack(packed)],
                         [False, True, True, False, True, True, False, True, False, False, False])
        # The service's own numbers are not kept.
        self.assertEqual(pack([event("a", id="chatcmpl-1", created=5), event("b", id="chatcmpl-2", created=6)])[1], "b")
