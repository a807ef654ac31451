"""Runs the container image's files as a container engine would: by the image's own settings, with a root file system that
cannot be written, a process namespace of its own, a user without a name, and no rights beyond that user's. The network is
this system's.

The image comes from `scripts/image`. Needs root."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

from .processes import Server, binary, child_of

REPOSITORY = Path(__file__).resolve().parents[2]

# Makes the namespace's root file system: folders for the kernel's files, and the volume. Everything but the volume is
# read-only. Then starts the command. Its arguments: root, volume or nothing, user, group, working folder, and the
# command with its environment.
CONFINE = r"""
set -eu
root=$1 volume=$2 user=$3 group=$4 folder=$5
shift 5
mount --make-rprivate /
mount --bind "$root" "$root"
mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
mount -t tmpfs -o nosuid,noexec,mode=755 tmpfs "$root/dev"
for device in null zero random urandom; do
    : >"$root/dev/$device"
    mount --bind "/dev/$device" "$root/dev/$device"
done
mount -o remount,ro "$root/dev"
if [ -n "$volume" ]; then mount --bind "$volume" "$root/data"; fi
mount -o remount,bind,ro "$root"
exec chroot "$root" setpriv --reuid="$user" --regid="$group" --clear-groups --bounding-set=-all --inh-caps=-all \
    --no-new-privs env --chdir="$folder" "$@"
"""


@cache
def image() -> Image:
    """The image under test: the one DIRECTOR_TEST_IMAGE names, else the Dockerfile's last stage around the debug binary."""
    folder = os.environ.get("DIRECTOR_TEST_IMAGE")
    if folder is None:
        folder = REPOSITORY / ".build-image" / "unpacked-test"
        made = subprocess.run(
            [REPOSITORY / "scripts" / "image", "--binary", binary(), "--unpack", folder],
            capture_output=True, text=True)
        assert made.returncode == 0, f"scripts/image: {made.stdout[-2000:]}{made.stderr[-2000:]}"
    return Image(Path(folder))


class Image:
    """The files of an image, and its settings for running them."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "root"
        settings = json.loads((folder / "config.json").read_text())["Docker"]["config"]
        self.environment = dict(line.split("=", 1) for line in settings["Env"])
        self.user: str = settings["User"]
        self.folder: str = settings["WorkingDir"]
        self.entry: list[str] = settings["Entrypoint"]
        self.arguments: list[str] = settings["Cmd"]
        self.health: list[str] = settings["Healthcheck"]["Test"][1:]

    def command(self, *command: str, volume: Path | None, user: str | None = None, env: dict[str, str]) -> list[str]:
        """The command line that starts a command in the image. As with engines, the home of a user without a name is
        the root folder."""
        user, _, group = (user or self.user).partition(":")
        settings = {**self.environment, "HOME": "/", **env}
        return [
            "unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", "-c", CONFINE, "confine", str(self.root),
            str(volume or ""), user, group or user, self.folder, "--ignore-environment",
            *(f"{name}={value}" for name, value in settings.items()), *command,
        ]

    def run(self, *command: str, volume: Path | None = None, user: str | None = None, env: dict[str, str] | None = None,
            ) -> subprocess.CompletedProcess:
        """Runs a command to its end."""
        return subprocess.run(
            self.command(*command, volume=volume, user=user, env=env or {}), stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=60)


class Container(Server):
    """The image's server on a volume. The volume is kept after the container: `kill()` or `stop()`, then `start()`
    again."""

    def __init__(self, folder: Path, *, user: str | None = None, arguments: list[str] | None = None,
                 env: dict[str, str] | None = None) -> None:
        """`arguments` replace those of the image."""
        super().__init__(folder, store=image().environment["DIRECTOR_STORE"], env=env)
        self.image = image()
        self.user = user or self.image.user
        self.arguments = tuple(self.image.arguments if arguments is None else arguments)
        self.volume = folder / "volume"
        self.volume.mkdir()
        owner, _, group = self.user.partition(":")
        shutil.chown(self.volume, int(owner), int(group or owner))
        self.file = self.volume / "director.sqlite"

    def settings(self) -> dict[str, str]:
        return {"PORT": str(self.port), **(self.env or {})}

    def command(self) -> list[str]:
        return self.image.command(
            *self.image.entry, *self.arguments, volume=self.volume, user=self.user, env=self.settings())

    def process_id(self) -> int:
        """The server's process: the first one of its namespace, and the only child of the process that was started
        here."""
        return child_of(self.process)

    def ask(self, *arguments: str) -> subprocess.CompletedProcess:
        return self.inside(*self.image.entry, *arguments)

    def inside(self, *command: str) -> subprocess.CompletedProcess:
        """Runs a command in the same image on the same volume, while the server runs."""
        return self.image.run(*command, volume=self.volume, user=self.user, env=self.settings())

    def healthy(self) -> bool:
        """The result of the image's own health check."""
        return self.inside(*self.image.health).returncode == 0

    def peak_memory(self) -> int:
        """The most memory that the server has used at once so far, in bytes."""
        status = Path(f"/proc/{self.process_id()}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
