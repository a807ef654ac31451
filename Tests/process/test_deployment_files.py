"""The files with which others run Director: the unit for systemd, the manifests for Kubernetes, railway.json. They fit the
schemas of those who read them, and each other."""

import json
import re
import shutil
import subprocess
import unittest

import kubernetes_validate
import yaml
from harness.cases import SyncCase
from harness.container import REPOSITORY
from harness.processes import binary

# The time that the server needs after SIGTERM, in addition to the draining: for running turns, and then for sockets
# that do not answer.
GRACE = 10 + 5
KUBERNETES = "1.37"


def dockerfile(instruction: str) -> str:
    """The value of the last line with this instruction."""
    return re.findall(rf"^{instruction} (.+)$", (REPOSITORY / "Dockerfile").read_text(), re.MULTILINE)[-1]


class Kubernetes(SyncCase):
    def manifests(self):
        for path in sorted((REPOSITORY / "deploy" / "kubernetes").glob("*.yaml")):
            yield path.stem, list(yaml.safe_load_all(path.read_text()))

    def pods(self):
        for name, documents in self.manifests():
            for document in documents:
                if document["kind"] == "Deployment":
                    yield name, document["spec"], document["spec"]["template"]["spec"]

    def test_manifests_fit_the_schemas_of_kubernetes(self):
        count = 0
        for name, documents in self.manifests():
            for document in documents:
                with self.subTest(f"{name} {document['kind']}"):
                    kubernetes_validate.validate(document, KUBERNETES, strict=True)
                    count += 1
        self.assertGreaterEqual(count, 6)

    def test_pods_fit_the_image(self):
        user = int(dockerfile("USER").partition(":")[0])
        port = int(dockerfile("EXPOSE"))
        for name, _, pod in self.pods():
            with self.subTest(name):
                (container,) = pod["containers"]
                self.assertEqual(pod["securityContext"]["runAsUser"], user)
                self.assertEqual(container["ports"][0], {"name": "http", "containerPort": port})
                self.assertTrue(container["securityContext"]["readOnlyRootFilesystem"])
                self.assertEqual([mount["mountPath"] for mount in container.get("volumeMounts", [])],
                                 [dockerfile("WORKDIR")] if name == "one-replica" else [])
                self.assertEqual(container["args"], ["serve"], "without --allow-unauthenticated")

    def test_probes_ask_what_they_should(self):
        for name, _, pod in self.pods():
            with self.subTest(name):
                (container,) = pod["containers"]
                paths = {kind: container[kind]["httpGet"]["path"] for kind in container if kind.endswith("Probe")}
                self.assertEqual(
                    paths, {"startupProbe": "/health", "livenessProbe": "/health", "readinessProbe": "/ready"},
                    "an outage of the store must not restart pods")

    def test_pods_are_left_alone_until_the_server_has_ended(self):
        for name, _, pod in self.pods():
            with self.subTest(name):
                settings = {entry["name"]: entry["value"] for entry in pod["containers"][0]["env"]}
                drain = int(settings.get("DIRECTOR_DRAIN_SECONDS", 0))
                self.assertGreaterEqual(pod["terminationGracePeriodSeconds"], drain + GRACE)

    def test_the_embedded_store_has_one_process_at_a_time(self):
        plans = {name: (plan["replicas"], plan["strategy"]["type"]) for name, plan, _ in self.pods()}
        self.assertEqual(plans, {"one-replica": (1, "Recreate"), "many-replicas": (3, "RollingUpdate")})

    def test_service_links_are_off(self):
        for name, _, pod in self.pods():
            with self.subTest(name):
                self.assertIs(pod["enableServiceLinks"], False)


class Railway(SyncCase):
    def test_numbers_are_numbers_and_the_server_gets_its_time_to_end(self):
        """Railway refuses `"drainingSeconds": "30"`, which its documentation shows."""
        settings = json.loads((REPOSITORY / "railway.json").read_text())
        self.assertEqual(settings["build"], {"builder": "DOCKERFILE", "dockerfilePath": "Dockerfile"})
        for name in ("drainingSeconds", "healthcheckTimeout", "restartPolicyMaxRetries"):
            self.assertIsInstance(settings["deploy"][name], int, name)
        self.assertGreaterEqual(settings["deploy"]["drainingSeconds"], GRACE)

    def test_the_dockerfile_has_nothing_that_railway_refuses(self):
        """VOLUME, and cache mounts without the service's id."""
        text = (REPOSITORY / "Dockerfile").read_text()
        self.assertNotRegex(text, r"(?m)^VOLUME\b")
        self.assertNotIn("--mount", text)


class Dockerfile(SyncCase):
    def test_the_build_stage_gets_every_folder_of_swift_files(self):
        """SwiftPM refuses a manifest that names a missing folder, and .dockerignore keeps away what it does not list."""
        folders = {path.relative_to(REPOSITORY).parts[0] for path in REPOSITORY.glob("[A-Z]*/**/*.swift")}
        self.assertIn("Sources", folders)
        text = (REPOSITORY / "Dockerfile").read_text()
        sent = (REPOSITORY / ".dockerignore").read_text().splitlines()
        for folder in sorted(folders):
            self.assertIn(f"COPY {folder} {folder}\n", text)
            self.assertIn(f"!{folder}", sent)


@unittest.skipUnless(shutil.which("systemd-analyze"), "needs systemd-analyze")
class Systemd(SyncCase):
    def analyze(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(["systemd-analyze", *arguments], capture_output=True, text=True, timeout=60)

    def test_the_unit_is_understood(self):
        """Checks that systemd knows every setting. The program's path is replaced by that of the binary under test."""
        text = (REPOSITORY / "deploy" / "director.service").read_text()
        unit = self.folder / "director.service"
        unit.write_text(text.replace("ExecStart=/usr/local/bin/director ", f"ExecStart={binary()} "))
        done = self.analyze("verify", str(unit))
        # systemd-analyze also reports faults of this system's other units.
        complaints = [line for line in done.stderr.splitlines() if "director.service" in line]
        self.assertEqual((done.returncode, complaints), (0, []))

    def test_the_unit_exposes_little(self):
        """By systemd's own measure, in tenths: 100 is no protection at all."""
        unit = str(REPOSITORY / "deploy" / "director.service")
        done = self.analyze("security", "--offline=true", "--threshold=15", unit)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_the_unit_gives_the_server_its_time_to_end(self):
        text = (REPOSITORY / "deploy" / "director.service").read_text()
        self.assertGreaterEqual(int(re.search(r"^TimeoutStopSec=(\d+)$", text, re.MULTILINE).group(1)), GRACE)
