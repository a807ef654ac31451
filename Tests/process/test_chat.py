"""`director chat` through a pipe, from the greeting to the deck."""

import re

from harness.cases import SyncCase
from harness.processes import director


class Chat(SyncCase):
    def chat(self, server, *lines: str, arguments: tuple[str, ...] = ()):
        return director("chat", "--url", f"ws://127.0.0.1:{server.port}", *arguments,
                        stdin="".join(f"{line}\n" for line in lines), timeout=60)

    def test_from_the_greeting_to_the_deck(self):
        server = self.serve()
        done = self.chat(server, "Krishna", "Children, 10 min", arguments=("--session", "walk", "--user", "ada"))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("What presentation would you like to build today?", done.stdout)
        self.assertIn("you: Krishna", done.stdout)
        self.assertIn("[1] Yes, perfect", done.stdout)
        # Continues the session, with the buttons that are still offered.
        self.assertEqual(server.show("walk")["current_state"], "CREATE_CONFIRMATION_PLAN")
        done = self.chat(server, "Yes, perfect", arguments=("--session", "walk", "--user", "ada"))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout.count("What presentation would you like to build today?"), 1)
        self.assertEqual(server.show("walk")["current_state"], "GENERATE_STRAWMAN")
        done = self.chat(server, "Build the deck", arguments=("--session", "walk", "--user", "ada"))
        self.assertEqual(done.returncode, 0, done.stderr)
        shown = server.show("walk")
        self.assertEqual(shown["current_state"], "CONTENT_GENERATION")
        self.assertIn(shown["presentation_url"], done.stdout)

    def test_a_session_of_its_own_is_named_so_that_it_can_be_gone_on_with(self):
        server = self.serve()
        done = self.chat(server, "Bees")
        self.assertEqual(done.returncode, 0, done.stderr)
        name = re.search(r"--session (\S+)\)", done.stderr).group(1)
        self.assertEqual(server.show(name)["user_initial_request"], "Bees")

    def test_no_server(self):
        server = self.serve()
        port = server.port
        server.stop()
        done = director("chat", "--url", f"ws://127.0.0.1:{port}", stdin="Bees\n", timeout=120)
        self.assertEqual(done.returncode, 69)
        self.assertIn(f"cannot reach 127.0.0.1:{port}", done.stderr.splitlines()[-1])

    def test_bad_addresses(self):
        for url in ("http://127.0.0.1", "nonsense", "ws://"):
            with self.subTest(url):
                done = director("chat", "--url", url)
                self.assertEqual(done.returncode, 64)
                self.assertIn("--url", done.stderr)
