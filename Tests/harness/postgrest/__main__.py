"""python -m harness.postgrest [--database postgres://…] [--port N]

Prints one JSON object with the address and the keys when it is ready; ends when its standard input does. Without a
database it starts one (scripts/test-postgres), which ends with it."""

from __future__ import annotations

import argparse
import json
import secrets
import subprocess
import sys
import threading
from pathlib import Path

from .server import StandIn

START_POSTGRES = Path(__file__).resolve().parents[3] / "scripts" / "test-postgres"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database")
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    postgres = None
    database = options.database
    if database is None:
        postgres = subprocess.Popen([START_POSTGRES], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        database = postgres.stdout.readline().strip()
        if not database:
            sys.exit("PostgreSQL did not start")
    # These have the form of a project's keys, and are not secrets.
    service, anonymous = f"sb_secret_{secrets.token_hex(16)}", f"sb_publishable_{secrets.token_hex(16)}"
    # A key of the older kind: a JSON Web Token. The stand-in does not check its signature.
    token = f"eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.{secrets.token_urlsafe(32)}"
    keys = {service: "service_role", anonymous: "anon", token: "service_role"}
    server = StandIn(("127.0.0.1", options.port), database, keys)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    ready = {"url": f"http://127.0.0.1:{server.server_address[1]}", "service_key": service, "anon_key": anonymous,
             "token_key": token}
    print(json.dumps(ready), flush=True)
    try:
        sys.stdin.read()
    finally:
        server.shutdown()
        if postgres is not None:
            postgres.stdin.close()
            postgres.wait()


if __name__ == "__main__":
    main()
