"""Runs the process or the browser tests against a built binary.

    run.py {process|browser} --binary PATH --artifacts FOLDER [-k TEXT]... [--screenshots]

Prints a line for each test and a count; writes the same as JSON into the artifacts folder. Exit code 1 on any failure.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import signal
import sys
import time
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
TIME_LIMIT = 240


class TimeLimit(BaseException):
    """Not an Exception, so that no test can swallow it."""


class Result(unittest.TestResult):
    def __init__(self) -> None:
        super().__init__()
        self.passed = 0
        self.started = 0.0

    def startTest(self, test) -> None:  # noqa: N802
        super().startTest(test)
        self.started = time.monotonic()
        signal.alarm(TIME_LIMIT)

    def stopTest(self, test) -> None:  # noqa: N802
        signal.alarm(0)
        super().stopTest(test)

    def report(self, word: str, test, detail: str = "") -> None:
        name = test.id() if hasattr(test, "id") else str(test)
        print(f"{word:8}{name} ({time.monotonic() - self.started:.1f} s){detail}", flush=True)

    def addSuccess(self, test) -> None:  # noqa: N802
        self.passed += 1
        self.report("ok", test)

    def addFailure(self, test, err) -> None:  # noqa: N802
        super().addFailure(test, err)
        self.report("FAILED", test, "\n" + self.failures[-1][1])

    def addError(self, test, err) -> None:  # noqa: N802
        super().addError(test, err)
        self.report("FAILED", test, "\n" + self.errors[-1][1])

    def addSubTest(self, test, subtest, err) -> None:  # noqa: N802
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.report("FAILED", subtest, "\n" + (self.failures or self.errors)[-1][1])

    def addSkip(self, test, reason) -> None:  # noqa: N802
        super().addSkip(test, reason)
        self.report("skipped", test, f": {reason}")


def on_alarm(_number, _frame) -> None:
    raise TimeLimit(f"the test took longer than {TIME_LIMIT} s")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=["process", "browser"])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--artifacts", required=True)
    parser.add_argument("-k", action="append", dest="patterns", metavar="TEXT")
    parser.add_argument("--screenshots", action="store_true", help="refresh the pictures in docs/images")
    options = parser.parse_args()
    os.environ["DIRECTOR_BINARY"] = str(Path(options.binary).resolve())
    os.environ["DIRECTOR_ARTIFACTS"] = str(Path(options.artifacts).resolve())
    os.environ["DIRECTOR_SCREENSHOTS"] = "1" if options.screenshots else ""
    signal.signal(signal.SIGALRM, on_alarm)
    # As for Ctrl-C: unwinds, so that everything that was started is ended.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))

    # The test cases turn on asyncio's debug mode, which tells of every slow step.
    logging.getLogger("asyncio").setLevel(logging.ERROR)
    loader = unittest.TestLoader()
    if options.patterns:
        loader.testNamePatterns = [f"*{pattern}*" for pattern in options.patterns]
    sys.path.insert(0, str(HERE))
    suite = loader.discover(str(HERE / options.kind), top_level_dir=str(HERE))
    result = Result()
    suite.run(result)
    failed = len(result.failures) + len(result.errors)
    counts = {"passed": result.passed, "failed": failed, "skipped": len(result.skipped)}
    artifacts = Path(options.artifacts)
    artifacts.mkdir(parents=True, exist_ok=True)
    (artifacts / f"{options.kind}.json").write_text(json.dumps(counts) + "\n")
    print(f"{options.kind} tests: {counts['passed']} passed, {failed} failed, {counts['skipped']} skipped")
    return 1 if failed or result.passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
