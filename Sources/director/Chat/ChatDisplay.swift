import ArgumentParser
import DirectorTerminal
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Shows a chat.
protocol ChatDisplay: Sendable {
    /// Whether the user's text disappears when it is entered. Then the chat has to show it.
    var showsWordsAtOnce: Bool { get }

    func show(_ lines: [ChatLine])

    /// Replaces the line that shows running work.
    func show(progress: String?)

    /// Gives the terminal back to the program that started this one.
    func close()
}

extension ChatDisplay {
    /// Ends the process without waiting for the network.
    func leave(_ code: ExitCode) -> Never {
        close()
        exit(code.rawValue)
    }
}

/// Shows a chat on pipes, files and terminals that only print: one line after another.
final class PlainDisplay: ChatDisplay {
    private let progress = Mutex<String?>(nil)

    var showsWordsAtOnce: Bool { false }

    func show(_ lines: [ChatLine]) {
        for line in lines.flatMap(\.plainLines) { Console.say(line) }
    }

    func show(progress text: String?) {
        let isNew = progress.withLock { shown in
            defer { shown = text }
            return shown != text
        }
        if isNew, let text { Console.say("  … \(text.printable)") }
    }

    func close() {}
}
