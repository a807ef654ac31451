package import DirectorCore

/// What a chat in a terminal does with everything that happens. A value: events come in as methods, what is to be done
/// goes out as ``Step``s, and there is no network and no terminal in it.
package struct ChatDialogue: Sendable {
    /// One thing to be done.
    package enum Step: Sendable, Equatable {
        case show([ChatLine])
        /// Replaces what was shown as going on; `nil` takes it away.
        case progress(String?)
        /// Goes out over the present connection. Without one nothing has to be done: the message is kept.
        case send(ChatMessage)
        /// Asks the server to stop a turn.
        case stop(TurnID)
        case leave(Departure)
    }

    /// Why a chat ends.
    package enum Departure: Sendable, Equatable {
        /// The input has ended and everything is answered.
        case settled
        /// The user wants to leave at once.
        case interrupted
    }

    /// How the connection to the server stands.
    private enum Link: Sendable, Equatable {
        case opening, open, lost
    }

    /// How far the user has gone in ending the chat.
    private enum Ending: Sendable, Equatable {
        case none
        /// The input is over; what was said is still answered.
        case inputOver
    }

    /// Whose words are shown as soon as they are typed. Where they come from a pipe, the server's echo shows them.
    private let showsWordsAtOnce: Bool
    private var outbox = ChatOutbox()
    private var offered: [ChatChoice] = []
    /// A button that waits for words.
    private var chosen: WorkflowAction?
    /// Turns whose words were shown already.
    private var shown: Set<TurnID> = []
    /// The turn that the user has asked to stop.
    private var stopping: TurnID?
    private var link = Link.opening
    private var ending = Ending.none
    /// The newest entry that was shown: a connection asks for what comes after it.
    package private(set) var last = LogSequence.start

    /// - Parameter showsWordsAtOnce: whether what is typed is shown before the server has stored it, as on a terminal
    package init(showsWordsAtOnce: Bool) {
        self.showsWordsAtOnce = showsWordsAtOnce
    }

    // MARK: The user

    /// - Parameters:
    ///   - line: what was typed
    ///   - turn: a fresh name for what it may cause
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

    /// Ctrl-C. The first one stops the turn that runs; without one, and the second time, the chat ends.
    package mutating func interrupt() -> [Step] {
        guard stopping == nil, link == .open, let turn = outbox.unanswered.first else { return [.leave(.interrupted)] }
        stopping = turn
        return [.stop(turn), .progress("Stopping. Ctrl-C again leaves the chat.")]
    }

    /// Ctrl-D, or the end of a file: waits for the last answer. The second one does not.
    package mutating func endInput() -> [Step] {
        guard ending == .none else { return [.leave(.interrupted)] }
        ending = .inputOver
        if outbox.isSettled { return [.leave(.settled)] }
        return showsWordsAtOnce
            ? [.show([ChatLine(.note, "The chat ends with the next answer; Ctrl-C leaves now.")])] : []
    }

    // MARK: The server

    package mutating func receive(_ frame: ChatFrame) -> [Step] {
        var steps: [Step] = []
        if let seq = frame.seq {
            // A repeated answer was shown before.
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

    /// The session is open: what the server may not have goes out again.
    private mutating func welcome() -> [Step] {
        let wasLost = link == .lost
        link = .open
        stopping = nil
        return [.progress(nil)] + (wasLost ? [.show([ChatLine(.note, "Connected again.")])] : [])
            + outbox.unacknowledged.map { .send($0) }
    }

    /// The connection ended, and another attempt is to come.
    package mutating func lose() -> [Step] {
        if link == .open { link = .lost }
        let kept = outbox.unacknowledged.isEmpty ? "" : " What you said is kept and sent then."
        return [.progress("The connection is lost; trying again.\(kept)")]
    }

    /// Keeps the outbox true.
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
