"""Faults on request: for one table, and for a number of requests with one method."""

from __future__ import annotations

import threading
from dataclasses import dataclass

KINDS = (
    "500", "503", "504", "429", "401",  # answered so, nothing done
    "lost_504",  # done, and answered as if it were not
    "slow",  # answered after `seconds`
    "cut_before",  # the connection ends, nothing done
    "cut_after",  # done, and the connection ends without an answer
    "late",  # the connection ends at once; done `seconds` later, or when released
    "html", "huge", "garbage", "no_type",  # done, and answered so
)


@dataclass
class Fault:
    kind: str
    method: str
    # How many requests are answered normally before the fault, and how many meet it.
    skip: int = 0
    count: int = 1
    seconds: float = 0.0


class Faults:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: dict[str, list[Fault]] = {}

    def add(self, table: str, fault: Fault) -> None:
        if fault.kind not in KINDS:
            raise ValueError(f"{fault.kind} is not allowed; allowed is {', '.join(KINDS)}")
        with self._lock:
            self._faults.setdefault(table, []).append(fault)

    def open(self, table: str) -> int:
        """How many requests are still going to meet a fault."""
        with self._lock:
            return sum(fault.count for fault in self._faults.get(table, []))

    def clear(self, table: str) -> None:
        with self._lock:
            self._faults.pop(table, None)

    def take(self, table: str, method: str) -> Fault | None:
        """The fault for this request, if there is one."""
        with self._lock:
            for fault in self._faults.get(table, []):
                if fault.method not in (method, "*"):
                    continue
                if fault.skip > 0:
                    fault.skip -= 1
                    continue
                if fault.count > 0:
                    fault.count -= 1
                    return fault
        return None
