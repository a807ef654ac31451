import ArgumentParser
import DirectorServer

@main
struct Director: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "director",
        abstract: "Build presentations by talking.",
        discussion: """
            Settings come from flags, then from the environment (DIRECTOR_STORE, DIRECTOR_HOST, PORT, …), then from the \
            configuration file. Exit codes: 0 done, 1 the answer is no (not found, problems found), 2 ambiguous, \
            64 bad command line or setting, 65 stored data is damaged, 66 the store cannot be used as it is, 69 the store \
            or the port is not available, 70 the server stopped because of another error, 77 the server does not let this \
            user in, 130 ended by Ctrl-C.
            """,
        version: "director \(DirectorVersion.current)",
        subcommands: [
            ServeCommand.self, SessionCommand.self, MigrateCommand.self, ChatCommand.self, LoadCommand.self,
            StoreLoadCommand.self,
        ]
    )
}
