import DirectorTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The mode in which the terminal passes keys on. By default it collects and prints a line, and turns Ctrl-C into a
/// signal. A chat reads every key itself, because arriving lines would break up what the terminal prints.
struct TerminalMode: Sendable {
    private let original: termios

    /// - Returns: `nil` if standard input or output is not a terminal, or if the terminal only prints
    init?(_ environment: [String: String]) {
        var settings = termios()
        guard Self.isTerminal(STDIN_FILENO), Self.isTerminal(STDOUT_FILENO), TerminalKind(environment) == .full,
            tcgetattr(STDIN_FILENO, &settings) == 0
        else { return nil }
        original = settings
    }

    static func isTerminal(_ descriptor: CInt) -> Bool { isatty(descriptor) == 1 }

    /// Passes every key to the process. Output is not changed: a line feed still begins a new line.
    func takeOver() {
        var settings = original
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
        // Ctrl-S becomes an ordinary key and does not stop the output.
        settings.c_iflag &= ~tcflag_t(IXON)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    }

    func giveBack() {
        var settings = original
        tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    }

    var size: TerminalSize {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return .usual
        }
        return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }
}
