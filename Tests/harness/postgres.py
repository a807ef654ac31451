"""Databases for process tests: on the server `scripts/test` has started (`DIRECTOR_TEST_POSTGRES`), or on one that ends with
the tests. Tests that break their server start one of their own."""

from __future__ import annotations

import atexit
import functools
import os
import subprocess
import uuid
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

START = Path(__file__).resolve().parents[2] / "scripts" / "test-postgres"


class Postgres:
    """A running server, which gets commands through the standard input of `scripts/test-postgres`."""

    def __init__(self, address: str | None = None) -> None:
        self.process: subprocess.Popen | None = None
        if address is None:
            self.process = subprocess.Popen([START], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            atexit.register(self.close)
            address = self.process.stdout.readline().strip()
            assert address, "PostgreSQL did not start"
        self.address = address
        self.password = urlsplit(address).password

    def tell(self, command: str) -> None:
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        assert answer == "ok", f"{command}: {answer!r}"

    def close(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.stdin.close()
            self.process.wait(timeout=60)

    def database(self) -> Database:
        """Makes a new, empty database."""
        name = f"director_{uuid.uuid4().hex[:12]}"
        self._run(f'CREATE DATABASE "{name}"')
        return Database(self.address.rsplit("/", 1)[0] + "/" + name)

    def _run(self, statement: str) -> None:
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(statement)


class Database:
    def __init__(self, address: str) -> None:
        self.address = address

    def sql(self, statement: str, *values) -> list[tuple]:
        with psycopg.connect(self.address, autocommit=True) as connection:
            cursor = connection.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []


@functools.cache
def postgres() -> Postgres:
    return Postgres(os.environ.get("DIRECTOR_TEST_POSTGRES"))
