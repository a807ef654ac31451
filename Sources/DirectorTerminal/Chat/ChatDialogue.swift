package import DirectorCore

/// Decides what a chat in a terminal does. Events come in as method calls, and what to do goes out as ``Step``s. It
/// uses neither the network nor the terminal.
package struct ChatDialogue: Sendable {
    /// One thing to do.
    package enum Step: Sendable, Equatable {
        case show([ChatLine])
        /// Replace the line that shows running work; `nil` removes it.
        case progress(String?)
        /// Send the message over the present connection. Without a connection, do nothing: the dialogue keeps the
        /// message.
        case send(ChatMessage)
        /// Ask the server to stop a turn.
        case stop(TurnID)
        case leave(Departure)
    }

    /// Why a chat ends.
    package enum Departure: Sendable, Equatable {
        /// The input has ended, and every message is answered.
        case settled
        /// The user wants to end the chat at once.
        case interrupted
    }

    /// The state of the connection to the server.
    private enum Link: Sendable, Equatable {
        case opening, open, lost
    }

    /// Whether the user is ending the chat.
    private enum Ending: Sendable, Equatable {
        case none
        /// The input has ended. Messages that were sent are still answered.
        case inputOver
    }

    /// Whether the user's text is shown when it is entered. If the input is a pipe, the text is shown when the server's
    /// echo arrives.
    private let showsWordsAtOnce: Bool
    private var outbox = ChatOutbox()
    private var offered: [ChatChoice] = []
    /// The button that the user has chosen and that needs a text.
    private var chosen: WorkflowAction?
    /// Turns whose text was already shown.
    private var shown: Set<TurnID> = []
    /// The turn that the user has asked to stop.
    private var stopping: TurnID?
    private var link = Link.opening
    private var ending = Ending.none
    /// The newest entry that was shown. A new connection asks for the entries after it.
    package private(set) var last = LogSequence.start

    /// - Parameter showsWordsAtOnce: whether the user's text is shown before the server has stored it, as on a terminal
    package init(showsWordsAtOnce: Bool) {
        self.showsWordsAtOnce = showsWordsAtOnce
    }

    // MARK: The user

    /// Takes a line from the user.
    ///
    /// - Parameters:
    ///   - line: what the user entered
    ///   - turn: a new id for a turn that the line may start
    package mutating func enter(_ line: String, turn: TurnID) -> [Step] {
        let text = line.trimmed
        guard !text.isEmpty, ending == .none else { return [] }
        var action: WorkflowAction?
        var words = text
        if let number = Int(text), offered.indices.contains(number - 1) {
            let choice = offered[number - 1]
            if choice.action.requiresInput {
                chosen = choice.action
                let own = showsWordsAtOnce ? [.gap, ChatLine(.own, "> " + choice.label)] : []
                return [.show(own + [ChatLine(.note, "What should change?")])]
            }
            action = choice.action
            words = choice.label
        } else if let waiting = chosen {
            action = waiting
        }
        chosen = nil
        let message = ChatMessage(turn: turn, text: words, action: action)
        outbox.add(message)
        guard showsWordsAtOnce else { return [.send(message)] }
        shown.insert(turn)
        return [.show([.gap, ChatLine(.own, "> " + words)]), .send(message)]
    }

    /// Ctrl-C. The first one stops the running turn. Without a running turn, and the second time, it ends the chat.
    package mutating func interrupt() -> [Step] {
        guard stopping == nil, link == .open, let turn = outbox.unanswered.first else { return [.leave(.interrupted)] }
        stopping = turn
        return [.stop(turn), .progress("Stopping. Ctrl-C again leaves the chat.")]
    }

    /// Ctrl-D or the end of a file. The first one waits for the last answer, the second one does not.
    package mutating func endInput() -> [Step] {
        guard ending == .none else { return [.leave(.interrupted)] }
        ending = .inputOver
        if outbox.isSettled { return [.leave(.settled)] }
        return showsWordsAtOnce
            ? [.show([ChatLine(.note, "The chat ends with the next answer; Ctrl-C leaves now.")])] : []
    }

    // MARK: The server

    /// Takes a frame from the server.
    package mutating func receive(_ frame: ChatFrame) -> [Step] {
        var steps: [Step] = []
        if let seq = frame.seq {
            // The frame was shown before; the server has sent it again.
            guard seq > last else { return note(frame) }
            last = seq
        }
        if frame.type == .sessionReady { steps += welcome() }
        if frame.type == .actionRequest { offered = frame.actions }
        if frame.isUserEcho, let turn = frame.turn, shown.remove(turn) != nil { return steps + note(frame) }
        if frame.type == .statusUpdate, stopping == nil || frame.isError { steps.append(.progress(frame.progress)) }
        let lines = frame.lines
        if !lines.isEmpty { steps.append(.show(lines)) }
        return steps + note(frame)
    }

    /// The session is open. Sends the messages again that the server has not acknowledged.
    private mutating func welcome() -> [Step] {
        let wasLost = link == .lost
        link = .open
        stopping = nil
        return [.progress(nil)] + (wasLost ? [.show([ChatLine(.note, "Connected again.")])] : [])
            + outbox.unacknowledged.map { .send($0) }
    }

    /// The connection has ended. Another attempt will follow.
    package mutating func lose() -> [Step] {
        if link == .open { link = .lost }
        let kept = outbox.unacknowledged.isEmpty ? "" : " What you said is kept and sent then."
        return [.progress("The connection is lost; trying again.\(kept)")]
    }

    /// Updates the outbox.
    private mutating func note(_ frame: ChatFrame) -> [Step] {
        var steps: [Step] = []
        if let turn = frame.turn {
            if frame.isUserEcho {
                outbox.acknowledge(turn)
            } else if frame.seq != nil || frame.isError {
                outbox.settle(turn)
                if stopping == turn { stopping = nil }
                if outbox.unanswered.isEmpty { steps.append(.progress(nil)) }
            }
        }
        return ending == .inputOver && outbox.isSettled ? steps + [.leave(.settled)] : steps
    }
}
