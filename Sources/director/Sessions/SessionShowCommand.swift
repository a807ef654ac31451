import ArgumentParser
import DirectorCore
import DirectorSessions

struct SessionShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a stored session, and whether it will be restored."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var session: SessionArguments

    @Flag(help: "One JSON object.")
    var json = false

    func run() async throws {
        try await reportingErrors {
            try await common.withStore(for: .inspect) { store, location in
                if !json {
                    Console.say("🔌 Connected to store: \(location)")
                    Console.say("🔍 Querying session: \(session.id)")
                    Console.say(String(repeating: "=", count: 80))
                }
                let key = try await session.key(in: store)
                guard let stored = try await store.load(key) else { throw ExitStatus.no }
                if json {
                    Console.say(try JSONText.encode(SessionDiagnosis(stored)))
                } else {
                    let entries = try await store.allEntries(of: key)
                    for line in SessionReport(stored, entries: entries).lines { Console.say(line) }
                }
            }
        }
    }
}
