"""A model service as a process: prints its address, and every request as a JSON line; ends with its standard input.

    python -m harness.model [--delay SECONDS] [--piece CHARACTERS] [--first SECONDS]
"""

import argparse
import sys

from . import ModelServer, faults


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--delay", type=float, default=0)
    parser.add_argument("--piece", type=int, default=12)
    parser.add_argument("--first", type=float, default=0)
    options = parser.parse_args()
    server = ModelServer(faults.well(delay=options.delay, piece=options.piece, first=options.first)).start(options.port)
    print(server.url, flush=True)
    sys.stdin.read()
    server.stop()


if __name__ == "__main__":
    main()
