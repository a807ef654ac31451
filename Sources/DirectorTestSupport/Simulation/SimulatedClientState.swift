import DirectorCore
import DirectorSessions

/// The state of a ``SimulatedClient``, guarded by its lock.
struct SimulatedClientState {
    struct Connection {
        let id: Int
        let process: Int
        let inbound: AsyncStream<ClientMessage>.Continuation
        let request: SubscriptionRequest
        /// The last entry that was shown on this connection.
        var cursor: LogSequence?
    }

    let kind: ClientKind
    var connection: Connection?
    var outbox: [UserMessage] = []
    var acknowledged: Set<TurnID> = []
    var held: [LogSequence: LoggedFrame] = [:]
    var shownCount = 0
    var loggedCount = 0
    var cutAfterFrame: Int?
    var isStalled = false
    var wantsToResend = false
    /// How much progress was shown, by turn.
    var progress: [TurnID: Int] = [:]
    private var connectionCount = 0

    init(kind: ClientKind) { self.kind = kind }

    var last: LogSequence { held.keys.max() ?? .start }

    mutating func open(
        _ inbound: AsyncStream<ClientMessage>.Continuation,
        process: Int,
        skipHistory: Bool
    ) -> (id: Int, request: SubscriptionRequest) {
        connectionCount += 1
        let request: SubscriptionRequest =
            switch kind {
            case .native: .native(after: last)
            case .compatible:
                .compatible(skipHistory: skipHistory)
            }
        connection = Connection(id: connectionCount, process: process, inbound: inbound, request: request)
        return (connectionCount, request)
    }

    mutating func close() {
        connection?.inbound.finish()
        connection = nil
    }

    mutating func see(_ delivery: Delivery, gap isGapAllowed: (LogSequence) -> Bool) -> Violation? {
        switch delivery {
        case .frame(let frame), .outdated(let frame):
            loggedCount += 1
            acknowledge(frame)
            return take(frame, gap: isGapAllowed)
        case .repeated(let frame):
            acknowledge(frame)
            guard let cursor = connection?.cursor, frame.seq <= cursor || kind == .compatible else {
                return Violation(.oneOrder, "entry \(frame.seq) was repeated before it was shown")
            }
            return nil
        case .notice(let notice):
            note(notice)
            return nil
        }
    }

    /// A native client waits for its own entry. A compatible client does not receive it, so it waits for the answer.
    private mutating func acknowledge(_ frame: LoggedFrame) {
        guard frame.envelope.role == .user || kind == .compatible, let turn = frame.turn else { return }
        guard outbox.contains(where: { $0.turn == turn }) else { return }
        outbox.removeAll { $0.turn == turn }
        acknowledged.insert(turn)
    }

    private mutating func take(_ frame: LoggedFrame, gap isGapAllowed: (LogSequence) -> Bool) -> Violation? {
        guard let connection else { return nil }
        defer {
            self.connection?.cursor = frame.seq
            if let known = held[frame.seq], known != frame { held = held.filter { $0.key < frame.seq } }
            held[frame.seq] = frame
        }
        let allowed: [LogSequence]
        switch (connection.cursor, connection.request) {
        case (let cursor?, _): allowed = [cursor.next]
        case (nil, .native(let after)): allowed = [after.next, LogSequence(1)]
        case (nil, .compatible): allowed = [LogSequence(1)]
        }
        guard !allowed.contains(frame.seq) else { return nil }
        let missing = (allowed[0].value..<max(allowed[0].value, frame.seq.value)).map { LogSequence($0) }
        if !missing.isEmpty, missing.allSatisfy(isGapAllowed) { return nil }
        return Violation(.oneOrder, "entry \(frame.seq) was shown where \(allowed[0]) belongs")
    }

    /// An error about one of the client's messages: it was not accepted, or was withdrawn.
    private mutating func note(_ notice: Notice) {
        if let turn = notice.turn, notice.envelope.payload.contains("\"status\":\"generating\"") {
            progress[turn, default: 0] += 1
        }
        guard let turn = notice.turn, notice.envelope.payload.contains("\"status\":\"error\"") else { return }
        guard outbox.contains(where: { $0.turn == turn }) else { return }
        if notice.envelope.payload.contains("\"code\":\"cancelled\"") {
            outbox.removeAll { $0.turn == turn }
        } else {
            wantsToResend = true
        }
    }
}
