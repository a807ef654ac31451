package import DirectorCore
import DirectorSessions
import Synchronization

/// A native or compatible client in one tab. It remembers what it was shown, and checks it when it arrives.
///
/// It sends a message with a turn id again, on a new connection or after an error, until it knows that the message is
/// in the log. It sends a message without a turn id once.
package final class SimulatedClient: Sendable {
    /// The client's name in reports.
    package let name: String
    /// The session's user and id.
    package let key: SessionKey
    /// The kind of client.
    package let kind: ClientKind
    private let ledger: DurableLedger
    private let state: Mutex<SimulatedClientState>

    package init(_ name: String, key: SessionKey, kind: ClientKind, ledger: DurableLedger) {
        self.name = name
        self.key = key
        self.kind = kind
        self.ledger = ledger
        state = Mutex(SimulatedClientState(kind: kind))
    }

    package var isConnected: Bool { state.withLock { $0.connection != nil } }
    /// Whether it was told of an error and is going to send again.
    package var wantsToResend: Bool { state.withLock { $0.wantsToResend && !$0.outbox.isEmpty } }
    /// The messages that it has sent and not seen in the log.
    package var unacknowledged: [UserMessage] { state.withLock(\.outbox) }
    /// The turns that it has seen in the log.
    package var acknowledged: Set<TurnID> { state.withLock(\.acknowledged) }
    /// The entries that it has.
    package var held: [LogSequence: LoggedFrame] { state.withLock(\.held) }
    /// How many frames it was shown on all its connections, logged or not.
    package var shownCount: Int { state.withLock(\.shownCount) }
    /// How many entries it was shown on all its connections, including repeated ones.
    package var loggedCount: Int { state.withLock(\.loggedCount) }
    /// How often it was shown progress of this turn.
    package func progress(of turn: TurnID) -> Int { state.withLock { $0.progress[turn, default: 0] } }
    /// The last entry that it has; for a compatible client, the last one on its present connection.
    package var cursor: LogSequence? {
        state.withLock { state in
            switch state.kind {
            case .native: state.last
            case .compatible: state.connection?.cursor
            }
        }
    }

    /// Cuts the connection after it was shown this many frames, counted over all connections.
    package func cutAfterFrame(_ number: Int) { state.withLock { $0.cutAfterFrame = number } }

    /// The client's state, for a report.
    package var summary: String {
        state.withLock { state in
            let process = state.connection.map { "on process \($0.process)" } ?? "away"
            let open = state.outbox.map { $0.turn?.text ?? "?" }
            return "\(name) \(process) at \(state.last), unacknowledged \(open)"
        }
    }

    // MARK: Doing

    /// Connects to a process.
    package func connect(to process: SimulatedProcess, skipHistory: Bool = false) {
        cut()
        let (messages, inbound) = AsyncStream.makeStream(of: ClientMessage.self)
        let (id, request) = state.withLock { $0.open(inbound, process: process.number, skipHistory: skipHistory) }
        resend()
        process.spawn { await self.serve(request, id: id, messages: messages, by: process) }
    }

    /// Cuts the connection. Frames on their way may be lost.
    package func cut() { state.withLock { $0.close() } }

    /// Cuts the connection to a process that has ended.
    package func cut(from process: Int) {
        state.withLock { if $0.connection?.process == process { $0.close() } }
    }

    /// Sends a message, now or on the next connection.
    package func send(_ message: UserMessage) {
        state.withLock { state in
            if message.turn != nil { state.outbox.append(message) }
            state.connection?.inbound.yield(.user(message))
        }
    }

    /// Sends all messages again that are not acknowledged.
    package func resend() {
        state.withLock { state in
            state.wantsToResend = false
            for message in state.outbox { state.connection?.inbound.yield(.user(message)) }
        }
    }

    /// Asks the server to stop a turn.
    package func cancel(_ turn: TurnID?) {
        state.withLock { _ = $0.connection?.inbound.yield(.cancel(turn)) }
    }

    /// Stops or resumes reading.
    package func stall(_ isStalled: Bool) { state.withLock { $0.isStalled = isStalled } }

    /// Drops the messages that are not acknowledged.
    package func giveUp() { state.withLock { $0.outbox = [] } }

    /// Drops everything, because the user has deleted the session.
    package func forget() {
        state.withLock { state in
            state.close()
            state.outbox = []
            state.held = [:]
            state.acknowledged = []
        }
    }

    // MARK: The connection, as the server's task for it

    private func serve(
        _ request: SubscriptionRequest,
        id: Int,
        messages: AsyncStream<ClientMessage>,
        by process: SimulatedProcess
    ) async {
        do {
            let connection = try await process.registry.connect(
                key,
                request,
                links: PresentationLinks(base: "http://localhost:8000")
            )
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.read(connection, id: id, by: process) }
                group.addTask {
                    for await message in messages {
                        connection.confirm()
                        connection.noteMessage()
                        await connection.receive(message)
                    }
                }
                await group.next()
                group.cancelAll()
            }
            await connection.close()
        } catch {
            // The server refused the connection. The client connects again later.
        }
        state.withLock { if $0.connection?.id == id { $0.close() } }
    }

    private func read(_ connection: SessionConnection, id: Int, by process: SimulatedProcess) async {
        do {
            switch connection.kind {
            case .native:
                // A small number, so that most replays take several batches.
                try await connection.deliver(limit: 2) { batch in
                    for delivery in batch { try await self.read(delivery, id: id, by: process) }
                }
            case .compatible:
                while let delivery = try await connection.nextPaced() {
                    try await read(delivery, id: id, by: process)
                    connection.markWritten(delivery)
                }
            }
        } catch {
            // The log could not be read, so the server closes the socket.
        }
    }

    private func read(_ delivery: Delivery, id: Int, by process: SimulatedProcess) async throws {
        while state.withLock({ $0.isStalled && $0.connection?.id == id }) {
            try await process.timer.sleep(for: .seconds(1))
        }
        // A process that has died cannot write any more.
        guard process.isAlive else { throw CancellationError() }
        see(delivery, id: id)
    }

    private func see(_ delivery: Delivery, id: Int) {
        let problem = state.withLock { state -> Violation? in
            guard state.connection?.id == id else { return nil }
            let problem = state.see(delivery, gap: { self.isGapAllowed($0) })
            state.shownCount += 1
            if state.shownCount == state.cutAfterFrame { state.close() }
            return problem
        }
        switch delivery {
        case .frame(let frame), .outdated(let frame), .repeated(let frame): ledger.noteSeen(frame, by: name, of: key)
        case .notice: break
        }
        if let problem { ledger.report(problem.invariant, "\(name): \(problem.detail)") }
    }

    /// Whether the client may lack the entry: a compatible client does not receive its own messages and the addresses
    /// of old decks.
    private func isGapAllowed(_ seq: LogSequence) -> Bool {
        guard kind == .compatible, let envelope = ledger.record(key)?.frame(seq)?.envelope else { return false }
        return envelope.role == .user || envelope.type == .presentationURL
    }
}
