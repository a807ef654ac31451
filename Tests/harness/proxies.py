"""Real proxies in front of a server: nginx and Caddy with the configurations of docs/deploy/proxies.md, and doors: one address
each under which a client comes in."""

from __future__ import annotations

import base64
import hashlib
import http.client
import os
import re
import shutil
import socket
import ssl
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import serialization

PAGE = Path(__file__).resolve().parents[2] / "docs" / "deploy" / "proxies.md"
NAMES = ("deck.example.org", "deck.example.com", "slides.example.net")
PREFIX = "/tools/director"
START_TIMEOUT = 15


def configuration(kind: str) -> str:
    """A block of the documentation, such as `nginx prefix`."""
    found = re.search(rf"^```{re.escape(kind)}\n(.*?)^```$", PAGE.read_text(), re.DOTALL | re.MULTILINE)
    assert found, f"docs/deploy/proxies.md has no block {kind!r}"
    return found.group(1)


def certificate(folder: Path) -> Path:
    """A self-signed certificate for all names and for the loopback addresses. Its key lies beside it."""
    file = folder / "director.pem"
    names = ",".join([*(f"DNS:{name}" for name in (*NAMES, "localhost")), "IP:127.0.0.1", "IP:::1"])
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=deck.example.org", "-addext", f"subjectAltName={names}",
         "-out", str(file), "-keyout", str(file.with_suffix(".key"))],
        check=True, capture_output=True)
    return file


def public_key_hash(certificate: Path) -> str:
    """The base64 SHA-256 hash of the certificate's public key, by which Chromium can be told to trust the certificate."""
    with certificate.open("rb") as file:
        key = x509.load_pem_x509_certificate(file.read()).public_key()
    encoded = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(hashlib.sha256(encoded).digest()).decode()


def free_port() -> int:
    """A port that is free on IPv4 and on IPv6."""
    while True:
        with socket.socket() as four, socket.socket(socket.AF_INET6) as six:
            four.bind(("127.0.0.1", 0))
            port = four.getsockname()[1]
            try:
                six.bind(("::1", port))
            except OSError:
                continue
            return port


class Proxy:
    """A running proxy with TLS on a free port of both loopback addresses."""

    def __init__(self, folder: Path, kind: str, upstream: int, trusted: Path | None = None) -> None:
        """`trusted` is a certificate whose key lies beside it; without one, the proxy gets a certificate of its own."""
        folder.mkdir(parents=True)
        self.folder = folder.resolve()
        self.kind = kind
        self.port = free_port()
        self.certificate = trusted or certificate(self.folder)
        program, text = self._nginx(upstream) if kind.startswith("nginx") else self._caddy(upstream)
        (self.folder / "proxy.conf").write_text(text)
        with (self.folder / "proxy.log").open("ab") as log:
            self.process = subprocess.Popen(
                program, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder,
                env={**os.environ, "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder)})
        self._wait()

    @property
    def prefix(self) -> str:
        return "" if self.kind.endswith("root") else PREFIX

    def _adapted(self, upstream: int) -> str:
        text = configuration(self.kind)
        text = text.replace("127.0.0.1:8000", f"127.0.0.1:{upstream}")
        return text.replace("/etc/ssl/director", str(self.certificate.with_suffix("")))

    def _nginx(self, upstream: int) -> tuple[list[str], str]:
        site = self._adapted(upstream).replace("listen 443", f"listen 127.0.0.1:{self.port}")
        site = site.replace("listen [::]:443", f"listen [::1]:{self.port}")
        temporary = "\n".join(
            f"{name}_temp_path {self.folder / name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        user = "user root;\n" if os.geteuid() == 0 else ""
        text = (f"daemon off;\nworker_processes 1;\n{user}pid {self.folder / 'nginx.pid'};\nerror_log stderr;\nevents {{}}\n"
                f"http {{\naccess_log off;\n{temporary}\n{site}}}\n")
        program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
        assert program, "nginx is missing"
        return [program, "-e", "stderr", "-p", str(self.folder), "-c", str(self.folder / "proxy.conf")], text

    def _caddy(self, upstream: int) -> tuple[list[str], str]:
        options = (f"{{\nadmin off\nhttps_port {self.port}\nauto_https disable_redirects\nskip_install_trust\n"
                   f"default_bind 127.0.0.1 [::1]\n}}\n")
        program = shutil.which("caddy")
        assert program, "caddy is missing"
        return [program, "run", "--adapter", "caddyfile", "--config", str(self.folder / "proxy.conf")], options + self._adapted(upstream)

    def _wait(self) -> None:
        end = time.monotonic() + START_TIMEOUT
        for address in ("127.0.0.1", "::1"):
            while True:
                try:
                    socket.create_connection((address, self.port), timeout=1).close()
                    break
                except OSError:
                    log = (self.folder / "proxy.log").read_text(errors="replace")
                    assert self.process.poll() is None and time.monotonic() < end, f"{self.kind} does not listen:\n{log}"
                    time.sleep(0.05)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def door(self, name: str = NAMES[0], address: str = "127.0.0.1") -> Door:
        return Door(name, self.port, address, prefix=self.prefix, certificate=self.certificate)


@dataclass(frozen=True)
class Door:
    """A door: the name that a client uses, where that name leads, and the prefix of the path."""

    name: str
    port: int
    address: str = "127.0.0.1"
    prefix: str = ""
    certificate: Path | None = field(default=None, repr=False)

    @property
    def host(self) -> str:
        return f"[{self.name}]:{self.port}" if ":" in self.name else f"{self.name}:{self.port}"

    @property
    def origin(self) -> str:
        return f"{'https' if self.certificate else 'http'}://{self.host}"

    @property
    def base(self) -> str:
        """The beginning of every address."""
        return self.origin + self.prefix

    @property
    def socket(self) -> str:
        return self.base.replace("http", "ws", 1) + "/ws"

    @property
    def socket_options(self) -> dict:
        """Options for `websockets.connect`."""
        options = {"host": self.address, "port": self.port}
        return {**options, "ssl": self._tls(), "server_hostname": self.name} if self.certificate else options

    def _tls(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.certificate))

    def ask(self, method: str, path: str, fields: dict[str, str] | None = None, body: str | None = None):
        """The answer's status, header fields in lower case, and body."""
        raw = socket.create_connection((self.address, self.port), timeout=20)
        if self.certificate:
            raw = self._tls().wrap_socket(raw, server_hostname=self.name)
        connection = http.client.HTTPConnection(self.name, self.port, timeout=20)
        connection.sock = raw
        try:
            connection.request(method, self.prefix + path, body, {"Host": self.host, **(fields or {})})
            response = connection.getresponse()
            return response.status, {key.lower(): value for key, value in response.getheaders()}, response.read().decode()
        finally:
            connection.close()
