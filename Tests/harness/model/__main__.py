"""A model service as a process: prints its address, then answers lines on its standard input, and ends with it.

    python -m harness.model [--port PORT] [--delay SECONDS] [--piece CHARACTERS] [--first SECONDS]
    python -m harness.model --replay FILE           answers as was recorded
    python -m harness.model --record FILE --to URL  passes everything on to the service at URL, writes FILE at the end

`count` is answered with the requests so far and how many of them are being answered, `requests` with what is known of each that
came since the last time, one JSON document a line.
"""

import argparse
import json
import sys
from pathlib import Path

from . import ModelServer, faults, recording, relay


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--delay", type=float, default=0)
    parser.add_argument("--piece", type=int, default=12)
    parser.add_argument("--first", type=float, default=0)
    parser.add_argument("--replay", type=Path, metavar="FILE")
    parser.add_argument("--record", type=Path, metavar="FILE")
    parser.add_argument("--to", metavar="URL")
    options = parser.parse_args()
    if (options.record is None) != (options.to is None):
        parser.error("--record and --to go together")

    kept = None
    if options.replay:
        kept = recording.Recording.load(options.replay)
        behaviour = kept.replay()
    elif options.record:
        kept = recording.Recording(f"Recorded from a service at {options.to}.")
        behaviour = relay.to(options.to, kept)
    else:
        behaviour = faults.well(delay=options.delay, piece=options.piece, first=options.first)
    server = ModelServer(behaviour).start(options.port)
    print(server.url, flush=True)
    told = 0
    for line in sys.stdin:
        if line.strip() == "count":
            print(json.dumps({"requests": len(server.requests), "running": server.running}), flush=True)
        elif line.strip() == "requests":
            news = server.asked()[told:]
            told += len(news)
            print(json.dumps([{"stage": r.stage, "topic": r.material.get("topic"), "at": r.at, "first_piece": r.first_piece}
                              for r in news]), flush=True)
    server.stop()
    if options.record:
        kept.save(options.record)
    for trouble in server.troubles:
        print(trouble, file=sys.stderr)
    return 1 if server.troubles else 0


if __name__ == "__main__":
    sys.exit(main())
