"""Plants one fault at a time in a small repository and looks whether the check names it, with file and line."""

from __future__ import annotations

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from .checks import faults

SOUND = {
    "README.md": """\
# A program

See [the protocol](docs/protocol.md#12-pings), `scripts/run --quick` and `Tests/CoreTests/PingTests.swift`.
Its store is set by `DIRECTOR_STORE`, or by `director serve --store x` ([above](#a-program)).

```
director session list --user x
docker run --rm image
```

Docker takes `--rm`.
""",
    "docs/protocol.md": "# Protocol\n\n## 1 Connecting\n\n### 1.2 Pings\n\n1. A rule.\n",
    "docs/compatibility.md": "# Compatibility\n\n| R1 | a defect | `PingTests` |\n| 4 | an assertion | `PingTests` |\n",
    "docs/architecture.md": "# Architecture\n\n`Ping`, `Ping.answer`, `PingTests`, `Ping+Text`.\n\n| 3 | **Once.** | |\n",
    "scripts/run": "#!/bin/bash\n# Takes --quick.\n",
    "Sources/Core/Ping.swift": """\
/// A ping (protocol §1.2, defect R1, invariant 3), as `docs/protocol.md` says. See ``answer``, and RFC 6455 §5.5.
struct Ping {
    let answer = "pong"
}
""",
    "Sources/Core/Ping+Text.swift": "extension Ping {}\n",
    "Sources/director/Director.swift": """\
struct Director: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "director", subcommands: [Serve.self, Session.self])
}
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve")
    @OptionGroup var common: Common
}
struct Session: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "session", subcommands: [List.self])
}
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list")
    @Option(help: "Only this (one) user's.")
    var user: String?
}
struct Common: ParsableArguments {
    @Option(name: .customLong("store"), help: "Where (by default: here).")
    var place: String?
    var name = "director.store"
}
""",
    "Tests/CoreTests/PingTests.swift": """\
struct PingTests {
    @Test("Assertion 4, R1: a ping is answered")
    func pings() {}
}
""",
}


class ReferenceTests(unittest.TestCase):
    def faults(self, path: str = "", text: str = "", replacing: str = "") -> list[str]:
        """What is found in the sound repository with `text` at the end of `path`, or in the place of `replacing`."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, content in SOUND.items():
                file = root / name
                file.parent.mkdir(parents=True, exist_ok=True)
                if name == path and replacing:
                    self.assertIn(replacing, content)
                    content = content.replace(replacing, text)
                elif name == path:
                    content += text
                file.write_text(content, encoding="utf-8")
            subprocess.run(["git", "init", "--quiet"], cwd=root, check=True)
            return [str(fault) for fault in faults(root)]

    def found(self, expected: str, path: str, text: str, replacing: str = "") -> None:
        faults = self.faults(path, text, replacing)
        self.assertEqual([fault for fault in faults if expected in fault], faults)
        self.assertEqual(len(faults), 1, faults)
        self.assertRegex(faults[0], rf"^{re.escape(path)}:\d+: ")

    def test_a_sound_repository_has_no_faults(self):
        self.assertEqual(self.faults(), [])

    def test_file_and_line_are_named(self):
        self.assertEqual(self.faults("README.md", "[x](no.md)\n"), ["README.md:12: the link no.md leads to no file"])

    def test_links(self):
        self.found("leads to no file", "docs/protocol.md", "[x](../docs/none)\n")
        self.found("leads to no heading", "README.md", "[x](docs/protocol.md#12-pongs)\n")
        self.found("leads to no heading", "README.md", "[x](#below)\n")

    def test_sections(self):
        ping = "Sources/Core/Ping.swift"
        self.found("has no section 1.3", ping, "§1.3", replacing="§1.2")
        self.found("has no section 1.2-2", ping, "§1.2-2", replacing="§1.2")
        self.found("no document with numbered sections", ping, "// As the design §1.2 says.\n")
        self.found("without the name of a document", "Sources/Core/Ping+Text.swift", "// (§1.2)\n")
        self.found("has no section 7", "Tests/CoreTests/PingTests.swift", '@Test("protocol §1 and §7")\n')

    def test_numbers(self):
        self.found("has no defect R2", "Sources/Core/Ping.swift", "// Defect R2.\n")
        self.found("has no assertion 5", "Tests/CoreTests/PingTests.swift", '@Test("Assertion 4, 5: x")\n')
        self.found("has no invariant 4", "docs/protocol.md", "That is invariant 4.\n")
        self.found("not in the repository", "Sources/Core/Ping.swift", "// See issue 7.\n")

    def test_proofs(self):
        page = "docs/compatibility.md"
        self.found("there is no test PongTests", page, "| R2 | x | `PongTests` |\n")
        self.found("PingTests does not cite R2", page, "| R2 | x | `PingTests` |\n")
        self.found("R2 names no test", page, "| R2 | x | |\n")

    def test_files(self):
        self.found("there is no docs/operations.md", "Sources/Core/Ping.swift", "// See docs/operations.md.\n")
        self.found("there is no PongTests.swift", "README.md", "`PongTests.swift`\n")
        self.found("there is no Tests/CoreTests/Pong", "README.md", "`Tests/CoreTests/Pong`\n")

    def test_types(self):
        page = "docs/architecture.md"
        self.found("nothing is called Pong", page, "`Pong`\n")
        self.found("nothing is called Ping.question", page, "`Ping.question`\n")
        self.found("nothing is called Ping+Bytes", page, "`Ping+Bytes`\n")
        self.found("nothing is called question", "Sources/Core/Ping.swift", "/// See ``question``.\n")
        self.found("there are no tests PongTests", "README.md", "`PongTests`\n")

    def test_commands(self):
        self.found("'director' has no command 'stop'", "README.md", "`director stop`\n")
        self.found("'director session' has no command 'show'", "README.md", "`director session show`\n")
        self.found("'director session list' has no flag --store", "README.md", "`director session list --store x`\n")
        self.found("'director serve' has no flag --place", "README.md", "```\ndirector serve --store x \\\n  --place y\n```\n")
        self.found("there is no scripts/walk", "README.md", "```\nscripts/walk\n```\n")
        self.found("scripts/run has no flag --slow", "README.md", "`scripts/run --slow`\n")
        self.found("nothing takes --fast", "README.md", "`--fast`\n")
        self.found("nothing reads DIRECTOR_PLACE", "README.md", "`DIRECTOR_PLACE`\n")
        self.found("'director serve' has no flag --fast", "Sources/Core/Ping.swift", "// `director serve --fast`\n")


if __name__ == "__main__":
    unittest.main()
