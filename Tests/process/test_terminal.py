"""Every command that talks to people, on a pseudo-terminal: what is to be seen, when, and how it ends."""

import signal
import time

from harness.cases import SyncCase
from harness.terminal import PATIENCE, Terminal

GREETING = "What presentation would you like to build today?"
QUESTIONS = "a good subject"
# An answer of the offline author needs some milliseconds. One that waits for the next key never comes.
AT_ONCE = 10


class WithTerminal:
    def open(self, *arguments: str, **options) -> Terminal:
        terminal = Terminal(*arguments, **options)
        self.addCleanup(terminal.close)
        return terminal

    def chat(self, server, session: str = "walk", *, user: str = "ada", **options) -> Terminal:
        return self.open("chat", "--url", f"ws://127.0.0.1:{server.port}", "--session", session, "--user", user, **options)


class Chat(WithTerminal, SyncCase):
    def test_on_a_terminal_that_only_prints_answers_come_at_once_too(self):
        terminal = self.chat(self.serve(), env={"TERM": "dumb"})
        terminal.sees(GREETING, AT_ONCE)
        terminal.enter("Krishna")
        terminal.sees(QUESTIONS, AT_ONCE)
        self.assertNotIn("\x1b", terminal.raw)
        terminal.press("d")
        self.assertEqual(terminal.end(), 0)


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
