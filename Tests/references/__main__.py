"""Prints every reference that does not resolve, with file and line. Exit code 1 if there is one."""

import sys
from pathlib import Path

from .checks import faults

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    found = faults(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT)
    for fault in found:
        print(fault)
    print(f"{len(found)} references do not resolve." if found else "All references resolve.")
    return 1 if found else 0


sys.exit(main())
