import ArgumentParser
import DirectorCore
import DirectorSessions
import DirectorTerminal

struct SessionHistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Print a session's conversation, entry by entry."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var session: SessionArguments

    @Flag(help: "One JSON object a line.")
    var json = false

    func run() async throws {
        try await reportingErrors {
            try await common.withStore(for: .inspect) { store, _ in
                let key = try await session.key(in: store)
                for entry in try await store.allEntries(of: key) {
                    Console.say(json ? line(entry.frame) : text(entry.frame).printable)
                }
            }
        }
    }

    /// An entry as one line. The payload is printed as it is stored.
    private func line(_ frame: LoggedFrame) -> String {
        let turn = frame.turn.map { "\"\($0.text)\"" } ?? "null"
        return "{\"seq\":\(frame.seq.value),\"turn_id\":\(turn),\"role\":\"\(frame.envelope.role.rawValue)\","
            + "\"type\":\"\(frame.envelope.type.rawValue)\",\"timestamp\":\"\(frame.envelope.timestamp)\","
            + "\"state\":\"\(frame.state.rawValue)\",\"message_id\":\"\(frame.envelope.messageID)\","
            + "\"payload\":\(frame.envelope.payload)}"
    }

    private func text(_ frame: LoggedFrame) -> String {
        "\(frame.seq)  \(frame.envelope.timestamp)  [\(frame.envelope.role.rawValue)] "
            + "\(frame.envelope.type.rawValue)  \(frame.envelope.payload)"
    }
}

extension SessionStore {
    /// All entries of the log, read page by page.
    func allEntries(of key: SessionKey) async throws -> [LogEntry] {
        var entries: [LogEntry] = []
        while true {
            let page = try await self.entries(of: key, after: entries.last?.seq ?? .start, limit: 500)
            guard !page.isEmpty else { return entries }
            entries += page
        }
    }
}
