"""The stand-in of a Supabase project for process tests: the one that `scripts/test` has started, or a separate one."""

from __future__ import annotations

import atexit
import functools
import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]


class Project:
    """The address of the stand-in, and its control requests (harness/postgrest/control.py)."""

    def __init__(self, place: dict[str, str]) -> None:
        self.url = place["url"]
        self.service_key = place["service_key"]
        self.anon_key = place["anon_key"]
        self.token_key = place["token_key"]

    def control(self, what: str, **wish):
        request = urllib.request.Request(f"{self.url}/_control/{what}", json.dumps(wish).encode())
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def table(self, **wish) -> str:
        return self.control("table", **wish)["table"]

    def sql(self, statement: str, *values) -> list[dict]:
        return self.control("sql", sql=statement, values=list(values))

    def row(self, table: str, session: str) -> dict:
        [row] = self.sql(f'SELECT to_jsonb(t)::text AS row FROM "{table}" t WHERE id = %s', session)
        return json.loads(row["row"])

    def environment(self, table: str | None, **extra: str) -> dict[str, str]:
        """The settings that an operator makes."""
        chosen = {"SUPABASE_TABLE": table} if table else {}
        return {"SUPABASE_URL": self.url, "SUPABASE_SERVICE_KEY": self.service_key, **chosen, **extra}


@functools.cache
def project() -> Project:
    place = os.environ.get("DIRECTOR_TEST_SUPABASE")
    if place is None:
        process = subprocess.Popen([sys.executable, "-m", "harness.postgrest"], cwd=TESTS, text=True,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        atexit.register(process.wait)
        atexit.register(process.stdin.close)
        place = process.stdout.readline()
        assert place, "the stand-in did not start"
    return Project(json.loads(place))
