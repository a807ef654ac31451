import ArgumentParser
import DirectorCore
import DirectorSessions

/// Measures a store without sockets, sessions and authors, for `scripts/benchmark-postgres`.
struct StoreLoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store-load",
        abstract: "Commit turns straight to a store and measure it.",
        discussion: "The sessions it makes stay in the store.",
        shouldDisplay: false
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "Sessions that commit at the same time.")
    var sessions = 64

    @Option(help: "How long, in seconds.")
    var duration = 5

    @Option(help: "Bytes of text in each of a turn's two entries.")
    var bytes = 300

    @Option(help: "Stop each session after this many turns.")
    var turns: Int?

    @Option(help: "Measure only this many of each session's last turns.")
    var measured: Int?

    @Option(help: "Names this run's users and sessions. Default: a new name")
    var name: String?

    func run() async throws {
        try await reportingErrors {
            guard (1...10_000).contains(sessions), (1...86_400).contains(duration), (0...100_000).contains(bytes) else {
                throw SettingError(
                    name: "store-load",
                    value: "\(sessions), \(duration), \(bytes)",
                    allowed: "1 to 10000 sessions, 1 to 86400 seconds, 0 to 100000 bytes"
                )
            }
            try await common.withStore(for: .serve) { store, _ in
                Console.say(try JSONText.encode(try await measure(store)))
            }
        }
    }

    private func measure(_ store: any SessionStore) async throws -> Report {
        let meter = LoadMeter()
        let name = name ?? IdentifierSource.system.serverID().text
        let text = String(repeating: "x", count: bytes)
        var writers: [StoreLoadSession] = []
        for number in 0..<sessions {
            let key = SessionKey(
                user: UserID(unchecked: "\(name)-user-\(number % 50)"),
                session: SessionID(unchecked: "\(name)-\(number)")
            )
            writers.append(try await StoreLoadSession(key, store: store))
        }
        let start = ContinuousClock.now
        let end = start.advanced(by: .seconds(duration))
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for var writer in writers {
                group.addTask {
                    var done = 0
                    while done < turns ?? .max, ContinuousClock.now < end {
                        let began = ContinuousClock.now
                        try await writer.commitTurn(text, to: store)
                        done += 1
                        if let turns, let measured, done <= turns - measured { continue }
                        meter.answered(after: began.duration(to: .now))
                    }
                    return done
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let seconds = start.duration(to: .now).inSeconds
        return Report(turnsPerSecond: Double(counts.reduce(0, +)) / seconds, commit: meter.answers)
    }

    private struct Report: Encodable {
        let turnsPerSecond: Double
        /// In milliseconds.
        let commit: LoadReport.Percentiles

        enum CodingKeys: String, CodingKey {
            case turnsPerSecond = "turns_per_second"
            case commit
        }
    }
}
