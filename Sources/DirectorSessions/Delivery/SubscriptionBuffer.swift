import DequeModule
package import DirectorCore

/// What one connection has to receive: logged frames without gaps, and notices between them. The number of both is
/// bounded.
///
/// Logged frames beyond the bound are dropped here and read from the store later. Notices cannot be read again, so too
/// many of them end the subscription.
///
/// A compatible client receives frames slowly, so many frames may wait. Urgent notices do not wait for them.
package struct SubscriptionBuffer: Sendable {
    /// Something that waits to be delivered.
    package enum Item: Sendable, Equatable {
        case frame(LoggedFrame)
        case repeated(LoggedFrame)
        case notice(Notice)
    }

    /// What the consumer does next.
    package enum Step: Sendable, Equatable {
        case deliver(Delivery)
        /// Read the frames after this entry from the store, because the buffer does not have them.
        case fetch(after: LogSequence)
        case wait
        case end(SubscriptionEnd)
    }

    private struct Waiting {
        var item: Item
        /// The item is delivered after this entry.
        var after: LogSequence
    }

    private let frameLimit: Int
    private let noticeLimit: Int
    private var waiting: Deque<Waiting> = []
    /// Notices that are delivered before everything else.
    private var urgent: Deque<Notice> = []
    private var frameCount = 0
    /// The last logged entry that was delivered.
    package private(set) var cursor: LogSequence
    /// The last entry of the log that this subscription knows of.
    package private(set) var head: LogSequence
    private var muted: Set<LogSequence> = []
    /// The newest entry of the replay that leads to a presentation, if it is known. Earlier such entries are outdated.
    package var newestPresentation = LogSequence.start
    /// Why the subscription has ended; `nil` while it has not.
    package private(set) var ended: SubscriptionEnd?

    /// - Parameters:
    ///   - cursor: the last entry that the client has
    ///   - head: the last entry of the log
    package init(cursor: LogSequence, head: LogSequence, frameLimit: Int, noticeLimit: Int) {
        self.cursor = cursor
        self.head = head
        self.frameLimit = frameLimit
        self.noticeLimit = noticeLimit
    }

    /// Adds new entries of the log, in order.
    ///
    /// - Parameter mutedEntry: an entry that this client must not receive, because it sent it
    package mutating func append(_ frames: [LoggedFrame], muting mutedEntry: LogSequence? = nil) {
        if let mutedEntry, mutedEntry > cursor { muted.insert(mutedEntry) }
        for frame in frames where frame.seq > head {
            head = frame.seq
            guard frameCount < frameLimit else { continue }
            waiting.append(Waiting(item: .frame(frame), after: LogSequence(frame.seq.value - 1)))
            frameCount += 1
        }
    }

    /// Adds a notice behind all entries that are known so far.
    package mutating func append(_ notice: Notice) {
        append(Waiting(item: .notice(notice), after: head))
    }

    /// Adds a notice that is delivered before all waiting frames.
    package mutating func append(urgent notice: Notice) {
        guard hasRoom else {
            end(.tooSlow)
            return
        }
        urgent.append(notice)
    }

    /// Whether ``takeUrgentNotice()`` would return one.
    package var hasUrgentNotice: Bool { !urgent.isEmpty }

    /// Takes the first urgent notice, while the consumer holds a frame back.
    package mutating func takeUrgentNotice() -> Notice? { urgent.popFirst() }

    /// Adds a notice that is sent before everything else.
    package mutating func prepend(_ notice: Notice) {
        waiting.prepend(Waiting(item: .notice(notice), after: .start))
    }

    /// Adds frames that the client has asked for again.
    package mutating func append(repeated frames: [LoggedFrame]) {
        for frame in frames { append(Waiting(item: .repeated(frame), after: head)) }
    }

    private var hasRoom: Bool { waiting.count - frameCount + urgent.count < noticeLimit }

    private mutating func append(_ item: Waiting) {
        guard hasRoom else {
            end(.tooSlow)
            return
        }
        waiting.append(item)
    }

    /// Ends the subscription; the first reason counts. Waiting items are dropped, except when the server shuts down:
    /// then the buffered ones are still delivered.
    package mutating func end(_ reason: SubscriptionEnd) {
        guard ended == nil else { return }
        ended = reason
        guard reason != .goingAway else { return }
        waiting.removeAll()
        urgent.removeAll()
        frameCount = 0
    }

    /// What to do next. Muted entries are skipped.
    package mutating func step() -> Step {
        switch nextWaiting() {
        case .fetch(let cursor): ended.map(Step.end) ?? .fetch(after: cursor)
        case .wait: ended.map(Step.end) ?? .wait
        case .deliver(let delivery): .deliver(delivery)
        case .end(let reason): .end(reason)
        }
    }

    private mutating func nextWaiting() -> Step {
        if let notice = urgent.popFirst() { return .deliver(.notice(notice)) }
        while let first = waiting.first {
            switch first.item {
            case .frame(let frame):
                if frame.seq > cursor.next { return .fetch(after: cursor) }
                waiting.removeFirst()
                frameCount -= 1
                if let delivery = pass(frame) { return .deliver(delivery) }
            case .notice(let notice):
                if first.after > cursor { return .fetch(after: cursor) }
                waiting.removeFirst()
                return .deliver(.notice(notice))
            case .repeated(let frame):
                if first.after > cursor { return .fetch(after: cursor) }
                waiting.removeFirst()
                return .deliver(.repeated(frame))
            }
        }
        return cursor < head ? .fetch(after: cursor) : .wait
    }

    /// Whether ``step()`` would return `.wait`.
    package var isIdle: Bool { ended == nil && waiting.isEmpty && urgent.isEmpty && cursor >= head }

    /// Whether an item can be delivered now, so that ``step()`` will return neither a fetch nor the end.
    package var isDeliverable: Bool {
        guard urgent.isEmpty else { return ended == nil }
        guard let first = waiting.first else { return false }
        return ended == nil && first.after <= cursor
    }

    /// The entry after which frames must be read from the store before anything else can be delivered.
    package var gap: LogSequence? { isGap(after: cursor) ? cursor : nil }

    /// Whether frames must be read from the store after everything up to this entry was delivered.
    package func isGap(after seq: LogSequence) -> Bool {
        guard ended == nil else { return false }
        guard let first = waiting.first else { return seq < head }
        return switch first.item {
        case .frame(let frame): frame.seq > seq.next
        case .notice, .repeated: first.after > seq
        }
    }

    /// Takes a frame that was read from the store and moves the cursor; `nil` if the frame must not be delivered.
    package mutating func pass(_ frame: LoggedFrame) -> Delivery? {
        guard frame.seq == cursor.next else { return nil }
        cursor = frame.seq
        guard muted.remove(frame.seq) == nil else { return nil }
        guard frame.seq < newestPresentation else { return .frame(frame) }
        return switch frame.envelope.type {
        case .slideUpdate: .outdated(frame)
        // The frame contains only the address of an old deck.
        case .presentationURL: nil
        case .chatMessage, .actionRequest, .statusUpdate, .syncResponse, .sessionReady, .chatDelta, .themeSync,
            .authenticated, .tokenUsage, .pong:
            .frame(frame)
        }
    }
}
