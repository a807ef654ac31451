import ArgumentParser
import DirectorTerminal
import UnixSignals

/// Runs a chat from its start to its end, and passes the user's input to the conversation.
struct ChatSession: Sendable {
    let conversation: ChatConversation
    let place: Place

    /// How the chat is shown.
    enum Place: Sendable {
        case terminal(TerminalDisplay)
        /// The input or the output is a pipe or a file.
        case plain(PlainDisplay)

        var display: any ChatDisplay {
            switch self {
            case .terminal(let display): display
            case .plain(let display): display
            }
        }
    }

    /// - Throws: ``ChatFailure``, after the terminal was given back
    func run() async throws {
        let input = ChatInput(signals: signals)
        if case .terminal(let display) = place { display.open() }
        defer { place.display.close() }
        input.startReading()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await conversation.run() }
            // Without signals this task would end at once, and end the chat.
            if !signals.isEmpty { group.addTask { await input.followSignals() } }
            group.addTask {
                switch place {
                case .terminal(let display): try await follow(input.events, on: display)
                case .plain: try await follow(input.events)
                }
                try await Task.sleep(for: .seconds(.max / 2))
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private var signals: [UnixSignal] {
        switch place {
        case .terminal: [.sigwinch, .sigcont, .sigint, .sigterm]
        // A program that a script runs should be ended by its signals.
        case .plain: TerminalMode.isTerminal(0) ? [.sigint] : []
        }
    }

    private func follow(_ events: AsyncStream<ChatInput.Event>, on display: TerminalDisplay) async throws {
        var reader = KeyReader()
        for await event in events {
            switch event {
            case .bytes(let bytes):
                for key in reader.keys(from: bytes) { try await take(key, display) }
            case .signal(.sigint): try await conversation.interrupt()
            case .signal(.sigterm): display.leave(ExitStatus.terminated)
            case .signal(.sigcont): display.open()
            case .signal: display.resize()
            case .endOfFile:
                // The terminal does not exist any more.
                display.leave(ExitStatus.interrupted)
            }
        }
    }

    private func take(_ key: TerminalKey, _ display: TerminalDisplay) async throws {
        switch display.press(key) {
        case .entered(let line): try await conversation.enter(line)
        case .ended:
            display.endInput()
            try await conversation.endInput()
        case .interrupted: try await conversation.interrupt()
        case .suspended: display.suspend()
        case .ignored, .changed:
            // Without a prompt, only the keys that end the chat have a meaning.
            if key == .interrupt || key == .endOfInput { try await conversation.interrupt() }
        }
    }

    private func follow(_ events: AsyncStream<ChatInput.Event>) async throws {
        var lines = LineReader()
        for await event in events {
            switch event {
            case .bytes(let bytes):
                for line in lines.lines(from: bytes) { try await conversation.enter(line) }
            case .endOfFile:
                if let line = lines.rest { try await conversation.enter(line) }
                try await conversation.endInput()
                return
            case .signal: try await conversation.interrupt()
            }
        }
    }
}
