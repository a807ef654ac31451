"""python -m harness.postgrest --database postgres://…

Prints one JSON object with the address and the keys when it is ready; ends when its standard input does."""

from __future__ import annotations

import argparse
import json
import secrets
import sys
import threading

from .server import StandIn


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", required=True)
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    # In the form of a project's keys, and no secrets.
    keys = {f"sb_secret_{secrets.token_hex(16)}": "service_role", f"sb_publishable_{secrets.token_hex(16)}": "anon"}
    server = StandIn(("127.0.0.1", options.port), options.database, keys)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    service, anonymous = keys
    ready = {"url": f"http://127.0.0.1:{server.server_address[1]}", "service_key": service, "anon_key": anonymous}
    print(json.dumps(ready), flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
