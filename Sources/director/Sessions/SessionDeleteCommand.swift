import ArgumentParser
import DirectorCore
import DirectorSessions

struct SessionDeleteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a session with everything in it. There is no way back."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var session: SessionArguments

    @Flag(help: "Do it.")
    var yes = false

    func run() async throws {
        try await reportingErrors {
            try await common.withStore(for: .edit) { store, _ in
                let key = try await session.key(in: store)
                guard yes else {
                    Console.complain("director: this deletes session \(key.session) of \(key.user) for good; add --yes")
                    throw ExitStatus.usage
                }
                guard try await store.delete(key) else { throw ExitStatus.no }
                Console.say("Deleted session \(key.session) of \(key.user).")
            }
        }
    }
}
