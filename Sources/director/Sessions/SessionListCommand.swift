import ArgumentParser
import DirectorCore
import DirectorSessions
import DirectorTerminal

struct SessionListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List sessions, newest first.")

    @OptionGroup var common: CommonOptions

    @Option(help: "Only this user's sessions.")
    var user: String?

    @Option(help: "The most sessions to list.")
    var limit = 50

    @Flag(help: "One JSON object a line.")
    var json = false

    func run() async throws {
        try await reportingErrors {
            guard (1...10_000).contains(limit) else {
                throw SettingError(name: "--limit", value: "\(limit)", allowed: "a whole number from 1 to 10000")
            }
            let owner = try user.map { text in
                guard let id = UserID(text) else {
                    throw SettingError(name: "--user", value: text, allowed: UserID.allowed)
                }
                return id
            }
            try await common.withStore(for: .inspect) { store, _ in
                let sessions = try await store.sessions(of: owner, limit: limit)
                for session in sessions { Console.say(json ? try JSONText.encode(Line(session)) : text(session)) }
                if sessions.isEmpty, !json { Console.complain("No sessions.") }
            }
        }
    }

    private func text(_ session: SessionSummary) -> String {
        let title = session.title.map { String($0.printable.prefix(60)) } ?? "-"
        return "\(session.updatedAt)  \(session.state.rawValue)  \(session.key.session)  \(session.key.user)  \(title)"
    }

    private struct Line: Encodable {
        let session_id: SessionID  // swift-format-ignore: AlwaysUseLowerCamelCase
        let user_id: UserID  // swift-format-ignore: AlwaysUseLowerCamelCase
        let current_state: WorkflowState  // swift-format-ignore: AlwaysUseLowerCamelCase
        let title: String?
        let turns: Int
        let entries: Int
        let updated_at: Timestamp  // swift-format-ignore: AlwaysUseLowerCamelCase

        init(_ session: SessionSummary) {
            session_id = session.key.session
            user_id = session.key.user
            current_state = session.state
            title = session.title
            turns = session.turns
            entries = session.head.value
            updated_at = session.updatedAt
        }
    }
}
