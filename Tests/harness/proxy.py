"""An HTTP proxy (CONNECT) on loopback, as companies have one: names that only it knows lead to servers of the tests."""

from __future__ import annotations

import base64
import contextlib
import datetime
import socket
import socketserver
import ssl
import threading
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

HEAD_LIMIT = 65536


def certificate(folder: Path, *names: str) -> tuple[Path, ssl.SSLContext]:
    """A self-signed certificate for services with these names. Returns the certificate that clients trust, and the
    one that services use."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "services of the tests")])
    now = datetime.datetime.now(datetime.UTC)
    signed = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(one) for one in names]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256()))
    trusted = folder / "trusted.pem"
    trusted.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    both = folder / "service.pem"
    both.write_bytes(trusted.read_bytes() + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    return trusted, context


class ConnectProxy:
    """`places` maps `host:port`, as clients request it, to a local port. `asked` collects the requests."""

    def __init__(self, places: dict[str, int], *, user: str | None = None, password: str | None = None,
                 tls: ssl.SSLContext | None = None) -> None:
        """With `tls` the services behind port 443 speak TLS by this context."""
        self.places = places
        self.tls = tls
        self.asked: list[str] = []
        self.refused: list[str] = []
        self.authorization = f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}" if user else None
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                outer.serve(self.request)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

        self._server = Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def serve(self, client: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head and len(head) < HEAD_LIMIT:
            piece = client.recv(4096)
            if not piece:
                return
            head += piece
        head, _, early = head.partition(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (field.partition(":") for field in fields)}
        method, target, _ = line.split(" ")
        status = self._judge(method, target, headers)
        if status != 200:
            self.refused.append(f"{status} {target}")
            client.sendall(f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\nProxy-Authenticate: Basic\r\n\r\n".encode())
            return
        self.asked.append(target)
        try:
            service = socket.create_connection(("127.0.0.1", self.places[target]))
        except OSError:
            client.sendall(b"HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n")
            return
        with service:
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            if self.tls and target.endswith(":443"):
                try:
                    client = self.tls.wrap_socket(client, server_side=True)
                except OSError as error:
                    self.refused.append(f"TLS {target}: {error}")
                    return
            service.sendall(early)
            back = threading.Thread(target=self._carry, args=(service, client), daemon=True)
            back.start()
            self._carry(client, service)
            back.join()

    def _judge(self, method: str, target: str, headers: dict[str, str]) -> int:
        if method != "CONNECT":
            return 405
        if self.authorization and headers.get("proxy-authorization") != self.authorization:
            return 407
        return 200 if target in self.places else 403

    @staticmethod
    def _carry(source: socket.socket, goal: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                goal.sendall(data)
        with contextlib.suppress(OSError):
            goal.shutdown(socket.SHUT_WR)
