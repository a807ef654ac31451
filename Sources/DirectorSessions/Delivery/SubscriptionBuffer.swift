import DequeModule
package import DirectorCore

/// What waits for one connection, as a value: logged frames in dense order and notices between them, both bounded.
///
/// Logged frames beyond the bound are dropped here and fetched from the store later: the log is the buffer. Notices
/// cannot be fetched, so too many of them end the subscription.
///
/// A compatible client is sent frames slowly, so that many may wait. Urgent notices do not wait for them.
package struct SubscriptionBuffer: Sendable {
    package enum Item: Sendable, Equatable {
        case frame(LoggedFrame)
        case repeated(LoggedFrame)
        case notice(Notice)
    }

    /// What the consumer should do next.
    package enum Step: Sendable, Equatable {
        case deliver(Delivery)
        /// Read frames after this entry from the store; they are no longer, or were never, in the buffer.
        case fetch(after: LogSequence)
        case wait
        case end(SubscriptionEnd)
    }

    private struct Waiting {
        var item: Item
        /// Delivered once the consumer has got this far.
        var after: LogSequence
    }

    private let frameLimit: Int
    private let noticeLimit: Int
    private var waiting: Deque<Waiting> = []
    /// Delivered before everything else.
    private var urgent: Deque<Notice> = []
    private var frameCount = 0
    /// The last logged entry that was handed out.
    package private(set) var cursor: LogSequence
    /// The last entry of the log that this subscription was told about.
    package private(set) var head: LogSequence
    private var muted: Set<LogSequence> = []
    /// The newest entry of the replay that leads to a presentation, once it is known. Earlier ones are outdated.
    package var newestPresentation = LogSequence.start
    package private(set) var ended: SubscriptionEnd?

    /// - Parameters:
    ///   - cursor: the last entry the client has
    ///   - head: the last entry there is
    package init(cursor: LogSequence, head: LogSequence, frameLimit: Int, noticeLimit: Int) {
        self.cursor = cursor
        self.head = head
        self.frameLimit = frameLimit
        self.noticeLimit = noticeLimit
    }

    /// New entries of the log, in order.
    ///
    /// - Parameter mutedEntry: an entry this client must not be sent, because it is its own
    package mutating func append(_ frames: [LoggedFrame], muting mutedEntry: LogSequence? = nil) {
        if let mutedEntry, mutedEntry > cursor { muted.insert(mutedEntry) }
        for frame in frames where frame.seq > head {
            head = frame.seq
            guard frameCount < frameLimit else { continue }
            waiting.append(Waiting(item: .frame(frame), after: LogSequence(frame.seq.value - 1)))
            frameCount += 1
        }
    }

    /// A notice that belongs after everything known so far.
    package mutating func append(_ notice: Notice) {
        append(Waiting(item: .notice(notice), after: head))
    }

    /// A notice that is delivered before everything that waits.
    package mutating func append(urgent notice: Notice) {
        guard hasRoom else {
            end(.tooSlow)
            return
        }
        urgent.append(notice)
    }

    /// Whether ``takeUrgentNotice()`` would return one.
    package var hasUrgentNotice: Bool { !urgent.isEmpty }

    /// The first urgent notice, while a frame is held back outside.
    package mutating func takeUrgentNotice() -> Notice? { urgent.popFirst() }

    /// A notice to be sent before anything else.
    package mutating func prepend(_ notice: Notice) {
        waiting.prepend(Waiting(item: .notice(notice), after: .start))
    }

    /// Frames the client asked for again.
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

    /// The first reason stays. What waits is no longer delivered, except when the server goes down: then what is at
    /// hand still goes out.
    package mutating func end(_ reason: SubscriptionEnd) {
        guard ended == nil else { return }
        ended = reason
        guard reason != .goingAway else { return }
        waiting.removeAll()
        urgent.removeAll()
        frameCount = 0
    }

    /// What to do next. Muted entries are passed over.
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

    /// Whether ``step()`` would say `.wait`.
    package var isIdle: Bool { ended == nil && waiting.isEmpty && urgent.isEmpty && cursor >= head }

    /// Whether something waits whose turn it is, so that ``step()`` will not ask for a fetch or an end.
    package var isDeliverable: Bool {
        guard urgent.isEmpty else { return ended == nil }
        guard let first = waiting.first else { return false }
        return ended == nil && first.after <= cursor
    }

    /// The entry after which frames must be read from the store before anything else can be delivered.
    package var gap: LogSequence? { isGap(after: cursor) ? cursor : nil }

    /// Whether frames must be read from the store once everything up to this entry was delivered.
    package func isGap(after seq: LogSequence) -> Bool {
        guard ended == nil else { return false }
        guard let first = waiting.first else { return seq < head }
        return switch first.item {
        case .frame(let frame): frame.seq > seq.next
        case .notice, .repeated: first.after > seq
        }
    }

    /// A frame that was fetched from the store: moves the cursor; `nil` if it is not to be delivered.
    package mutating func pass(_ frame: LoggedFrame) -> Delivery? {
        guard frame.seq == cursor.next else { return nil }
        cursor = frame.seq
        guard muted.remove(frame.seq) == nil else { return nil }
        guard frame.seq < newestPresentation else { return .frame(frame) }
        return switch frame.envelope.type {
        case .slideUpdate: .outdated(frame)
        // It says nothing but where an old deck is.
        case .presentationURL: nil
        case .chatMessage, .actionRequest, .statusUpdate, .syncResponse, .sessionReady, .chatDelta, .themeSync,
            .authenticated, .tokenUsage, .pong:
            .frame(frame)
        }
    }
}
