"""The program on PostgreSQL: one server, two servers, the tables of older Directors, and every fault of a database,
reported in one line and without the password."""

import asyncio
import json
import re
import signal
import socket
import statistics
import subprocess
import time

from harness.cases import AsyncCase, SyncCase
from harness.clients import NativeClient, new_turn
from harness.postgres import Postgres, postgres
from harness.processes import binary, director, environment, json_lines

USAGE, UNUSABLE, UNAVAILABLE = 64, 66, 69
TO_THE_DECK = (("Krishna", None), ("Children, 10 min", None), ("Yes, perfect", "accept_plan"), ("Build it", "accept_strawman"))


class OneServer(AsyncCase):
    async def test_a_conversation_survives_a_kill_and_is_shown_by_every_command(self):
        database = postgres().database()
        server = self.serve(store=database.address)
        session = self.new_id()
        client = await NativeClient(server, session, "ada").enter()
        for text, action in TO_THE_DECK[:2]:
            await client.ask(text, action=action)
        await asyncio.to_thread(server.restart)
        await client.enter()
        for text, action in TO_THE_DECK[2:]:
            await client.ask(text, action=action)
        await client.leave()
        shown = server.show(session)
        self.assertEqual(shown["current_state"], "CONTENT_GENERATION")
        self.assertEqual(shown["entries"], len(client.log))
        self.assertEqual([entry["message_id"] for entry in server.history(session)],
                         [client.log[seq]["message_id"] for seq in sorted(client.log)])
        self.assertEqual(server.verify(), {"sessions": 1, "entries": len(client.log), "problems": []})
        listed = json_lines(director("session", "list", "--json", "--store", database.address).stdout)
        self.assertEqual([line["session_id"] for line in listed], [session])
        [row] = database.sql("SELECT user_id, current_state, presentation_url FROM sessions")
        self.assertEqual(row, ("ada", "CONTENT_GENERATION", shown["presentation_url"]))
        [(history,)] = database.sql("SELECT conversation_history FROM session_history")
        self.assertEqual([e["role"] for e in history if e["role"] == "user"], ["user"] * 4)
        done = director("session", "show", session, "--store", database.address)
        self.assertNotIn(postgres().password, done.stdout + done.stderr + server.log())
        done = director("session", "delete", session, "--yes", "--store", database.address)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(database.sql("SELECT count(*) FROM sessions"), [(0,)])
        self.assertEqual(server.stop(), 0)

    async def test_a_restart_of_the_database_is_ridden_out(self):
        own = Postgres()
        self.addCleanup(own.close)
        server = self.serve(store=own.database().address)
        client = await NativeClient(server, "session-1", "ada").enter()
        await client.ask("Krishna")
        for mode in ("immediate", "fast"):
            await asyncio.to_thread(own.tell, f"restart {mode}")
            turn = new_turn()
            end = time.monotonic() + 30
            while not client.answers(turn):
                self.assertLess(time.monotonic(), end, "no server answers after a restart of the database")
                if client.closed:
                    await client.enter()
                await client.say("What can you do?", turn=turn)
                try:
                    await client.until(lambda t=turn: client.answers(t) or client.closed, "an answer", timeout=2)
                except AssertionError:
                    continue
        await client.leave()
        self.assertEqual(server.verify()["problems"], [])
        self.assertEqual(server.stop(), 0)


class TwoServers(AsyncCase):
    async def test_what_one_server_stores_the_other_shows_at_once(self):
        store = postgres().database().address
        one, two = self.serve("one", store=store), self.serve("two", store=store)
        speaker = await NativeClient(one, "session-1", "ada").enter()
        watcher = await NativeClient(two, "session-1", "ada").enter()
        await speaker.ask("Krishna")
        await watcher.until(lambda: watcher.last == speaker.last, "the first turn")
        delays = []
        for number in range(40):
            turn = new_turn()
            begin = time.monotonic()
            await speaker.say(f"What is question {number}?", turn=turn)
            await speaker.until(lambda t=turn: speaker.answers(t), "an answer")
            here = time.monotonic()
            await watcher.until(lambda t=turn: watcher.answers(t), "the same answer")
            delays.append(max(0.0, time.monotonic() - here) * 1000)
            self.assertLess(time.monotonic() - begin, 10)
        print(f"        on the other server after {statistics.median(delays):.1f} ms (median), {max(delays):.1f} ms (longest)")
        # The goal is 100 ms on an idle machine. This machine also runs other tests.
        self.assertLess(statistics.median(delays), 100)
        # The other server continues where the first one stopped.
        await watcher.ask("Children, 10 min")
        await speaker.until(lambda: speaker.last == watcher.last, "what the other one said")
        self.assertEqual(speaker.log, watcher.log)
        await speaker.leave()
        await watcher.leave()
        self.assertEqual(one.verify()["problems"], [])

    async def test_a_stopped_server_and_another_one_agree_when_it_goes_on(self):
        """The server was frozen and not killed. Its commit on an old version is refused, and it shows what was
        stored."""
        store = postgres().database().address
        one, two = self.serve("one", store=store), self.serve("two", store=store)
        frozen = await NativeClient(one, "session-1", "ada").enter()
        await frozen.ask("Krishna")
        one.process.send_signal(signal.SIGSTOP)
        late = new_turn()
        await frozen.say("Children, 10 min", turn=late)
        other = await NativeClient(two, "session-1", "ada").enter()
        await other.ask("Let's do a presentation about maps instead")
        await other.ask("Adults, 15 minutes")
        one.process.send_signal(signal.SIGCONT)
        await frozen.until(lambda: frozen.answers(late), "an answer after the thaw")
        await other.until(lambda: other.last == frozen.last, "the same log")
        self.assertEqual(frozen.log, other.log)
        self.assertEqual([e["message_id"] for e in two.history("session-1")],
                         [frozen.log[seq]["message_id"] for seq in sorted(frozen.log)])
        self.assertEqual(two.verify()["problems"], [])


class Migrating(SyncCase):
    ROWS = 10_000

    def test_ten_thousand_sessions_of_an_older_director(self):
        database = postgres().database()
        database.sql("""
            CREATE TABLE dr_sessions (id text PRIMARY KEY, user_id text NOT NULL, current_state text NOT NULL,
                conversation_history jsonb, user_initial_request text, clarifying_answers jsonb, confirmation_plan jsonb,
                presentation_strawman jsonb, presentation_url text, refinement_feedback text,
                created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now(), tenant text DEFAULT 'kept')""")
        database.sql("""
            INSERT INTO dr_sessions (id, user_id, current_state, conversation_history, user_initial_request)
            SELECT 'session-' || n, 'user-' || n %% 500, CASE WHEN n %% 10 = 0 THEN 'END' ELSE 'CREATE_CONFIRMATION_PLAN' END,
                CASE WHEN n %% 7 = 0 THEN NULL ELSE jsonb_build_array(
                    jsonb_build_object('role', 'user', 'content', 'Topic ' || n),
                    jsonb_build_object('role', 'assistant', 'state', 'ASK_CLARIFYING_QUESTIONS', 'content', jsonb_build_object(
                        'type', 'ClarifyingQuestions', 'questions', jsonb_build_array('Who?', 'How long?', 'Where?'))),
                    jsonb_build_object('role', 'user', 'content', 'Children'),
                    jsonb_build_object('role', 'assistant', 'state', 'CREATE_CONFIRMATION_PLAN', 'content',
                        jsonb_build_object('type', 'ConfirmationPlan', 'summary_of_user_request', 'Topic ' || n,
                            'key_assumptions', jsonb_build_array('Children'), 'proposed_slide_count', 5))) END,
                'Topic ' || n FROM generate_series(1, %s) n""", self.ROWS)
        fingerprint = "SELECT md5(string_agg(p::text, '|' ORDER BY id)) FROM dr_sessions p"
        before = database.sql(fingerprint)
        begin = time.monotonic()
        # Two at the same time, like two servers of one deployment.
        command = [binary(), "migrate", "--store", database.address]
        running = [subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                   for _ in range(2)]
        ends = [(process.communicate(timeout=100), process.returncode) for process in running]
        seconds = time.monotonic() - begin
        for (out, err), code in ends:
            self.assertEqual((code, err), (0, ""), out)
        counts = [int(n) for (out, _), _ in ends for n in re.findall(r"taken over: (\d+)", out)]
        self.assertEqual(sum(counts), self.ROWS)
        print(f"        {self.ROWS} sessions taken over in {seconds:.1f} s by two processes: {counts}")
        self.assertEqual(database.sql(fingerprint), before, "no byte of the old table has changed")
        entries = "SELECT md5(string_agg(e::text, '|' ORDER BY user_id, session_id, seq)) FROM session_entries e"
        taken = database.sql(entries)
        done = director("migrate", "--store", database.address)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("taken over", done.stdout)
        self.assertEqual(database.sql(entries), taken, "run twice changes nothing")
        done = director("session", "verify", "--json", "--store", database.address, timeout=100)
        report = json.loads(done.stdout)
        self.assertEqual((report["sessions"], report["problems"]), (self.ROWS, []))
        self.assertEqual(asyncio.run(self.restored(database)), asyncio.run(self.restored(database)), "ids are stable")
        self.assertEqual(database.sql(entries), taken, "looking at them writes nothing")

    async def restored(self, database) -> dict:
        """What a front end is shown that opens every fiftieth session, by a server that has just started."""
        server = self.serve(f"server-{time.monotonic_ns()}", store=database.address)
        shown = {}
        for number in range(1, self.ROWS + 1, 50):
            client = await NativeClient(server, f"session-{number}", f"user-{number % 500}").enter()
            await client.until(lambda c=client: c.last == c.ready["seq"], "the whole conversation")
            shown[number] = [(f["seq"], f["message_id"], f["timestamp"], f["payload"]) for f in client.log.values()]
            self.assertEqual(client.ready["current_state"], "CREATE_CONFIRMATION_PLAN" if number % 10 else "CONTENT_GENERATION")
            self.assertIn(f"Topic {number}", str(shown[number]) if number % 7 else f"Topic {number}")
            await client.leave()
        self.assertEqual(server.stop(), 0)
        return shown


class BadDatabase(SyncCase):
    def refused(self, code: int, store: str, *words: str, command: tuple[str, ...] = ("serve", "--port", "0")):
        done = director(*command, "--store", store, timeout=30)
        self.assertEqual((done.returncode, done.stdout), (code, ""), done.stderr)
        lines = done.stderr.splitlines()
        self.assertEqual(len(lines), 1, done.stderr)
        self.assertTrue(lines[0].startswith("director: "), lines[0])
        for word in words:
            self.assertIn(word, lines[0])
        self.assertNotIn(postgres().password, lines[0])
        self.assertNotIn("wrong-secret", lines[0])
        return lines[0]

    def test_nobody_listening(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            port = taken.getsockname()[1]
            self.refused(UNAVAILABLE, f"postgres://ada:wrong-secret@127.0.0.1:{port}/director", "refused", str(port))

    def test_the_wrong_password(self):
        self.refused(UNUSABLE, postgres().address.replace(postgres().password, "wrong-secret"), "password authentication failed")

    def test_an_unknown_database(self):
        self.refused(UNUSABLE, postgres().address.rsplit("/", 1)[0] + "/no_such_database", "no_such_database", "create it")

    def test_commands_do_not_create_tables(self):
        database = postgres().database()
        for command in (("list",), ("show", "s"), ("verify",), ("history", "s"), ("delete", "s", "--yes")):
            with self.subTest(command[0]):
                self.refused(UNUSABLE, database.address, "director migrate", command=("session", *command))
        self.assertEqual(database.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), [(0,)])

    def test_newer_tables(self):
        database = postgres().database()
        self.assertEqual(director("migrate", "--store", database.address).returncode, 0)
        database.sql("UPDATE session_store SET schema_version = 99")
        self.refused(UNUSABLE, database.address, "newer")
        self.refused(UNUSABLE, database.address, "newer", command=("session", "list"))

    def test_what_is_no_address(self):
        for store in ("postgres://u:wrong-secret@[::1/d", "postgres://u:wrong-secret@h/d?unknown=1", "pg://u:wrong-secret@h/d",
                      "postgres://u:wrong-secret@h/d?director_pooler=yes"):
            with self.subTest(store):
                self.refused(USAGE, store, "--store")
        line = self.refused(USAGE, "postgres://u:wrong-secret@h/d?director_histories=both", "director_histories")
        self.assertIn("director_history=view|column", line)
