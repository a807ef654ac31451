import DirectorTerminal
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Shows a chat on a terminal whose cursor can be moved. Lines from the network and keys from the user arrive on
/// different threads. A lock makes sure that each is drawn completely.
final class TerminalDisplay: ChatDisplay {
    private let mode: TerminalMode
    private let screen: Mutex<TerminalScreen>

    init(mode: TerminalMode, colouring: Colouring) {
        self.mode = mode
        screen = Mutex(TerminalScreen(size: mode.size, colouring: colouring))
    }

    var showsWordsAtOnce: Bool { true }

    /// Begins to use the terminal.
    func open() {
        draw { screen in
            mode.takeOver()
            return screen.open(size: mode.size)
        }
    }

    func close() {
        draw { $0.close() }
        mode.giveBack()
    }

    func show(_ lines: [ChatLine]) { draw { $0.show(lines) } }

    func show(progress: String?) { draw { $0.show(progress: progress) } }

    /// Call it when the terminal's size has changed.
    func resize() { draw { $0.resize(mode.size) } }

    func endInput() { draw { $0.endInput() } }

    /// - Returns: what the key means for the conversation
    func press(_ key: TerminalKey) -> LineEditor.Outcome {
        var outcome = LineEditor.Outcome.ignored
        draw { screen in
            let result = screen.press(key)
            outcome = result.outcome
            return result.drawing
        }
        return outcome
    }

    /// Stops the process and its process group, as Ctrl-Z does. Call ``open()`` when a signal says that the process
    /// continues.
    func suspend() {
        guard Self.hasShell else { return }
        close()
        kill(0, SIGTSTP)
    }

    /// Whether a shell with job control has started the process. Without one the system ignores the request to stop.
    private static var hasShell: Bool {
        getsid(getppid()) == getsid(0) && getpgid(getppid()) != getpgid(0)
    }

    private func draw(_ change: (inout TerminalScreen) -> String) {
        screen.withLock { screen in
            let bytes = change(&screen)
            if !bytes.isEmpty { Console.write(bytes, to: STDOUT_FILENO) }
        }
    }
}
