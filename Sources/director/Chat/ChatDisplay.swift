import ArgumentParser
import DirectorTerminal
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a chat is shown.
protocol ChatDisplay: Sendable {
    /// Whether what the user types disappears when it is entered, so that the chat has to show it.
    var showsWordsAtOnce: Bool { get }

    func show(_ lines: [ChatLine])

    /// Replaces what is shown as going on.
    func show(progress: String?)

    /// Gives the place back to who had it before.
    func close()
}

extension ChatDisplay {
    /// Ends the process, without waiting for the network.
    func leave(_ code: ExitCode) -> Never {
        close()
        exit(code.rawValue)
    }
}

/// For pipes, files and terminals that only print: one line after the other.
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
