"""Every fault of the surroundings is reported in one line, with the exit code that the help names. Nothing is
changed or created."""

import os
import shutil
import socket
import sqlite3
import subprocess
import unittest

from harness.cases import SyncCase
from harness.processes import director, environment

USAGE, UNUSABLE, UNAVAILABLE = 64, 66, 69

# Root may do anything, so the command runs as the user `nobody` there.
if os.geteuid() == 0 and shutil.which("setpriv"):
    AS_NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
elif os.geteuid() == 0:
    AS_NOBODY = None
else:
    AS_NOBODY = ()


class BadInput(SyncCase):
    def refused(self, code: int, *arguments: str, **options):
        """Runs `director serve …`, which must end by itself."""
        done = director("serve", "--port", "0", *arguments, timeout=30, **options)
        self.assertEqual(done.returncode, code, done.stderr)
        self.assertEqual(done.stdout, "")
        return done.stderr

    def one_line(self, text: str, *words: str):
        lines = text.splitlines()
        self.assertEqual(len(lines), 1, text)
        self.assertTrue(lines[0].startswith("director: "), text)
        for word in words:
            self.assertIn(word, lines[0])

    def path(self, name: str, content: bytes | None = None) -> str:
        path = self.folder / name
        if content is not None:
            path.write_bytes(content)
        return str(path)

    # The store

    def test_not_a_database(self):
        path = self.path("letter.txt", b"Dear reader, this is no database at all.\n" * 50)
        self.one_line(self.refused(UNUSABLE, "--store", f"sqlite:{path}"), path, "not a database")
        self.assertEqual(os.listdir(self.folder), ["letter.txt"], "nothing is left beside a file of another program")

    def test_somebody_elses_database(self):
        path = self.path("other.sqlite")
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE things (name TEXT)")
        database.close()
        before = open(path, "rb").read()
        self.one_line(self.refused(UNUSABLE, "--store", f"sqlite:{path}"), path, "another application")
        self.assertEqual(open(path, "rb").read(), before)

    def test_a_message_rate_of_nothing(self):
        self.one_line(self.refused(USAGE, "--message-rate", "0"), "--message-rate", "'0'", "1 to 1000000")
        self.one_line(self.refused(USAGE, "--compatible-pacing", "60001"), "--compatible-pacing", "'60001'",
                      "0 to 60000")

    def test_a_folder(self):
        self.one_line(self.refused(UNUSABLE, "--store", f"sqlite:{self.folder}"), str(self.folder))

    def test_a_path_that_leads_nowhere(self):
        path = self.path("nowhere/director.sqlite")
        self.one_line(self.refused(UNUSABLE, "--store", f"sqlite:{path}"), path, "folder")

    def test_a_newer_schema(self):
        path = self.path("newer.sqlite")
        self.assertEqual(director("migrate", "--store", f"sqlite:{path}").returncode, 0)
        with sqlite3.connect(path) as database:
            database.execute("PRAGMA user_version = 99")
        database.close()
        self.one_line(self.refused(UNUSABLE, "--store", f"sqlite:{path}"), path, "newer")
        done = director("session", "list", "--store", f"sqlite:{path}")
        self.assertEqual(done.returncode, UNUSABLE)
        self.one_line(done.stderr, "newer")

    def test_a_damaged_database(self):
        path = self.path("damaged.sqlite")
        self.assertEqual(director("migrate", "--store", f"sqlite:{path}").returncode, 0)
        with open(path, "r+b") as file:
            file.seek(4096)
            file.write(os.urandom(4096 * 4))
        done = director("serve", "--port", "0", "--store", f"sqlite:{path}", timeout=30)
        self.assertIn(done.returncode, (65, UNUSABLE))
        self.one_line(done.stderr, path, "damaged")

    @unittest.skipIf(AS_NOBODY is None, "root may do anything, and there is no setpriv to run as another user")
    def test_a_file_that_may_not_be_read(self):
        path = self.path("secret.sqlite")
        self.assertEqual(director("migrate", "--store", f"sqlite:{path}").returncode, 0)
        self.open_the_way()
        os.chmod(path, 0)
        self.addCleanup(os.chmod, path, 0o600)
        self.one_line(self.refused(UNUSABLE, "--store", f"sqlite:{path}", prefix=AS_NOBODY), path, "Permission denied")

    @unittest.skipIf(AS_NOBODY is None, "root may do anything, and there is no setpriv to run as another user")
    def test_a_folder_that_may_not_be_written(self):
        folder = self.folder / "fixed"
        folder.mkdir()
        self.open_the_way()
        os.chmod(folder, 0o555)
        self.addCleanup(os.chmod, folder, 0o755)
        path = str(folder / "director.sqlite")
        self.one_line(self.refused(UNUSABLE, "--store", f"sqlite:{path}", prefix=AS_NOBODY), path, "cannot be written")
        self.assertEqual(os.listdir(folder), [])

    def open_the_way(self):
        """The user `nobody` must be able to reach the file, and to run the program."""
        probe = director("--version", prefix=AS_NOBODY)
        if probe.returncode != 0:
            self.skipTest("another user cannot run the program where it is built")
        if AS_NOBODY:
            reach = subprocess.run([*AS_NOBODY, "test", "-x", str(self.folder)], env=environment(), check=False)
            if reach.returncode != 0:
                self.skipTest("another user cannot reach the tests' folder")

    def test_a_second_server_on_the_same_file(self):
        server = self.serve()
        line = self.refused(UNUSABLE, "--store", server.store)
        self.one_line(line, str(server.file), str(server.process.pid))
        # The first server continues undisturbed, and reading works while it runs.
        self.assertEqual(server.verify()["problems"], [])
        self.assertEqual(server.stop(), 0)

    def test_commands_do_not_create_a_store(self):
        path = self.path("absent.sqlite")
        for command in (("list",), ("show", "s"), ("verify",), ("history", "s"), ("delete", "s", "--yes")):
            with self.subTest(command[0]):
                done = director("session", *command, "--store", f"sqlite:{path}")
                self.assertEqual(done.returncode, UNUSABLE)
                self.one_line(done.stderr, path, "does not exist")
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_store_of_an_unknown_kind(self):
        for store in ("mysql://localhost/director", "sqlite:", "", "Memory"):
            with self.subTest(store):
                # The text after the scheme of an address may hold a password.
                shown = store.split("://")[0] + "://…" if "://" in store else store
                self.one_line(self.refused(USAGE, "--store", store), "--store", f"'{shown}'",
                              "sqlite:PATH, postgres://…, supabase or memory")
        done = director("session", "list", env={"DIRECTOR_STORE": "nonsense"})
        self.assertEqual(done.returncode, USAGE)
        self.one_line(done.stderr, "nonsense")

    # The network

    def test_a_port_that_is_taken(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            done = director("serve", "--port", str(port), "--store", "memory", timeout=30)
        self.assertEqual((done.returncode, done.stdout), (UNAVAILABLE, ""))
        self.one_line(done.stderr, f"127.0.0.1:{port}", "taken", "--port")

    def test_a_port_for_numbers_that_is_taken(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            line = self.refused(UNAVAILABLE, "--store", "memory", "--metrics-port", str(port))
        self.one_line(line, f"127.0.0.1:{port}", "taken", "--metrics-port")

    def test_a_name_that_no_host_has(self):
        line = self.refused(UNAVAILABLE, "--host", "no-such-host.invalid", "--allow-unauthenticated", "--store", "memory")
        self.one_line(line, "no-such-host.invalid", "no host of this name", "--host")

    def test_bad_ports(self):
        for port in ("65536", "-1", "http"):
            with self.subTest(port):
                done = director("serve", f"--port={port}", "--store", "memory")
                self.assertEqual((done.returncode, done.stdout), (USAGE, ""))
                self.assertIn(port, done.stderr.splitlines()[0])
        done = director("serve", "--store", "memory", env={"PORT": "eighty"})
        self.assertEqual(done.returncode, USAGE)
        self.one_line(done.stderr, "eighty", "0 to 65535")

    def test_listening_beyond_this_machine_must_be_asked_for(self):
        self.one_line(self.refused(USAGE, "--host", "0.0.0.0", "--store", "memory"), "--allow-unauthenticated")
        line = self.refused(USAGE, "--store", "memory", env={"DIRECTOR_ALLOW_UNAUTHENTICATED": "maybe"})
        self.one_line(line, "maybe", "true or false")

    def test_a_secret_that_is_too_short_is_refused_and_not_shown(self):
        for secret in ("short", "x" * 31):
            line = self.refused(USAGE, "--store", "memory", "--auth", "jwt", env={"SUPABASE_JWT_SECRET": secret})
            self.one_line(line, "SUPABASE_JWT_SECRET", "32 bytes")
            self.assertNotIn(secret, line)

    def test_where_people_sign_in_listening_beyond_this_machine_is_no_accident(self):
        line = self.refused(UNAVAILABLE, "--host", "192.0.2.1", "--store", "memory", "--auth", "jwt",
                            env={"SUPABASE_JWT_SECRET": "x" * 32})
        self.one_line(line, "192.0.2.1")

    def test_an_address_this_machine_does_not_have(self):
        line = self.refused(UNAVAILABLE, "--host", "192.0.2.1", "--allow-unauthenticated", "--store", "memory")
        self.one_line(line, "192.0.2.1", "--host")
        line = self.refused(UNAVAILABLE, "--store", "memory", "--metrics-port", "0", "--metrics-host", "192.0.2.1")
        self.one_line(line, "192.0.2.1", "--metrics-host")

    # Settings

    def test_unknown_flags_and_values(self):
        for arguments, words in (
            (("--colour", "red"), ("--colour",)),
            (("--log-level", "loud"), ("--log-level", "loud", "debug")),
            (("--author", "shakespeare"), ("--author", "shakespeare", "offline")),
            (("--auth", "magic"), ("--auth", "magic", "none", "jwt")),
            (("--auth", "jwt"), ("--auth", "SUPABASE_JWT_SECRET", "--jwks-url")),
            (("--jwks-url", "https://example.org/jwks"), ("--jwks-url", "--auth jwt")),
            (("--jwt-issuer", "https://example.org"), ("--jwt-issuer", "--auth jwt")),
            (("--auth", "jwt", "--jwks-url", "http://example.org/jwks"), ("--jwks-url", "https")),
            (("--auth", "jwt", "--jwks-url", "https://user:secret@example.org/jwks"), ("--jwks-url", "credentials")),
            (("--auth", "jwt", "--jwks-url", "file:///etc/passwd"), ("--jwks-url", "https")),
            (("--auth", "jwt", "--jwks-url", "https://example.org/jwks", "--jwt-audience", ""), ("--jwt-audience",)),
            (("--allowed-origin", "https://example.org/app"), ("--allowed-origin", "https://app.example.org")),
            (("--allowed-origin", "*"), ("--allowed-origin", "'*'")),
            (("--deck-access", "everyone"), ("--deck-access", "owner", "link")),
            (("--sign-in-url", "javascript:alert(1)"), ("--sign-in-url", "http")),
            (("--public-url", "ftp://example.org"), ("--public-url", "http")),
            (("--public-url", "https://user:secret@example.org"), ("--public-url", "credentials")),
        ):
            with self.subTest(arguments):
                line = self.refused(USAGE, "--store", "memory", *arguments).splitlines()[0]
                for word in words:
                    self.assertIn(word, line)

    def test_a_configuration_file_that_is_not_there_or_not_json(self):
        missing = self.path("missing.json")
        self.one_line(self.refused(USAGE, "--config", missing, "--store", "memory"), "--config", missing)
        broken = self.path("broken.json", b'{"director": {"port": 80')
        self.one_line(self.refused(USAGE, "--config", broken, "--store", "memory"), "--config", broken)

    def test_a_session_in_a_memory_store_cannot_be_looked_at(self):
        done = director("session", "list", "--store", "memory")
        self.assertEqual(done.returncode, UNUSABLE)
        self.one_line(done.stderr, "memory")
