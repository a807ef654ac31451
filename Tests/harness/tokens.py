"""Tokens as an identity provider signs them, made by a library that Director does not know, and the server that publishes
the keys for them, which can be asked to misbehave."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.server
import json
import threading
import time

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa

AUDIENCE = "authenticated"


class Issuer:
    """Signs with a shared secret (HS256) or with its own named keys (RS256, ES256)."""

    def __init__(self, secret: str = "a-shared-secret-for-tests-of-well-over-64-bytes-so-that-no-library-minds") -> None:
        self.secret = secret
        self.keys = {"rsa-1": rsa.generate_private_key(65537, 2048), "ec-1": ec.generate_private_key(ec.SECP256R1())}

    @staticmethod
    def claims(user: str, lifetime: float = 3600, **changes) -> dict:
        now = int(time.time())
        claims = {"sub": user, "aud": AUDIENCE, "role": "authenticated", "iat": now, "exp": int(now + lifetime), **changes}
        return {name: value for name, value in claims.items() if value is not None}

    def token(self, user: str, lifetime: float = 3600, *, key: str | None = None, **changes) -> str:
        """Signs with the shared secret, or with the key of this name."""
        claims = self.claims(user, lifetime, **changes)
        if key is None:
            return jwt.encode(claims, self.secret, "HS256")
        private = self.keys[key]
        algorithm = "RS256" if isinstance(private, rsa.RSAPrivateKey) else "ES256"
        return jwt.encode(claims, private, algorithm, headers={"kid": key})

    def key_set(self) -> dict:
        return {"keys": [public_key(name, key.public_key()) for name, key in self.keys.items()]}


def forged(claims: dict, secret: bytes, **header: str) -> str:
    """HS256 with a secret that an honest library refuses, such as another party's public key."""
    parts = [{"alg": "HS256", "typ": "JWT", **header}, claims]
    signed = ".".join(encoded(json.dumps(part).encode()) for part in parts)
    return f"{signed}.{encoded(hmac.new(secret, signed.encode(), hashlib.sha256).digest())}"


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def public_key(name: str, key) -> dict:
    if isinstance(key, rsa.RSAPublicKey):
        numbers = key.public_numbers()
        return {"kty": "RSA", "kid": name, "alg": "RS256", "use": "sig",
                "n": number(numbers.n, (numbers.n.bit_length() + 7) // 8), "e": number(numbers.e, 3)}
    numbers = key.public_numbers()
    return {"kty": "EC", "kid": name, "alg": "ES256", "crv": "P-256", "x": number(numbers.x, 32), "y": number(numbers.y, 32)}


def number(value: int, length: int) -> str:
    return encoded(value.to_bytes(length, "big"))


class KeyServer:
    """Publishes a key set at `url`, in one of the ways of `mode`."""

    MODES = ("right", "failing", "redirecting", "huge", "silent", "dripping", "nonsense", "empty")

    def __init__(self, issuer: Issuer, mode: str = "right") -> None:
        assert mode in self.MODES
        self.issuer = issuer
        self.mode = mode
        self.requests = 0
        self._over = threading.Event()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # noqa: N802
                outer.requests += 1
                outer.answer(self)

            def log_message(self, *_arguments) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/.well-known/jwks.json"

    def close(self) -> None:
        self._over.set()
        self._server.shutdown()
        self._server.server_close()

    def answer(self, request: http.server.BaseHTTPRequestHandler) -> None:
        body = json.dumps(self.issuer.key_set()).encode()
        # The address that the redirect leads to has a valid key set, and Director must not use it.
        mode = "right" if request.path.endswith("/moved") else self.mode
        status = 200
        if mode == "failing":
            status, body = 500, b"{}"
        elif mode == "redirecting":
            status = 302
        elif mode == "huge":
            body = body[:-1] + b" " * (1 << 20) + b"}"
        elif mode == "nonsense":
            body = b"<!doctype html><title>Welcome to the hotel</title>"
        elif mode == "empty":
            body = b'{"keys":[]}'
        elif mode == "silent":
            self._over.wait(60)
            return
        try:
            request.send_response(status)
            if status == 302:
                request.send_header("Location", "/moved")
            request.send_header("Content-Type", "application/json")
            request.send_header("Content-Length", str(len(body)))
            request.end_headers()
            if mode == "dripping":
                for index in range(len(body)):
                    request.wfile.write(body[index:index + 1])
                    request.wfile.flush()
                    if self._over.wait(0.5):
                        return
            else:
                request.wfile.write(body)
        except OSError:
            # Director has closed the connection.
            pass
