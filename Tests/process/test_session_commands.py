"""`director session …`: what operators and programs are told about stored sessions (protocol §6.3)."""

import json
import re
import sqlite3

from harness.cases import AsyncCase
from harness.clients import NativeClient
from harness.processes import Server, director

SHOWN = {
    "session_id", "user_id", "current_state", "version", "created_at", "updated_at", "entries", "turns", "pending_turn",
    "user_initial_request", "clarifying_answers", "confirmation_plan", "presentation_strawman", "presentation_url",
    "refinement_feedback", "token_usage", "restoration",
}
TIMESTAMP = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"


async def talk(server: Server, session: str, user: str, *said: tuple[str, str | None]) -> NativeClient:
    client = await NativeClient(server, session, user).enter()
    for text, action in said:
        await client.ask(text, action=action)
    await client.leave()
    return client


TO_THE_PLAN = (("Krishna", None), ("Children, 10 min", None))


class Show(AsyncCase):
    async def test_text_has_the_blocks_and_labels_of_the_diagnostic_script(self):
        """Assertion 45."""
        server = self.serve()
        session = self.new_id()
        await talk(server, session, "ada", *TO_THE_PLAN)
        done = director("session", "show", session, "--store", server.store)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        lines = done.stdout.splitlines()
        self.assertIn("Connected", lines[0])
        self.assertIn(session, lines[1])
        self.assertEqual(lines[2], "=" * 80)
        self.assertEqual(lines[3], "✅ Session found!")
        details = lines.index("📊 SESSION DETAILS:")
        for line, label, value in zip(
            lines[details + 1:], ("ID:", "User ID:", "Current State:", "Created At:", "Updated At:"),
            (session, "ada", "CREATE_CONFIRMATION_PLAN", None, None),
        ):
            self.assertTrue(line.startswith(label.ljust(23)), line)
            if value:
                self.assertEqual(line[23:], value)
            else:
                self.assertRegex(line[23:], TIMESTAMP)
        history = lines.index("💬 CONVERSATION HISTORY: 6 messages")
        self.assertEqual(lines[history + 1:history + 7], [
            "1. [assistant] Intent: N/A, State: PROVIDE_GREETING",
            "2. [user] Intent: Submit_Initial_Topic, State: N/A",
            "3. [assistant] Intent: N/A, State: ASK_CLARIFYING_QUESTIONS",
            "4. [user] Intent: Submit_Clarification_Answers, State: N/A",
            "5. [assistant] Intent: N/A, State: CREATE_CONFIRMATION_PLAN",
            "6. [assistant] Intent: N/A, State: CREATE_CONFIRMATION_PLAN",
        ])
        data = lines.index("📋 WORKFLOW DATA:")
        self.assertEqual(lines[data + 1:data + 7], [
            "Initial Request:       Krishna", "Clarifying Answers:    Children, 10 min", "Confirmation Plan:     Yes",
            "Presentation Strawman: No", "Presentation URL:      None", "Refinement Feedback:   None",
        ])
        analysis = lines.index("🔍 RESTORATION ANALYSIS:")
        self.assertEqual(lines[analysis + 1],
                         "✅ State is CREATE_CONFIRMATION_PLAN - Will restore history on reconnection")
        self.assertEqual(lines[analysis + 2], "   Restoration should send 6 messages to frontend")

    async def test_a_session_without_a_word_will_be_greeted_not_restored(self):
        server = self.serve()
        session = self.new_id()
        await talk(server, session, "ada")
        done = director("session", "show", session, "--store", server.store)
        analysis = done.stdout.splitlines()[done.stdout.splitlines().index("🔍 RESTORATION ANALYSIS:") + 1]
        self.assertTrue(analysis.startswith("❌ State is PROVIDE_GREETING"), analysis)
        self.assertEqual(server.show(session)["restoration"]["will_restore"], False)

    async def test_json_has_every_field_and_follows_the_conversation(self):
        server = self.serve()
        session = self.new_id()
        client = await talk(server, session, "ada", *TO_THE_PLAN)
        shown = server.show(session)
        self.assertEqual(set(shown), SHOWN)
        self.assertEqual(shown["restoration"], {
            "will_restore": True, "frames": 6, "reason": shown["restoration"]["reason"]})
        self.assertEqual(
            (shown["session_id"], shown["user_id"], shown["current_state"], shown["entries"], shown["turns"]),
            (session, "ada", "CREATE_CONFIRMATION_PLAN", 6, 2))
        self.assertIsNone(shown["pending_turn"])
        self.assertEqual(shown["user_initial_request"], "Krishna")
        self.assertEqual(shown["clarifying_answers"]["raw_answers"], "Children, 10 min")
        self.assertTrue(2 <= shown["confirmation_plan"]["proposed_slide_count"] <= 30)
        self.assertIsNone(shown["presentation_strawman"])
        self.assertRegex(shown["created_at"], TIMESTAMP)
        await client.enter()
        await client.ask("Yes, perfect", action="accept_plan")
        deck = (await client.ask("Build the deck", action="accept_strawman"))[-1]
        shown = server.show(session)
        self.assertEqual(shown["presentation_url"], deck["payload"]["url"])
        self.assertEqual(len(shown["presentation_strawman"]["slides"]), deck["payload"]["slide_count"])

    async def test_unknown_and_missing_ids(self):
        server = self.serve()
        done = director("session", "show", "nothing", "--store", server.store)
        self.assertEqual(done.returncode, 1)
        self.assertIn("Session not found", done.stderr)
        done = director("session", "show", "nothing", "--json", "--store", server.store)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        for command in ("show", "history", "delete"):
            with self.subTest(command):
                done = director("session", command, "--store", server.store)
                self.assertEqual(done.returncode, 64)
                self.assertIn("Usage: director session", done.stderr)

    async def test_one_id_under_two_users_must_be_told_apart(self):
        server = self.serve()
        session = self.new_id()
        await talk(server, session, "ada", ("Krishna", None))
        await talk(server, session, "bob", *TO_THE_PLAN)
        for command in ("show", "history", "delete"):
            with self.subTest(command):
                done = director("session", command, session, "--store", server.store)
                self.assertEqual(done.returncode, 2)
                self.assertEqual([line.strip() for line in done.stderr.splitlines()[1:]], ["ada", "bob"])
        self.assertEqual(server.show(session, "ada")["current_state"], "ASK_CLARIFYING_QUESTIONS")
        self.assertEqual(server.show(session, "bob")["current_state"], "CREATE_CONFIRMATION_PLAN")
        done = director("session", "show", session, "--user", "eve", "--store", server.store)
        self.assertEqual(done.returncode, 1)

    async def test_control_characters_do_not_reach_the_terminal(self):
        server = self.serve()
        session = self.new_id()
        await talk(server, session, "ada", ("Bees \x1b[31mred\x07", None))
        for command in ("show", "list", "history"):
            with self.subTest(command):
                target = () if command == "list" else (session,)
                done = director("session", command, *target, "--store", server.store)
                self.assertEqual(done.returncode, 0)
                self.assertEqual(re.findall(r"[\x00-\x09\x0b-\x1f\x7f]", done.stdout), [])


class Others(AsyncCase):
    async def test_list_is_newest_first_and_knows_users(self):
        server = self.serve()
        await talk(server, "first", "ada", ("Krishna", None))
        await talk(server, "second", "bob", ("Bees", None))
        done = director("session", "list", "--json", "--store", server.store)
        listed = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([item["session_id"] for item in listed], ["second", "first"])
        self.assertEqual(
            set(listed[0]), {"session_id", "user_id", "current_state", "title", "turns", "entries", "updated_at"})
        done = director("session", "list", "--user", "ada", "--store", server.store)
        self.assertEqual(len(done.stdout.splitlines()), 1)
        self.assertIn("Krishna", done.stdout)
        done = director("session", "list", "--user", "eve", "--store", server.store)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    async def test_history_is_what_was_sent(self):
        server = self.serve()
        client = await talk(server, "s", "ada", *TO_THE_PLAN)
        stored = server.history("s")
        self.assertEqual([entry["seq"] for entry in stored], list(range(1, 7)))
        for entry in stored:
            sent = client.log[entry["seq"]]
            self.assertEqual(entry["turn_id"], sent.get("turn_id"))
            for field in ("role", "type", "timestamp", "payload", "message_id"):
                self.assertEqual(entry[field], sent[field])
        done = director("session", "history", "s", "--store", server.store)
        self.assertEqual(len(done.stdout.splitlines()), 6)

    async def test_delete_asks_to_be_sure_and_leaves_the_other_user_alone(self):
        server = self.serve()
        for user in ("ada", "bob"):
            await talk(server, "s", user, ("Krishna", None))
        done = director("session", "delete", "s", "--user", "ada", "--store", server.store)
        self.assertEqual(done.returncode, 64)
        self.assertIn("--yes", done.stderr)
        self.assertEqual(server.show("s", "ada")["turns"], 1)
        done = director("session", "delete", "s", "--user", "ada", "--yes", "--store", server.store)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(server.show("s")["user_id"], "bob")
        self.assertEqual(server.verify()["problems"], [])

    async def test_deleted_under_a_running_server_a_session_begins_anew(self):
        server = self.serve()
        client = await talk(server, "s", "ada", *TO_THE_PLAN)
        await client.enter()
        done = director("session", "delete", "s", "--yes", "--store", server.store)
        self.assertEqual(done.returncode, 0, done.stderr)
        place = len(client.frames)
        await client.say("Yes, perfect", turn="late", action="accept_plan")
        self.assertEqual((await client.until_closed())[0], 1008)
        self.assertEqual(client.frames[place:], [], "nothing is acknowledged, and nothing wrong is said")
        for _ in range(2):
            again = await NativeClient(server, "s", "ada").enter()
            self.assertEqual(again.ready["seq"], 1)
            await again.leave()
        again = await NativeClient(server, "s", "ada").enter()
        await again.ask("Bees")
        self.assertEqual(server.show("s")["user_initial_request"], "Bees")
        self.assertEqual(server.verify()["problems"], [])

    async def test_migrate_can_be_repeated(self):
        store = f"sqlite:{self.folder / 'fresh.sqlite'}"
        for _ in range(2):
            done = director("migrate", "--store", store)
            self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(director("session", "list", "--json", "--store", store).stdout, "")


class Verify(AsyncCase):
    """Damage that was done by hand is found and named."""

    async def prepare_log(self) -> tuple[Server, str, str]:
        server = self.serve()
        session = self.new_id()
        await talk(server, session, "ada", *TO_THE_PLAN, ("Yes, perfect", "accept_plan"))
        await talk(server, "whole", "bob", *TO_THE_PLAN)
        report = server.verify()
        self.assertEqual(report, {"sessions": 2, "entries": 16, "problems": []})
        server.stop()
        damaged = self.folder / "damaged.sqlite"
        damaged.write_bytes(server.file.read_bytes())
        return server, session, str(damaged)

    def edit(self, file: str, *statements: str) -> None:
        with sqlite3.connect(file) as database:
            for statement in statements:
                self.assertGreater(database.execute(statement).rowcount, 0, statement)
        database.close()

    def problems(self, file: str, session: str) -> dict[str, str]:
        done = director("session", "verify", "--json", "--store", f"sqlite:{file}")
        self.assertEqual(done.returncode, 1, done.stderr)
        report = json.loads(done.stdout)
        self.assertEqual(report["sessions"], 2, "one damaged session does not hide the others")
        self.assertEqual({(p["session_id"], p["user_id"]) for p in report["problems"]}, {(session, "ada")})
        text = director("session", "verify", "--store", f"sqlite:{file}")
        self.assertEqual(text.returncode, 1)
        for problem in report["problems"]:
            self.assertIn(problem["text"], text.stdout)
        return {p["code"]: p["text"] for p in report["problems"]}

    async def test_a_missing_entry(self):
        _, session, file = await self.prepare_log()
        self.edit(file, f"DELETE FROM session_entries WHERE session_id = '{session}' AND seq = 3")
        self.assertIn("3", self.problems(file, session)["missing_entry"])

    async def test_a_state_that_is_not_what_the_log_says(self):
        """Defect R9: the stored state fell behind the conversation."""
        _, session, file = await self.prepare_log()
        self.edit(file, f"UPDATE sessions SET current_state = 'PROVIDE_GREETING' WHERE id = '{session}'")
        self.assertIn("current_state", self.problems(file, session)["snapshot_mismatch"])

    async def test_a_payload_that_is_no_json(self):
        _, session, file = await self.prepare_log()
        self.edit(file, f"UPDATE session_entries SET payload = '{{broken' WHERE session_id = '{session}' AND seq = 5")
        self.assertIn("5", self.problems(file, session)["malformed_payload"])

    async def test_effects_that_cannot_be_read(self):
        _, session, file = await self.prepare_log()
        self.edit(file, f"UPDATE session_entries SET effects = 'x' WHERE session_id = '{session}' AND seq = 4")
        self.assertIn("4", self.problems(file, session)["unreadable_entry"])

    async def test_a_topic_that_was_changed(self):
        _, session, file = await self.prepare_log()
        self.edit(file, f"UPDATE sessions SET user_initial_request = 'Bees' WHERE id = '{session}'")
        problem = self.problems(file, session)["snapshot_mismatch"]
        self.assertIn("user_initial_request", problem)
        self.assertNotIn("Bees", problem, "what users said is not repeated")

    async def test_one_session_alone(self):
        server, session, _ = await self.prepare_log()
        done = director("session", "verify", "whole", "--json", "--store", server.store)
        self.assertEqual((done.returncode, json.loads(done.stdout)["sessions"]), (0, 1))
        self.assertEqual(director("session", "verify", "nothing", "--store", server.store).returncode, 1)
        self.assertIn("✅", director("session", "verify", session, "--store", server.store).stdout)
