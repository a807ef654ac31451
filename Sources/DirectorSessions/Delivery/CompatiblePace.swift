import DequeModule
package import DirectorCore

/// Decides when a compatible client may be sent a frame. A value; time comes in, by any clock that does not go back.
///
/// Existing front ends keep a copy of the conversation of their own. They save what they draw half a second later, and
/// empty their queue when the save has succeeded, together with all that was drawn meanwhile. So a frame is kept only if
/// the frame before it, and the user's own message, were saved before it came.
package struct CompatiblePace: Sendable, Equatable {
    package struct Pauses: Sendable, Equatable {
        /// Between two frames that the client has not kept yet.
        package var live: Duration
        /// Between two frames of a replay that it has kept.
        package var replay: Duration

        package init(live: Duration, replay: Duration) {
            self.live = live
            self.replay = replay
        }
    }

    private let pauses: Pauses
    /// What is replayed up to this entry is taken for kept.
    private let confirmed: LogSequence
    /// When the last frame that the client keeps was sent.
    private var lastKept: Duration?
    /// When the user's last message came.
    private var lastMessage: Duration?
    /// Entries that were sent since the last one that is surely kept, that one included, oldest first. Bounded by what is
    /// sent within a pause, also for a client that never shows a sign of life.
    private var unkept: Deque<Sent> = []

    private struct Sent: Equatable {
        let seq: LogSequence
        let time: Duration
    }

    /// - Parameter confirmed: the last entry of the replay that is taken for kept
    package init(_ pauses: Pauses, confirmed: LogSequence) {
        self.pauses = pauses
        self.confirmed = confirmed
    }

    /// The earliest time for a delivery; `nil` for at once.
    package func earliest(for delivery: Delivery) -> Duration? {
        switch delivery {
        case .notice: nil
        case .frame(let frame) where frame.seq <= confirmed, .outdated(let frame) where frame.seq <= confirmed:
            lastKept.map { $0 + pauses.replay }
        case .frame, .outdated, .repeated:
            [lastKept, lastMessage].compactMap { $0 }.max().map { $0 + pauses.live }
        }
    }

    package mutating func sent(_ delivery: Delivery, at now: Duration) {
        switch delivery {
        case .frame(let frame), .outdated(let frame):
            lastKept = now
            unkept.append(Sent(seq: frame.seq, time: now))
            while unkept.count > 1, now - unkept[1].time >= pauses.live { unkept.removeFirst() }
        case .repeated: lastKept = now
        // Front ends keep every chat message, also one that is not logged.
        case .notice(let notice) where notice.envelope.type == .chatMessage: lastKept = now
        case .notice: break
        }
    }

    /// How many entries are remembered.
    package var rememberedCount: Int { unkept.count }

    package mutating func receivedMessage(at now: Duration) { lastMessage = now }

    /// The client has shown a sign of life.
    ///
    /// - Returns: the last entry that it has surely kept by now, if that is a new one
    package mutating func heard(at now: Duration) -> LogSequence? {
        var kept: LogSequence?
        while let first = unkept.first, now - first.time >= pauses.live {
            kept = first.seq
            unkept.removeFirst()
        }
        return kept
    }
}
