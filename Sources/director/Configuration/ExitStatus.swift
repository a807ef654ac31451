import ArgumentParser
import DirectorSessions

/// The exit codes of `director --help`.
enum ExitStatus {
    /// The answer is no: not found, or problems found.
    static let no = ExitCode(1)
    /// Several sessions fit.
    static let ambiguous = ExitCode(2)
    /// The command line or a setting is invalid (EX_USAGE).
    static let usage = ExitCode(64)
    /// Stored data cannot be read (EX_DATAERR).
    static let damaged = ExitCode(65)
    /// The store cannot be used in its present state (EX_NOINPUT).
    static let unusable = ExitCode(66)
    /// The store or the port is not available now (EX_UNAVAILABLE).
    static let unavailable = ExitCode(69)
    /// The server stopped because of an error that is none of these (EX_SOFTWARE).
    static let failed = ExitCode(70)
    /// The server does not let this user in (EX_NOPERM).
    static let denied = ExitCode(77)
    /// The user ended the command by Ctrl-C (128 + SIGINT, as in shells).
    static let interrupted = ExitCode(130)
    /// SIGTERM ended the command (128 + SIGTERM).
    static let terminated = ExitCode(143)

    static func code(for error: StoreError) -> ExitCode {
        switch error.code {
        case .corrupt: damaged
        case .unusable, .refused: unusable
        case .unavailable, .outcomeUnknown: unavailable
        }
    }
}
