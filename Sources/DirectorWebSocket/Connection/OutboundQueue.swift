import NIOCore
import NIOWebSocket

/// What the application wants sent and the event loop has not taken yet.
///
/// A pure value; the owner keeps the continuations of senders that wait for room.
struct OutboundQueue: Sendable {
    /// One wish of the application, in the order it was made.
    enum Entry: Equatable {
        case text(String)
        case binary(ByteBuffer)
        case close(WebSocketCloseFrame)

        var byteCount: Int {
            switch self {
            case .text(let text): text.utf8.count
            case .binary(let buffer): buffer.readableBytes
            case .close: 0
            }
        }
    }

    /// Whether the event loop must be asked to take the entries.
    enum Drain: Equatable {
        /// It was asked already and has not come yet: it takes these as well.
        case scheduled
        /// Ask it.
        case schedule
    }

    /// What becomes of entries that were offered.
    enum OfferAction: Equatable {
        /// They are queued and there is room for more.
        case accepted(Drain)
        /// They are queued; the sender waits until there is room for more.
        case acceptedWaitForRoom(Drain)
        /// The connection is over.
        case refused(WebSocketClosure)
    }

    /// Whether a sender that was told to wait still has to.
    enum RoomAction: Equatable {
        case wait
        case proceed
        case refused(WebSocketClosure)
    }

    private enum State: Equatable {
        /// Entries are taken. → `finished`.
        case open(channel: ChannelRoom)
        case finished(WebSocketClosure)
    }

    private enum ChannelRoom: Equatable {
        case writable
        case full
    }

    private let maximumBytes: Int
    private var entries = CircularBuffer<Entry>(initialCapacity: 0)
    private var byteCount = 0
    private var drain = Drain.schedule
    private var state = State.open(channel: .writable)

    /// - Parameter maximumBytes: How much may be queued before senders wait. One offer may exceed it.
    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// The application wants these sent.
    mutating func offer(_ newEntries: some Sequence<Entry>) -> OfferAction {
        switch state {
        case .finished(let closure): return .refused(closure)
        case .open: break
        }
        for entry in newEntries {
            entries.append(entry)
            byteCount += entry.byteCount
        }
        let drain = self.drain
        self.drain = .scheduled
        switch room() {
        case .wait: return .acceptedWaitForRoom(drain)
        case .proceed: return .accepted(drain)
        case .refused(let closure): return .refused(closure)
        }
    }

    /// Whether there is room for more.
    func room() -> RoomAction {
        switch state {
        case .finished(let closure): .refused(closure)
        case .open(.writable) where byteCount < maximumBytes: .proceed
        case .open: .wait
        }
    }

    /// The event loop takes all there is. Senders that wait may have room afterwards.
    mutating func takeAll() -> CircularBuffer<Entry> {
        drain = .schedule
        byteCount = 0
        let taken = entries
        // An idle connection keeps no storage here.
        entries = CircularBuffer(initialCapacity: 0)
        return taken
    }

    /// The channel's own send buffer ran full or has room again.
    mutating func channelBecame(writable: Bool) {
        switch state {
        case .open: state = .open(channel: writable ? .writable : .full)
        case .finished: break
        }
    }

    /// The connection is over; what is queued is dropped.
    mutating func finish(_ closure: WebSocketClosure) {
        state = .finished(closure)
        entries = CircularBuffer(initialCapacity: 0)
        byteCount = 0
    }
}
