import ArgumentParser
import DirectorSessions

/// The exit codes of `director --help`.
enum ExitStatus {
    /// The answer is no: not found, or problems found.
    static let no = ExitCode(1)
    /// The question has several answers.
    static let ambiguous = ExitCode(2)
    /// Bad command line or setting (EX_USAGE).
    static let usage = ExitCode(64)
    /// What is stored cannot be read (EX_DATAERR).
    static let damaged = ExitCode(65)
    /// The store cannot be used as it is (EX_NOINPUT).
    static let unusable = ExitCode(66)
    /// The store or the port is not available now (EX_UNAVAILABLE).
    static let unavailable = ExitCode(69)
    /// The server stopped because of an error that is none of these (EX_SOFTWARE).
    static let failed = ExitCode(70)
    /// The server does not let this user in (EX_NOPERM).
    static let denied = ExitCode(77)
    /// The user ended it by Ctrl-C (128 + SIGINT, as shells count).
    static let interrupted = ExitCode(130)
    /// Ended by SIGTERM.
    static let terminated = ExitCode(143)

    static func code(for error: StoreError) -> ExitCode {
        switch error.code {
        case .corrupt: damaged
        case .unusable, .refused: unusable
        case .unavailable, .outcomeUnknown: unavailable
        }
    }
}
