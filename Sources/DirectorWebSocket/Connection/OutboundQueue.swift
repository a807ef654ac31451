import NIOCore
import NIOWebSocket

/// The entries that the application wants to send and the event loop has not taken yet.
///
/// It is a value; its owner keeps the continuations of senders that wait for room.
struct OutboundQueue: Sendable {
    /// One thing to send, in the order of the calls.
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

    /// Whether the owner must ask the event loop to take the entries.
    enum Drain: Equatable {
        /// The event loop was already asked. It will take these entries as well.
        case scheduled
        /// The owner must ask the event loop.
        case schedule
    }

    /// What happens to entries that were offered.
    enum OfferAction: Equatable {
        /// They are queued, and there is room for more.
        case accepted(Drain)
        /// They are queued. The sender waits until there is room for more.
        case acceptedWaitForRoom(Drain)
        /// The connection has ended.
        case refused(WebSocketClosure)
    }

    /// Whether a waiting sender still has to wait.
    enum RoomAction: Equatable {
        case wait
        case proceed
        case refused(WebSocketClosure)
    }

    private enum State: Equatable {
        /// Entries are accepted. → `finished`.
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

    /// - Parameter maximumBytes: How many bytes may be queued before senders wait. A single offer may exceed it.
    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// Queues entries to be sent.
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

    /// Takes all entries. Afterwards waiting senders may have room.
    mutating func takeAll() -> CircularBuffer<Entry> {
        drain = .schedule
        byteCount = 0
        let taken = entries
        // An idle connection keeps no memory here.
        entries = CircularBuffer(initialCapacity: 0)
        return taken
    }

    /// Notes that the channel's own send buffer is full or has room again.
    mutating func channelBecame(writable: Bool) {
        switch state {
        case .open: state = .open(channel: writable ? .writable : .full)
        case .finished: break
        }
    }

    /// Ends the connection. The queued entries are dropped.
    mutating func finish(_ closure: WebSocketClosure) {
        state = .finished(closure)
        entries = CircularBuffer(initialCapacity: 0)
        byteCount = 0
    }
}
