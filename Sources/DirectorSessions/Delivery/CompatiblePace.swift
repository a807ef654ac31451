import DequeModule
package import DirectorCore

/// Decides when a frame may be sent to a compatible client. The time is a parameter, from any clock that does not go
/// back.
///
/// Existing front ends keep their own copy of the conversation. They save what they draw half a second later. When the
/// save has succeeded, they empty their queue, including everything that was drawn meanwhile. So a frame is kept only
/// if the frame before it and the user's own message were saved before the frame came.
package struct CompatiblePace: Sendable, Equatable {
    package struct Pauses: Sendable, Equatable {
        /// The pause after a frame that the client has not kept yet.
        package var live: Duration
        /// The pause between two frames of a replay that the client has kept before.
        package var replay: Duration

        package init(live: Duration, replay: Duration) {
            self.live = live
            self.replay = replay
        }
    }

    private let pauses: Pauses
    /// Frames of the replay up to this entry count as kept.
    private let confirmed: LogSequence
    /// When the last frame was sent that the client keeps.
    private var lastKept: Duration?
    /// When the user's last message arrived.
    private var lastMessage: Duration?
    /// The entries that were sent since the last one that the client has certainly kept, and that one, oldest first.
    /// Their number is bounded by what is sent within a pause, also for a client that never sends anything.
    private var unkept: Deque<Sent> = []

    private struct Sent: Equatable {
        let seq: LogSequence
        let time: Duration
    }

    /// - Parameter confirmed: the last entry of the replay that counts as kept
    package init(_ pauses: Pauses, confirmed: LogSequence) {
        self.pauses = pauses
        self.confirmed = confirmed
    }

    /// The earliest time for a delivery; `nil` if it may be sent at once.
    package func earliest(for delivery: Delivery) -> Duration? {
        switch delivery {
        case .notice: nil
        case .frame(let frame) where frame.seq <= confirmed, .outdated(let frame) where frame.seq <= confirmed:
            lastKept.map { $0 + pauses.replay }
        case .frame, .outdated, .repeated:
            [lastKept, lastMessage].compactMap { $0 }.max().map { $0 + pauses.live }
        }
    }

    /// Records that a delivery was sent.
    package mutating func sent(_ delivery: Delivery, at now: Duration) {
        switch delivery {
        case .frame(let frame), .outdated(let frame):
            lastKept = now
            unkept.append(Sent(seq: frame.seq, time: now))
            while unkept.count > 1, now - unkept[1].time >= pauses.live { unkept.removeFirst() }
        case .repeated: lastKept = now
        // Front ends keep every chat message, also one that is not in the log.
        case .notice(let notice) where notice.envelope.type == .chatMessage: lastKept = now
        case .notice: break
        }
    }

    /// The number of entries that are remembered.
    package var rememberedCount: Int { unkept.count }

    package mutating func receivedMessage(at now: Duration) { lastMessage = now }

    /// Records that the client has sent something.
    ///
    /// - Returns: the last entry that the client has certainly kept by now; `nil` if there is no new one
    package mutating func heard(at now: Duration) -> LogSequence? {
        var kept: LogSequence?
        while let first = unkept.first, now - first.time >= pauses.live {
            kept = first.seq
            unkept.removeFirst()
        }
        return kept
    }
}
