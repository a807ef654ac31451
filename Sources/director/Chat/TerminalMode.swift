import DirectorTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The terminal's own way with keys: by default it collects and prints a line and turns Ctrl-C into a signal. A chat
/// takes every key by itself, since what the terminal prints would be torn by arriving lines.
struct TerminalMode: Sendable {
    private let original: termios

    /// - Returns: `nil` if standard input or output is no terminal, or one that only prints
    init?(_ environment: [String: String]) {
        var settings = termios()
        guard Self.isTerminal(STDIN_FILENO), Self.isTerminal(STDOUT_FILENO), TerminalKind(environment) == .full,
            tcgetattr(STDIN_FILENO, &settings) == 0
        else { return nil }
        original = settings
    }

    static func isTerminal(_ descriptor: CInt) -> Bool { isatty(descriptor) == 1 }

    /// Output goes on as before: a line feed begins a line.
    func takeOver() {
        var settings = original
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
        // Ctrl-S is a key like others and does not hold the output.
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
