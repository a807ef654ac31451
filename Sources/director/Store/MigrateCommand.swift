import ArgumentParser
import DirectorSessions

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Create the store, or bring it to this version. Repeating it changes nothing."
    )

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await reportingErrors {
            try await common.withStore(for: .migrate) { _, location in
                Console.say("The store is ready: \(location)")
            }
        }
    }
}
