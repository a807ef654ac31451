"""Every command for people, on a pseudo-terminal: what the screen shows, when, and how the command ends."""

import signal
import time

from harness.cases import AsyncCase, SyncCase, WithModel
from harness.clients import NativeClient
from harness.model import faults
from harness.processes import binary, director
from harness.terminal import COLOURS, CURSOR, PATIENCE, Terminal

GREETING = "What presentation would you like to build today?"
QUESTIONS = "a good subject"
# The offline author answers in some milliseconds. An answer that waited for the next key would never come.
AT_ONCE = 10


class WithTerminal:
    def open(self, *arguments: str, **options) -> Terminal:
        terminal = Terminal(*arguments, **options)
        self.addCleanup(terminal.close)
        return terminal

    def chat(self, server, session: str = "walk", *, user: str = "ada", **options) -> Terminal:
        return self.open("chat", "--url", f"ws://127.0.0.1:{server.port}", "--session", session, "--user", user, **options)


class Chat(WithTerminal, SyncCase):
    def test_every_answer_comes_before_the_next_key(self):
        server = self.serve()
        terminal = self.chat(server)
        terminal.sees(GREETING, AT_ONCE)
        terminal.enter("Krishna")
        terminal.sees("> Krishna", AT_ONCE)
        terminal.sees(QUESTIONS, AT_ONCE)
        self.assertEqual(server.show("walk")["current_state"], "ASK_CLARIFYING_QUESTIONS")
        terminal.enter("Children, 10 min")
        terminal.sees("[1] Yes, perfect", AT_ONCE)
        terminal.enter("1")
        terminal.sees("> Yes, perfect", AT_ONCE)
        terminal.sees("[1] Build the deck", AT_ONCE)
        terminal.enter("1")
        terminal.sees(f"{server.url}/p/", AT_ONCE)
        self.assertIn(server.show("walk")["presentation_url"], terminal.text)
        terminal.sees_last(">")
        terminal.press("d")
        self.assertEqual(terminal.end(), 0)
        self.assertEqual(server.verify()["problems"], [])

    def test_on_a_terminal_that_only_prints_answers_come_at_once_too(self):
        terminal = self.chat(self.serve(), env={"TERM": "dumb"})
        terminal.sees(GREETING, AT_ONCE)
        terminal.enter("Krishna")
        terminal.sees(QUESTIONS, AT_ONCE)
        self.assertNotIn("\x1b", terminal.raw)
        terminal.press("d")
        self.assertEqual(terminal.end(), 0)

    def test_ctrl_c_ends_the_chat_and_gives_the_terminal_back(self):
        server = self.serve()
        terminal = self.open("--version")
        before = terminal.modes()
        terminal.end()
        terminal = self.chat(server)
        terminal.sees_last(">")
        self.assertNotEqual(terminal.modes(), before)
        terminal.type("half a word")
        terminal.sees_last("> half a word")
        terminal.press("c")
        terminal.until(lambda: terminal.modes() == before, "the modes from before")
        self.assertEqual(terminal.end(), 130)
        self.assertTrue(terminal.raw.endswith("\x1b[?2004l"), repr(terminal.raw[-40:]))
        self.assertNotIn("half a word", terminal.text)

    def test_ctrl_c_on_a_terminal_that_only_prints(self):
        terminal = self.chat(self.serve(), env={"TERM": "dumb"})
        terminal.sees(GREETING)
        terminal.press("c")
        self.assertEqual(terminal.end(), 130)

    def test_sigterm_gives_the_terminal_back(self):
        terminal = self.chat(self.serve())
        before = termios_of_a_new_terminal(self)
        terminal.sees_last(">")
        terminal.child.kill(signal.SIGTERM)
        terminal.until(lambda: terminal.modes() == before, "the modes from before")
        self.assertEqual(terminal.end(), 143)

    def test_ctrl_z_stops_it_and_fg_goes_on(self):
        server = self.serve()
        shell = self.open("--norc", "-i", command=("bash",), env={"PS1": "shell$ "})
        shell.sees("shell$")
        shell.enter(f"{binary()} chat --url ws://127.0.0.1:{server.port} --session walk")
        shell.sees_last(">")
        shell.type("half")
        shell.sees_last("> half")
        shell.press("z")
        shell.sees("Stopped")
        shell.enter("echo the shell $((6 * 7))")
        shell.sees("the shell 42")
        shell.enter("fg")
        shell.sees_last("> half")
        shell.enter(" a talk about bees")
        shell.sees("> half a talk about bees")
        shell.sees(QUESTIONS)
        shell.press("d")
        shell.sees_last("shell$")

    def test_a_server_that_is_not_there(self):
        server = self.serve()
        port = server.port
        server.stop()
        terminal = self.open("chat", "--url", f"ws://127.0.0.1:{port}")
        self.assertEqual(terminal.end(), 69)
        self.assertIn(f"director: cannot reach 127.0.0.1:{port}", terminal.text)

    def test_a_lost_server_and_its_return(self):
        server = self.serve()
        terminal = self.chat(server)
        terminal.sees(GREETING)
        server.kill()
        terminal.sees("… The connection is lost; trying again.")
        terminal.enter("Krishna")
        terminal.sees("> Krishna")
        terminal.sees("What you said is kept")
        server.start()
        terminal.sees("Connected again.")
        terminal.sees(QUESTIONS)
        self.assertNotIn("The connection is lost", terminal.text)
        self.assertEqual(terminal.text.count("> Krishna"), 1)
        self.assertEqual(terminal.text.count(GREETING), 1)
        self.assertEqual([e["payload"]["text"] for e in server.history("walk") if e["role"] == "user"], ["Krishna"])
        # A chat whose connection is lost can be left, too.
        server.kill()
        terminal.sees("The connection is lost")
        terminal.press("c")
        self.assertEqual(terminal.end(), 130)

    def test_ctrl_d_while_the_server_is_lost(self):
        server = self.serve()
        terminal = self.chat(server)
        terminal.sees(GREETING)
        server.kill()
        terminal.sees("The connection is lost")
        terminal.press("d")
        self.assertEqual(terminal.end(), 0)

    def test_after_a_resize_texts_have_the_new_width(self):
        server = self.serve()
        terminal = self.chat(server, columns=100)
        terminal.sees("presentation would you like")
        self.assertTrue(any(len(row) > 40 for row in terminal.rows), terminal.text)
        terminal.resize(40)
        start = len(terminal.raw)
        terminal.type("A talk about honey bees for children who have never seen")
        # The typed line continues in another row.
        terminal.until(lambda: len(terminal.rows) > 1 and terminal.rows[-2].startswith("> A talk"), "the typed rows")
        terminal.enter(" one")
        terminal.sees(QUESTIONS)
        terminal.sees_last(">")
        shown = CURSOR.sub("", COLOURS.sub("", terminal.raw[start:])).replace("\r\n", "\n").split("\n")
        longest = max(shown, key=lambda row: len(row.rsplit("\r", 1)[-1]))
        self.assertLessEqual(len(longest.rsplit("\r", 1)[-1]), 40, longest)
        self.assertGreater(len(shown), 10)

    def test_colours_are_for_terminals_without_no_color(self):
        server = self.serve()
        for env, has_colours in (({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True)):
            with self.subTest(env):
                terminal = self.chat(server, self.new_id(), env=env)
                terminal.enter("Krishna")
                terminal.sees(QUESTIONS)
                terminal.enter("Children, 10 min")
                terminal.sees("[1] Yes, perfect")
                terminal.press("d")
                self.assertEqual(terminal.end(), 0)
                self.assertEqual(COLOURS.search(terminal.raw) is not None, has_colours, terminal.raw)
                self.assertEqual("**Krishna**" in terminal.text, not has_colours, terminal.text)

    def test_piped_output_has_no_escape_sequences(self):
        server = self.serve()
        terminal = self.open("-c", f"{binary()} chat --url ws://127.0.0.1:{server.port} --session walk | cat",
                             command=("sh",))
        terminal.sees(GREETING, AT_ONCE)
        terminal.enter("Krishna")
        terminal.sees("you: Krishna", AT_ONCE)
        terminal.sees(QUESTIONS, AT_ONCE)
        terminal.press("d")
        self.assertEqual(terminal.end(), 0)
        self.assertNotIn("\x1b", terminal.raw)

    def test_wide_characters_have_two_columns(self):
        server = self.serve()
        terminal = self.chat(server, columns=40)
        terminal.sees_last(">")
        terminal.type("蜜蜂と花")
        terminal.sees_last("> 蜜蜂と花")
        terminal.until(lambda: terminal.cursor[1] == 2 + 8, "the cursor behind the text")
        terminal.type("\x7f\x1b[D")
        terminal.until(lambda: terminal.cursor[1] == 2 + 4, "the cursor between the characters")
        terminal.type("x")
        terminal.sees_last("> 蜜蜂xと")
        terminal.enter("花についての発表を作ってください、子供たちのための十分間の話です")
        terminal.sees("you already want to use?")
        self.assertEqual([e["payload"]["text"] for e in server.history("walk") if e["role"] == "user"],
                         ["蜜蜂x花についての発表を作ってください、子供たちのための十分間の話ですと"])

    def test_what_is_pasted_is_one_message(self):
        server = self.serve()
        terminal = self.chat(server)
        terminal.sees_last(">")
        terminal.type("\x1b[200~A talk about bees\rfor children\x1b[201~")
        terminal.sees_last("> A talk about bees↵for children")
        terminal.enter("")
        terminal.sees(QUESTIONS)
        self.assertEqual([e["payload"]["text"] for e in server.history("walk") if e["role"] == "user"],
                         ["A talk about bees\nfor children"])


class TwoPeople(WithTerminal, AsyncCase):
    async def test_a_line_that_is_typed_is_not_torn_by_lines_that_arrive(self):
        server = self.serve()
        terminal = self.chat(server)
        terminal.sees_last(">")
        terminal.type("half a sen")
        terminal.sees_last("> half a sen")
        other = await NativeClient(server, "walk", "ada").enter()
        await other.ask("Krishna")
        terminal.sees("you: Krishna")
        terminal.sees(QUESTIONS)
        terminal.sees_last("> half a sen")
        self.assertEqual(terminal.text.count("half a sen"), 1)
        terminal.type("tence")
        terminal.sees_last("> half a sentence")
        await other.leave()

    async def test_what_others_write_cannot_command_the_terminal(self):
        server = self.serve()
        other = await NativeClient(server, "walk", "ada").enter()
        await other.ask("Bees \x1b[2J\x1b]0;taken\x07\x9b31m\u0090 and more")
        terminal = self.chat(server)
        terminal.sees("you: Bees")
        terminal.sees("and more")
        terminal.press("d")
        terminal.end()
        for harmful in ("\x1b[2J", "\x1b]", "\x07", "\x9b", "\x90"):
            self.assertNotIn(harmful, terminal.raw)
        for command in ("list", "show", "history"):
            session = () if command == "list" else ("walk",)
            done = director("session", command, *session, "--store", server.store)
            for harmful in ("\x1b", "\x07", "\x9b", "\x90"):
                self.assertNotIn(harmful, done.stdout, command)
        await other.leave()


class LongWork(WithTerminal, WithModel, SyncCase):
    def to_the_strawman(self, server, session: str) -> Terminal:
        terminal = self.chat(server, session)
        terminal.sees(GREETING)
        terminal.enter("Krishna for children")
        terminal.sees("?")
        terminal.sees_last(">")
        terminal.enter("Children of 8, 10 min, 5 slides")
        terminal.sees("[1] Yes, perfect")
        terminal.enter("1")
        terminal.sees("[1] Build the deck")
        terminal.sees_last(">")
        return terminal

    def test_a_line_of_progress_is_replaced(self):
        server = self.serve_model()
        terminal = self.to_the_strawman(server, "walk")
        # Four slides are written at a time, so the fifth begins when one of them is ready.
        first, last = faults.Gate(), faults.Gate()
        self.addCleanup(lambda: (first.open(), last.open()))
        self.model.always("slide", first.behaviour())
        self.model.always("slide", last.behaviour(), slide=5)
        terminal.enter("1")
        for gate, text, typed in ((first, "… Writing slide 4 of 5", "x"), (last, "… Writing slide 5 of 5", "y")):
            terminal.until(lambda: progress(terminal) == [text], text)
            # It is shown above the prompt, where the user can type meanwhile.
            self.assertEqual(terminal.rows[-2], text)
            terminal.type(typed)
            terminal.until(lambda: terminal.rows[-1].endswith(typed) and terminal.rows[-2] == text, "the typed line")
            gate.open()
        terminal.sees(f"{server.url}/p/")
        terminal.until(lambda: not progress(terminal), "the line of progress to go")
        terminal.sees_last("> xy")

    def test_the_first_ctrl_c_stops_the_turn_and_the_next_one_leaves(self):
        server = self.serve_model()
        terminal = self.to_the_strawman(server, "walk")
        gate = faults.Gate()
        self.addCleanup(gate.open)
        self.model.always("slide", gate.behaviour())
        terminal.enter("1")
        terminal.until(lambda: gate.held.is_set(), "the model to work")
        terminal.press("c")
        terminal.until(lambda: not progress(terminal) and terminal.text.count("[1] Build the deck") == 2, "the stop")
        self.assertEqual(server.show("walk")["current_state"], "GENERATE_STRAWMAN")
        terminal.sees_last(">")
        terminal.press("c")
        self.assertEqual(terminal.end(), 130)

    def test_ctrl_d_waits_for_the_answer(self):
        server = self.serve_model()
        terminal = self.chat(server)
        terminal.sees(GREETING)
        gate = faults.Gate()
        self.addCleanup(gate.open)
        self.model.always("questions", gate.behaviour())
        terminal.enter("Krishna for children")
        terminal.until(lambda: gate.held.is_set(), "the model to work")
        terminal.press("d")
        terminal.sees("The chat ends with the next answer")
        gate.open()
        self.assertEqual(terminal.end(), 0)
        self.assertGreater(len([e for e in server.history("walk") if e["role"] == "assistant"]), 1)

    def test_piped_progress_is_one_line_after_the_other(self):
        server = self.serve_model()
        self.to_the_strawman(server, "walk")
        self.model.always("slide", faults.well(first=0.1))
        done = director("chat", "--url", f"ws://127.0.0.1:{server.port}", "--session", "walk", "--user", "ada",
                        stdin="Build the deck\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertGreater(len([line for line in done.stdout.splitlines() if line.startswith("  … ")]), 1, done.stdout)
        self.assertNotIn("\x1b", done.stdout)


class OtherCommands(WithTerminal, SyncCase):
    def test_serve_says_at_once_that_it_is_ready_and_ends_with_ctrl_c(self):
        terminal = self.open("serve", "--store", "memory", "--port", "0")
        terminal.sees("Director is ready: http://127.0.0.1:")
        terminal.press("c")
        self.assertEqual(terminal.end(), 0)

    def test_migrate_and_session(self):
        store = f"sqlite:{self.folder}/director.sqlite"
        terminal = self.open("migrate", "--store", store)
        self.assertEqual(terminal.end(), 0)
        self.assertIn("The store is ready", terminal.text)
        server = self.serve("server", store=store)
        chat = self.chat(server)
        chat.sees(GREETING)
        chat.enter("Krishna")
        chat.sees(QUESTIONS)
        for arguments, words in (
            (("list",), ("walk", "ada")), (("show", "walk"), ("Session found", "Krishna")),
            (("history", "walk"), ("[user]",)), (("verify",), ("no problems",)), (("delete", "walk"), ("--yes",)),
        ):
            with self.subTest(arguments[0]):
                terminal = self.open("session", *arguments, "--store", store, columns=200)
                code = terminal.end()
                for word in words:
                    self.assertIn(word, terminal.text)
                self.assertEqual(code, 64 if arguments[0] == "delete" else 0)

    def test_load_ends_with_ctrl_c(self):
        server = self.serve()
        terminal = self.open("load", "--url", f"ws://127.0.0.1:{server.port}", "--sessions", "2", "--duration", "300")
        server.wait_for_log("New session")
        start = time.monotonic()
        terminal.press("c")
        self.assertIn(terminal.end(), (130, -signal.SIGINT))
        self.assertLess(time.monotonic() - start, PATIENCE)

    def test_load_prints_its_report(self):
        server = self.serve()
        terminal = self.open("load", "--url", f"ws://127.0.0.1:{server.port}", "--sessions", "2", "--duration", "1",
                             columns=120)
        self.assertEqual(terminal.end(), 0)
        self.assertIn("turns", terminal.text)


def progress(terminal: Terminal) -> list[str]:
    return [row for row in terminal.rows if row.startswith("… ")]


def termios_of_a_new_terminal(case) -> list:
    terminal = case.open("--version")
    modes = terminal.modes()
    terminal.end()
    return modes
