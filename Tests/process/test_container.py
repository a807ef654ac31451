"""The container image as an engine runs it: the Dockerfile's last stage around the debug binary, or, from scripts/image, the
whole image. Root file system read-only, a user without a name, no home that can be written, a volume for the store."""

import asyncio
import http.client
import json
import os
import re
import signal
import socket
import time
import unittest
from urllib.parse import urlsplit

import yaml
from harness.cases import AsyncCase
from harness.clients import CompatibleClient, NativeClient
from harness.container import REPOSITORY, Container, image
from harness.postgres import postgres
from harness.tokens import Issuer

MEMORY_LIMIT = 512 * 1024 * 1024
GRACE = 10

STEPS = [
    ("Krishna", None),
    ("Children, 10 min", None),
    ("Yes, perfect", "accept_plan"),
    ("Build the deck", "accept_strawman"),
]


def get(server: Container, path: str, address: str = "127.0.0.1", **fields: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(address, server.port, timeout=10)
    try:
        connection.request("GET", path, headers=fields)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


@unittest.skipUnless(os.geteuid() == 0, "needs root: it makes mounts and changes users")
class ContainerCase(AsyncCase):
    def contain(self, name: str = "container", **options) -> Container:
        server = Container(self.folder / name, **options)
        self.addCleanup(server.close)
        return server

    async def build_deck(self, client: NativeClient) -> str:
        """Continues a conversation until it has a deck. Returns the deck's path."""
        for text, action in STEPS:
            answer = await client.ask(text, action=action)
        self.assertEqual(answer[-1]["type"], "presentation_url")
        return urlsplit(answer[-1]["payload"]["url"]).path

    def deck(self, server: Container, path: str) -> str:
        """The page of a deck, without the random word in every answer."""
        status, body = get(server, path)
        self.assertEqual(status, 200)
        return re.sub(r'nonce="\w+"', "", body.decode())

    async def end(self, server: Container) -> None:
        """Stops the server as an engine does: SIGTERM, and SIGKILL if it takes too long."""
        begin = time.monotonic()
        self.assertEqual(await asyncio.to_thread(server.stop), 0, server.log())
        self.assertLess(time.monotonic() - begin, GRACE)


class Confinement(ContainerCase):
    async def test_nothing_but_the_volume_can_be_written_and_the_user_has_no_name(self):
        """Checks that the tests run the image with the settings that they name."""
        server = self.contain()
        self.assertNotIn(server.user.partition(":")[0], ("", "0", "root"))
        for folder in ("/", "/usr/local/bin", "/tmp", "/var/tmp", "/run", "/dev", '"$HOME"'):
            done = server.inside("bash", "-c", f"touch {folder}/file")
            self.assertIn("Read-only file system", done.stderr, folder)
        done = server.inside("bash", "-c", 'touch /data/file && id --user && echo "$HOME" && whoami')
        self.assertEqual(done.stdout, f"{server.user.partition(':')[0]}\n/\n")
        self.assertIn("cannot find name", done.stderr)
        done = server.inside("grep", "-E", "^(CapEff|CapBnd|NoNewPrivs):", "/proc/self/status")
        self.assertEqual(done.stdout.split(), ["CapEff:", "0" * 16, "CapBnd:", "0" * 16, "NoNewPrivs:", "1"])


class Image(ContainerCase):
    async def test_starts_builds_a_deck_ends_on_sigterm_and_goes_on_after_a_restart(self):
        server = self.contain().start()
        status, body = get(server, "/health")
        self.assertEqual((status, json.loads(body)["status"]), (200, "healthy"))
        self.assertTrue(server.healthy())
        # A published port leads to another address than 127.0.0.1.
        self.assertEqual(get(server, "/health", "127.0.0.2")[0], 200)
        native = await NativeClient(server, self.new_id(), "ada").enter()
        deck = await self.build_deck(native)
        shown = self.deck(server, deck)
        self.assertIn("Krishna", shown)
        compatible = await CompatibleClient(server, native.session, native.user).enter()
        await compatible.frame("presentation_url")
        peaks = [server.peak_memory()]
        # The third client does not answer when the server closes its socket.
        silent = socket.create_connection(("127.0.0.1", server.port))
        self.addCleanup(silent.close)
        silent.sendall(
            b"GET /ws?session_id=s&user_id=u HTTP/1.1\r\nHost: localhost\r\n"
            b"Upgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        )
        self.assertIn(b"101", silent.recv(4096))

        await self.end(server)
        for client in (native, compatible):
            self.assertEqual((await client.until_closed())[0], 1001)
        self.assertFalse(server.healthy(), "the health check sees that the server is gone")

        server.start()
        before = dict(native.log)
        await native.enter()
        self.assertEqual((native.log, native.repeats), (before, 0))
        self.assertEqual(self.deck(server, deck), shown)
        # The server was killed and not stopped, and the conversation continues nevertheless.
        server.restart()
        await native.until_closed()
        await native.enter()
        await native.ask("Let's do a presentation about bees instead")
        self.assertEqual(server.show(native.session)["current_state"], "ASK_CLARIFYING_QUESTIONS")
        self.assertEqual(server.verify()["problems"], [])
        # Twenty clients at the same time.
        others = [await NativeClient(server, self.new_id(), f"visitor-{number}").enter() for number in range(20)]
        await asyncio.gather(*(self.build_deck(other) for other in others))
        peaks.append(server.peak_memory())
        await self.end(server)
        print(f"        peak memory of the server in the image: {max(peaks) / 2**20:.0f} MiB", flush=True)
        self.assertLess(max(peaks), MEMORY_LIMIT)

    async def test_any_other_user_can_run_it_on_a_volume_of_their_own(self):
        server = self.contain(user="4711:4711").start()
        await self.build_deck(await NativeClient(server, self.new_id(), "ada").enter())
        self.assertEqual({path.stat().st_uid for path in server.volume.iterdir()}, {4711})
        await self.end(server)

    async def test_on_postgres_it_needs_no_volume(self):
        server = self.contain(env={"DIRECTOR_STORE": postgres().database().address})
        server.volume.chmod(0o500)
        server.start()
        self.assertEqual(json.loads(get(server, "/ready")[1]), {"status": "ready", "store": "postgres"})
        await self.build_deck(await NativeClient(server, self.new_id(), "ada").enter())
        await self.end(server)
        self.assertEqual(list(server.volume.iterdir()), [])

    async def test_without_a_volume_it_says_where_it_cannot_write(self):
        done = image().run(*image().entry, *image().arguments, env={"PORT": "0"})
        self.assertEqual((done.returncode, done.stdout), (66, ""))
        self.assertIn("/data/director.sqlite", done.stderr)

    async def test_certificates_are_there_for_models_and_databases_over_tls(self):
        done = image().run("grep", "--count", "BEGIN CERTIFICATE", "/etc/ssl/certs/ca-certificates.crt")
        self.assertGreater(int(done.stdout), 100)

    async def test_no_libraries_are_missing(self):
        done = image().run("ldd", image().entry[0])
        self.assertEqual((done.returncode, [line for line in done.stdout.splitlines() if "not found" in line]), (0, []))


class Platforms(ContainerCase):
    """The ways in which platforms run the image, by the files of this repository."""

    async def test_a_deployment_asks_by_name_before_it_lets_everyone_in(self):
        """Railway's start command has no --allow-unauthenticated, which the image's own has for trials."""
        settings = json.loads((REPOSITORY / "railway.json").read_text())["deploy"]
        command = settings["startCommand"].split()
        self.assertEqual(command[:1], image().entry)
        done = image().run(*command, env={"PORT": "0"})
        self.assertEqual(done.returncode, 64)
        self.assertIn("--allow-unauthenticated", done.stderr)

        settled = {"DIRECTOR_AUTH": "jwt", "SUPABASE_JWT_SECRET": Issuer().secret}
        server = self.contain(arguments=command[1:], env=settled).start()
        # Railway sends its health checks with a host name of its own.
        self.assertEqual(get(server, settings["healthcheckPath"], Host="healthcheck.railway.app")[0], 200)
        self.assertEqual(get(server, "/api/sessions")[0], 401)
        await self.end(server)

    async def test_a_pod_of_many_replicas_drains_before_it_ends(self):
        """With the manifest's own settings and shorter times: the server says that it is not ready, and serves
        meanwhile."""
        text = (REPOSITORY / "deploy" / "kubernetes" / "many-replicas.yaml").read_text()
        plan = next(part for part in yaml.safe_load_all(text) if part["kind"] == "Deployment")["spec"]
        (container,) = plan["template"]["spec"]["containers"]
        settings = {entry["name"]: entry["value"] for entry in container["env"]}
        self.assertGreater(int(settings["DIRECTOR_DRAIN_SECONDS"]), 2)
        secrets = {"DIRECTOR_STORE": postgres().database().address, "SUPABASE_JWT_SECRET": Issuer().secret}
        shorter = {"DIRECTOR_DRAIN_SECONDS": "2", "DIRECTOR_METRICS_PORT": "0"}
        server = self.contain(arguments=container["args"], env={**settings, **secrets, **shorter})
        server.volume.chmod(0o500)
        server.start()
        ready = container["readinessProbe"]["httpGet"]["path"]
        self.assertEqual(get(server, ready)[0], 200)

        begin = time.monotonic()
        os.kill(server.process_id(), signal.SIGTERM)
        while get(server, ready)[0] != 503:
            self.assertLess(time.monotonic() - begin, 2, "SIGTERM makes it unready at once")
        self.assertEqual(get(server, container["livenessProbe"]["httpGet"]["path"])[0], 200)
        self.assertEqual(server.process.wait(timeout=GRACE), 0)
        self.assertGreater(time.monotonic() - begin, 1.5)

    async def test_the_variables_kubernetes_makes_for_a_service_named_director_are_refused_by_name(self):
        """Why the manifests say `enableServiceLinks: false`."""
        done = image().run(*image().entry, *image().arguments, env={"DIRECTOR_PORT": "tcp://10.0.0.7:8000"})
        self.assertEqual(done.returncode, 64)
        self.assertIn("tcp://10.0.0.7:8000", done.stderr)
