"""`--store supabase`: the real binary on the table of a project, as the family's deployments have it (protocol §6)."""

from __future__ import annotations

import json

from harness.cases import AsyncCase, SyncCase
from harness.clients import CompatibleClient, NativeClient, with_paths
from harness.processes import Server, director
from harness.supabase import project

from process.test_restoration import GREETING, STEPS, greetings

# A row as 34b wrote it: no message ids, no greeting, a state that its own models cannot read, a column of another
# service.
LEGACY_HISTORY = [
    {"role": "user", "content": "Bees in the city",
     "intent": {"intent_type": "Submit_Initial_Topic", "confidence": 0.95, "extracted_info": None}},
    {"role": "assistant", "state": "ASK_CLARIFYING_QUESTIONS",
     "content": {"type": "ClarifyingQuestions", "questions": ["Who?", "How long?", "Why?"]}},
    {"role": "user", "content": "The council", "timestamp": "2025-12-16T10:00:00.123456Z"},
    {"role": "assistant", "state": "CREATE_CONFIRMATION_PLAN", "timestamp": "2025-12-16T10:00:00.123456Z",
     "content": {"type": "ConfirmationPlan", "summary_of_user_request": "Bees", "key_assumptions": ["A budget"],
                 "proposed_slide_count": 7}},
    {"role": "user", "content": "accept_plan", "timestamp": "2025-12-16T10:01:00Z"},
]


class SupabaseCase(AsyncCase):
    def setUp(self) -> None:
        super().setUp()
        self.project = project()
        self.table = self.project.table(extra={"metadata": "JSONB"})
        self.env = self.project.environment(self.table)

    def serve(self, name: str = "server", **options) -> Server:
        return super().serve(name, store="supabase", env=options.pop("env", self.env), **options)

    def director(self, *arguments: str, env: dict[str, str] | None = None):
        return director(*arguments, "--store", "supabase", env=self.env if env is None else env)

    def row(self, session: str) -> dict:
        return self.project.row(self.table, session)

    def add_legacy(self, session: str, user: str, state: str = "CREATE_CONFIRMATION_PLAN") -> None:
        self.project.sql(
            f'INSERT INTO "{self.table}" (id, user_id, current_state, conversation_history, user_initial_request,'
            " metadata, created_at, updated_at) VALUES (%s, %s, %s, %s::jsonb, %s, %s::jsonb, %s, %s)",
            session, user, state, json.dumps(LEGACY_HISTORY), "Bees in the city", '{"ours": true}',
            "2025-12-16T09:00:00+00:00", "2025-12-16T10:01:00+00:00")

    def assert_sound(self, server: Server) -> None:
        self.assertEqual(server.verify()["problems"], [])
        self.assertNotIn(self.project.service_key, server.log())


class Starting(SupabaseCase):
    def test_the_store_is_closed_when_the_server_cannot_listen(self):
        """The HTTP library ends the process with a fatal error if its client is dropped open."""
        for flags in (("--host", "192.0.2.1"), ("--metrics-port", "0", "--metrics-host", "192.0.2.1")):
            with self.subTest(flags=flags):
                done = self.director("serve", "--port", "0", "--allow-unauthenticated", *flags)
                self.assertEqual((done.returncode, done.stdout), (69, ""), done.stderr)
                self.assertIn("director: cannot listen on 192.0.2.1:0", done.stderr.splitlines()[-1])


class Conversations(SupabaseCase):
    async def test_a_conversation_with_a_kill_between_any_two_messages(self):
        server = self.serve()
        client = await NativeClient(server, self.new_id(), "cmhth6yqq0000um8lvttpxmp1").enter()
        await client.until(lambda: client.last == 1, "the greeting")
        for text, action, state, ending in STEPS:
            server.restart()
            await client.until_closed()
            before = dict(client.log)
            await client.enter()
            self.assertEqual(client.log, before)
            answer = await client.ask(text, action=action)
            self.assertEqual(answer[-1]["type"], ending)
            self.assertEqual(self.row(client.session)["current_state"], state)
        self.assertEqual(len(greetings(list(client.log.values()))), 1)
        self.assertEqual(client.repeats, 0)
        self.assert_sound(server)

    async def test_other_services_read_the_columns_they_know(self):
        """Protocol §6.1: what other Directors and services expect in the row, after each step."""
        server = self.serve()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees in the city")
        row = self.row(client.session)
        self.assertEqual((row["user_id"], row["current_state"]), ("ada", "ASK_CLARIFYING_QUESTIONS"))
        self.assertEqual(row["user_initial_request"], "Bees in the city")
        self.assertEqual([element["role"] for element in row["conversation_history"]], ["assistant", "user", "assistant"])
        await client.ask("The city council, 10 minutes")
        row = self.row(client.session)
        self.assertEqual(row["clarifying_answers"]["raw_answers"], "The city council, 10 minutes")
        self.assertTrue(2 <= row["confirmation_plan"]["proposed_slide_count"] <= 30)
        self.assertIsNone(row["presentation_strawman"])
        await client.ask("Yes, perfect", action="accept_plan")
        row = self.row(client.session)
        strawman = row["conversation_history"][-1]
        self.assertEqual((strawman["role"], strawman["state"]), ("assistant", "GENERATE_STRAWMAN"))
        self.assertEqual(strawman["content"]["main_title"], row["presentation_strawman"]["main_title"])
        self.assertIsNone(row["presentation_url"])
        deck = (await client.ask("Build the deck", action="accept_strawman"))[-1]
        row = self.row(client.session)
        self.assertEqual(row["presentation_url"], deck["payload"]["url"])
        content = row["conversation_history"][-1]["content"]
        self.assertEqual((content["type"], content["presentation_id"]), ("presentation_url", deck["payload"]["presentation_id"]))
        await client.ask("Let's do a presentation about wasps instead")
        row = self.row(client.session)
        self.assertEqual(row["current_state"], "ASK_CLARIFYING_QUESTIONS")
        for column in ("clarifying_answers", "confirmation_plan", "presentation_strawman", "presentation_url"):
            self.assertIsNone(row[column], column)
        self.assert_sound(server)

    async def test_a_commit_is_one_request(self):
        server = self.serve()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees in the city")
        before = len(self.project.control("requests", table=self.table))
        await client.ask("The city council, 10 minutes")
        made = self.project.control("requests", table=self.table)[before:]
        written = [request for request in made if request["method"] != "GET"]
        self.assertEqual([request["method"] for request in written], ["PATCH"])
        asked = [request for request in made if request["method"] == "GET" and f"id=eq.{client.session}" in request["query"]]
        self.assertEqual(asked, [], "nothing is read for it")

    async def test_two_servers_on_one_table(self):
        first, second = self.serve("first"), self.serve("second")
        session = self.new_id()
        writer = await NativeClient(first, session, "ada").enter()
        reader = await NativeClient(second, session, "ada").enter()
        for place, (text, action, _state, _ending) in enumerate(STEPS):
            speaker, listener = (writer, reader) if place % 2 == 0 else (reader, writer)
            await speaker.ask(text, action=action)
            await listener.until(lambda: listener.last == speaker.last, "what was said on the other server")
            self.assertEqual(with_paths(listener.log), with_paths(speaker.log))
        self.assert_sound(first)
        self.assert_sound(second)


class Legacy(SupabaseCase):
    async def test_a_row_of_an_older_director_restores_the_same_every_time(self):
        """Assertions 32, 38 and 39."""
        session = self.new_id()
        self.add_legacy(session, "ada")
        server = self.serve()
        seen = []
        for _ in range(3):
            client = await CompatibleClient(server, session, "ada").enter()
            await client.until(lambda: len(client.logged()) >= 7, "the transcript")
            seen.append([(f["message_id"], f["timestamp"], f["type"], f["role"], f["payload"]) for f in client.logged()])
            await client.leave()
        self.assertEqual(seen[0], seen[1])
        self.assertEqual(seen[0], seen[2])
        frames = client.logged()
        self.assertIn(GREETING, frames[0]["payload"]["text"].lower())
        self.assertEqual(len(greetings(frames)), 1)
        self.assertEqual([f["payload"]["text"] for f in frames if f["role"] == "user"],
                         ["Bees in the city", "The council", "Yes, perfect"])
        # Reading has written nothing.
        self.assertEqual(self.row(session)["conversation_history"], LEGACY_HISTORY)
        server.stop()
        again = self.serve("again")
        client = await CompatibleClient(again, session, "ada").enter()
        await client.until(lambda: len(client.logged()) >= 7, "the transcript")
        self.assertEqual([f["message_id"] for f in client.logged()], [entry[0] for entry in seen[0]])
        await client.leave()

        native = await NativeClient(again, session, "ada").enter()
        await native.ask("Yes, perfect", action="accept_plan")
        row = self.row(session)
        self.assertEqual(row["current_state"], "GENERATE_STRAWMAN")
        self.assertEqual(row["metadata"], {"ours": True})
        # The row still contains everything that it contained before.
        kept = [{key: element[key] for key in old} for old, element in
                zip(LEGACY_HISTORY, row["conversation_history"][1:])]
        self.assertEqual(kept, LEGACY_HISTORY)
        self.assertEqual([native.log[seq]["message_id"] for seq in range(1, 8)], [entry[0] for entry in seen[0]])
        self.assert_sound(again)

    async def test_the_diagnostic_shows_it(self):
        """Assertion 45, R21."""
        session = self.new_id()
        self.add_legacy(session, "ada", state="END")
        done = self.director("session", "show", session)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        lines = done.stdout.splitlines()
        self.assertIn("Connected to store: supabase (http://127.0.0.1:", lines[0])
        self.assertIn("Current State:         CONTENT_GENERATION", lines)
        self.assertIn("Initial Request:       Bees in the city", lines)
        self.assertIn("Confirmation Plan:     Yes", lines)
        self.assertIn("✅ State is CONTENT_GENERATION - Will restore history on reconnection", lines)
        unknown = self.director("session", "show", "nothing")
        self.assertEqual(unknown.returncode, 1)
        self.assertIn("Session not found", unknown.stderr)

    async def test_commands(self):
        session = self.new_id()
        self.add_legacy(session, "ada")
        shown = json.loads(self.director("session", "show", session, "--json").stdout)
        self.assertEqual((shown["turns"], shown["current_state"]), (3, "CREATE_CONFIRMATION_PLAN"))
        history = [json.loads(line) for line in self.director("session", "history", session, "--json").stdout.splitlines()]
        self.assertEqual([entry["seq"] for entry in history], list(range(1, shown["entries"] + 1)))
        listed = [json.loads(line) for line in self.director("session", "list", "--json").stdout.splitlines()]
        self.assertEqual([item["session_id"] for item in listed], [session])
        verified = self.director("session", "verify")
        self.assertEqual((verified.returncode, verified.stdout), (0, f"1 sessions, {shown['entries']} entries: ✅ no problems\n"))
        for _ in range(2):
            migrated = self.director("migrate")
            self.assertEqual(migrated.returncode, 0, migrated.stderr)
            self.assertIn(f"There is nothing to migrate: the table '{self.table}' is used as it is.", migrated.stdout)
        self.assertEqual(self.row(session)["conversation_history"], LEGACY_HISTORY)
        deleted = self.director("session", "delete", session, "--yes")
        self.assertEqual(deleted.returncode, 0, deleted.stderr)
        self.assertEqual(self.project.sql(f'SELECT id FROM "{self.table}"'), [])


class Trouble(SupabaseCase):
    async def test_another_users_session_id_is_refused_and_nothing_is_learned(self):
        """Assertions 9, 40 and 43, on a table whose primary key is the id alone."""
        server = self.serve()
        session = self.new_id()
        owner = await NativeClient(server, session, "user_1764000000000").enter()
        await owner.ask("Bees in the city")
        before = self.row(session)
        refusals = []
        for client in (NativeClient(server, session, "cmhth6yqq0000um8lvttpxmp1"), CompatibleClient(server, session, "eve")):
            await client.open(**({"after": "0"} if isinstance(client, NativeClient) else {}))
            closed = await client.until_closed()
            refusals.append((closed[0], [(f["type"], f["payload"].get("status"), f["payload"].get("code"))
                                         for f in client.frames if f["type"] != "chat_message"]))
            self.assertNotIn("Bees", json.dumps(client.frames))
            self.assertNotIn("user_1764000000000", json.dumps(client.frames))
        # The same answer as when the store is not available.
        away = self.serve("away")
        self.project.control("fault", table=self.table, kind="503", method="*", count=1000)
        client = await NativeClient(away, self.new_id(), "eve").open(after="0")
        closed = await client.until_closed()
        refusals.append((closed[0], [(f["type"], f["payload"].get("status"), f["payload"].get("code")) for f in client.frames]))
        self.project.control("clear", table=self.table)
        self.assertEqual(refusals[0], (1013, [("status_update", "error", "store_unavailable")]))
        self.assertEqual(refusals, [refusals[0]] * 3)
        self.assertEqual(self.row(session), before)
        await owner.ask("The city council, 10 minutes")
        self.assert_sound(server)

    async def test_an_outage_is_told_and_passes(self):
        """Assertion 41."""
        server = self.serve()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees in the city")
        self.project.control("fault", table=self.table, kind="503", method="*", count=100000)
        await client.say("The city council, 10 minutes", turn="in_the_dark")
        error = await client.until(
            lambda: next((f for f in client.frames if f["type"] == "status_update" and f["payload"]["status"] == "error"), None),
            "an error")
        self.assertEqual((error["payload"]["code"], error["payload"]["retryable"]), ("store_unavailable", True))
        self.assertIsNone(client.acknowledged("in_the_dark"))
        self.project.control("clear", table=self.table)
        await client.ask("The city council, 10 minutes", turn="in_the_dark")
        self.assertEqual(self.row(client.session)["current_state"], "CREATE_CONFIRMATION_PLAN")
        self.assert_sound(server)

    async def test_lost_replies_are_settled_while_people_talk(self):
        server = self.serve()
        client = await NativeClient(server, self.new_id(), "ada").enter()
        for kind, (text, action, _state, _ending) in zip(("cut_after", "lost_504", "cut_before", "500", "html", "429"), STEPS):
            self.project.control("fault", table=self.table, kind=kind, method="PATCH")
            await client.ask(text, action=action)
        self.assertEqual(client.repeats, 0)
        self.assert_sound(server)


class Settings(SyncCase):
    """A wrong setting is reported in one line. The key is never shown."""

    def setUp(self) -> None:
        super().setUp()
        self.project = project()
        self.table = self.project.table()

    def refused(self, code: int, *words: str, **changes: str | None) -> None:
        env = {**self.project.environment(self.table), **changes}
        env = {name: value for name, value in env.items() if value is not None}
        for command in (("serve", "--port", "0"), ("session", "list"), ("migrate",)):
            with self.subTest(command=command, changes=changes):
                done = director(*command, "--store", "supabase", env=env)
                self.assertEqual((done.returncode, done.stdout), (code, ""), done.stderr)
                lines = [line for line in done.stderr.splitlines() if line.startswith("director: ")]
                self.assertEqual(len(lines), 1, done.stderr)
                for word in words:
                    self.assertIn(word, lines[0])
                for key in (self.project.service_key, "a_wrong_key", "bad key"):
                    self.assertNotIn(key, done.stderr)

    def test_what_is_missing_or_malformed_is_named(self):
        self.refused(64, "SUPABASE_URL is missing", "an absolute https address", SUPABASE_URL=None)
        self.refused(64, "SUPABASE_URL: 'abc.supabase.co'", SUPABASE_URL="abc.supabase.co")
        self.refused(64, "SUPABASE_URL: its value is not allowed", SUPABASE_URL="https://me:secret@abc.supabase.co")
        self.refused(64, "SUPABASE_SERVICE_KEY is missing", SUPABASE_SERVICE_KEY=None)
        self.refused(64, "SUPABASE_SERVICE_KEY: its value is not allowed", SUPABASE_SERVICE_KEY="bad key")
        self.refused(64, "SUPABASE_TABLE: 'a;b'", SUPABASE_TABLE="a;b")
        self.refused(64, "SUPABASE_POLL_SECONDS: '0'", "from 1 to 3600", SUPABASE_POLL_SECONDS="0")

    def test_what_the_project_refuses_is_named(self):
        self.refused(66, "Supabase does not accept SUPABASE_SERVICE_KEY", SUPABASE_SERVICE_KEY="a_wrong_key")
        self.refused(66, "there is no table 'nowhere'", SUPABASE_TABLE="nowhere")
        lacking = self.project.table(without=["user_id"])
        self.refused(66, f"the table '{lacking}' has no column 'user_id'", SUPABASE_TABLE=lacking)
        self.refused(66, "check SUPABASE_URL", SUPABASE_URL=self.project.url + "/elsewhere")
        self.refused(69, "cannot be reached", SUPABASE_URL="http://127.0.0.1:9")

    def test_the_anonymous_key_will_do_where_the_table_is_open(self):
        env = self.project.environment(self.table, SUPABASE_ANON_KEY=self.project.anon_key)
        del env["SUPABASE_SERVICE_KEY"]
        done = director("session", "list", "--store", "supabase", env=env)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", "No sessions.\n"))

    def test_without_a_name_the_familys_table_is_found(self):
        self.project.table(name="sessions")
        env = self.project.environment(None)
        done = director("migrate", "--store", "supabase", env=env)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("the table 'sessions' is used as it is", done.stdout)
        self.project.table(name="dr_sessions")
        done = director("migrate", "--store", "supabase", env=env)
        self.assertIn("the table 'dr_sessions' is used as it is", done.stdout)
        self.project.sql("DROP TABLE dr_sessions")
        self.project.sql("DROP TABLE sessions")
        done = director("migrate", "--store", "supabase", env=env)
        self.assertEqual(done.returncode, 66)
        self.assertIn("there is neither 'dr_sessions' nor 'sessions'", done.stderr)


