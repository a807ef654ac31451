import DequeModule
package import DirectorCore

/// Messages that wait for their turn, and what the session is working on. A value: it decides, the session acts.
package struct SessionInbox: Sendable {
    package struct Message: Sendable {
        package var input: TurnInput
        /// Who sent it; `nil` if that connection is unknown.
        package var sender: Subscription?

        package init(input: TurnInput, sender: Subscription?) {
            self.input = input
            self.sender = sender
        }
    }

    package enum Work: Sendable, Equatable {
        /// To `scheduled` when there is something to do.
        case idle
        /// A task for this session is on its way. To `running` when it starts.
        case scheduled
        /// To `idle` when the inbox is empty.
        case running(TurnID?)
    }

    package enum Submission: Sendable, Equatable {
        /// Queued, and a task must be scheduled.
        case schedule
        /// Queued; a task is there already.
        case queued
        case full
    }

    private let limit: Int
    private var waiting: Deque<Message> = []
    package private(set) var work = Work.idle

    package init(limit: Int) { self.limit = limit }

    package var isEmpty: Bool { waiting.isEmpty }
    package var isIdle: Bool { waiting.isEmpty && work == .idle }

    package mutating func submit(_ message: Message) -> Submission {
        guard waiting.count < limit else { return .full }
        waiting.append(message)
        return schedule() ? .schedule : .queued
    }

    /// Whether a task must be scheduled now.
    package mutating func schedule() -> Bool {
        switch work {
        case .idle:
            work = .scheduled
            return true
        case .scheduled, .running: return false
        }
    }

    /// The next message to work on. `nil` ends the task.
    package mutating func next() -> Message? {
        guard let message = waiting.popFirst() else {
            work = .idle
            return nil
        }
        work = .running(message.input.turn)
        return message
    }

    /// A task has begun, not yet with a message.
    package mutating func begin() { work = .running(nil) }

    /// Work on a turn that was accepted earlier.
    package mutating func begin(_ turn: TurnID) { work = .running(turn) }

    /// The task ends although messages may wait: they are taken up when it is scheduled again.
    package mutating func pause() { work = .idle }

    /// Takes a waiting message out, as often as it was sent.
    package mutating func remove(_ turn: TurnID) -> [Message] {
        defer { waiting.removeAll { $0.input.turn == turn } }
        return waiting.filter { $0.input.turn == turn }
    }

    /// The message just taken could not be begun: it is the next one again.
    package mutating func putBack(_ message: Message) { waiting.prepend(message) }

    package mutating func removeAll() -> [Message] {
        // Copying an empty deque writes to the one empty array that all threads share.
        guard !waiting.isEmpty else { return [] }
        defer { waiting.removeAll() }
        return Array(waiting)
    }
}
