import ArgumentParser
import Configuration
import DirectorCore
import DirectorSessions
import Logging

/// The options of all commands that use a store.
struct CommonOptions: ParsableArguments {
    @Option(
        help: """
            Where sessions live: sqlite:PATH, postgres://…, supabase (SUPABASE_URL and SUPABASE_SERVICE_KEY) or memory. \
            Default: sqlite:director.sqlite
            """
    )
    var store: String?

    @Option(help: "A JSON file with settings.")
    var config: String?

    func settings() async throws -> Settings { try await Settings(file: config) }

    /// The store's location, from the flag, the environment or the configuration file.
    func location(_ settings: Settings) throws -> StoreLocation {
        let given = settings.given("director.store", flag: store)
        return try StoreLocation(
            given ?? GivenSetting(text: StoreLocation.defaultText, name: "--store"),
            settings: settings
        )
    }
}

/// Runs a command. Turns an error that it throws into one line and an exit code.
func reportingErrors(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let error as SettingError {
        Console.complain("director: \(error)")
        throw ExitStatus.usage
    } catch let error as StoreError {
        Console.complain("director: \(error.detail)")
        throw ExitStatus.code(for: error)
    }
}
