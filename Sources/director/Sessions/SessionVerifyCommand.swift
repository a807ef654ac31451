import ArgumentParser
import DirectorCore
import DirectorSessions
import DirectorTerminal

struct SessionVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that every session follows from its log.",
        discussion: "Exit code 0 if there is nothing to report, 1 if there is."
    )

    @OptionGroup var common: CommonOptions

    @Argument(help: "Only the sessions of this id.")
    var id: String?

    @Option(help: "Only this user's.")
    var user: String?

    @Flag(help: "One JSON object.")
    var json = false

    func run() async throws {
        try await reportingErrors {
            try await common.withStore(for: .inspect) { store, _ in
                let report = try await verify(store)
                if json { Console.say(try JSONText.encode(report)) } else { print(report) }
                guard report.problems.isEmpty else { throw ExitStatus.no }
            }
        }
    }

    private func verify(_ store: any SessionStore) async throws -> VerificationReport {
        guard let id else {
            guard let user else { return try await LogVerification(of: store).run() }
            throw SettingError(name: "--user", value: user, allowed: "--user together with a session's ID")
        }
        guard let session = SessionID(id) else {
            throw SettingError(name: "ID", value: id, allowed: SessionID.allowed)
        }
        let owners = try await store.owners(of: session).filter { user == nil || $0.text == user }
        guard !owners.isEmpty else {
            Console.complain("❌ Session not found: there is no session \(id) here.")
            throw ExitStatus.no
        }
        return try await LogVerification(of: store).run(owners.map { SessionKey(user: $0, session: session) })
    }

    private func print(_ report: VerificationReport) {
        for problem in report.problems {
            Console.say(
                "❌ session \(problem.session) of \(problem.user): \(problem.code.rawValue): \(problem.text)".printable
            )
        }
        let verdict = report.problems.isEmpty ? "✅ no problems" : "❌ \(report.problems.count) problems"
        Console.say("\(report.sessions) sessions, \(report.entries) entries: \(verdict)")
    }
}
