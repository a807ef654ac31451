import ArgumentParser
import DirectorCore
import DirectorSessions

struct SessionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: "Look into stored sessions.",
        subcommands: [
            SessionListCommand.self, SessionShowCommand.self, SessionHistoryCommand.self, SessionVerifyCommand.self,
            SessionDeleteCommand.self,
        ]
    )
}

/// The arguments that name one stored session.
struct SessionArguments: ParsableArguments {
    @Argument(help: "The session's id.")
    var id: String

    @Option(help: "The user's id; needed where several users have a session of this id.")
    var user: String?

    /// Finds the named session.
    ///
    /// - Throws: exit code 1 if there is none, 2 if there are several
    func key(in store: any SessionStore) async throws -> SessionKey {
        guard let session = SessionID(id) else {
            throw SettingError(name: "ID", value: id, allowed: SessionID.allowed)
        }
        let owners = try await store.owners(of: session)
        if let user {
            guard let owner = owners.first(where: { $0.text == user }) else { throw notFound("for user \(user)") }
            return SessionKey(user: owner, session: session)
        }
        guard let owner = owners.first else { throw notFound("in this store") }
        guard owners.count == 1 else {
            Console.complain("director: several users have a session \(id); choose one with --user:")
            for owner in owners { Console.complain("  \(owner)") }
            throw ExitStatus.ambiguous
        }
        return SessionKey(user: owner, session: session)
    }

    private func notFound(_ place: String) -> ExitCode {
        Console.complain("❌ Session not found: there is no session \(id) \(place).")
        return ExitStatus.no
    }
}
