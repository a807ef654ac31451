import ArgumentParser
import DirectorPostgres
import DirectorSessions
import DirectorSupabase

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Create the store, or bring it to this version. Repeating it changes nothing."
    )

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await reportingErrors {
            try await common.withStore(for: .migrate) { store, location in
                if let postgres = store as? PostgresStore { try await Self.adopt(postgres) }
                if let supabase = store as? SupabaseStore {
                    Console.say("There is nothing to migrate: the table '\(supabase.tableName)' is used as it is.")
                }
                Console.say("The store is ready: \(location)")
            }
        }
    }

    private static func adopt(_ store: PostgresStore) async throws {
        let report = try await store.adoptAll()
        if report.adopted > 0 { Console.say("Sessions of older Directors taken over: \(report.adopted)") }
        if report.refused > 0 {
            Console.complain("director: \(report.refused) rows cannot be taken over; they stay as they are")
        }
    }
}
