package import DirectorCore
import DirectorSessions
import Synchronization

/// A tab: a native or a compatible client that remembers what it was shown and checks it as it comes.
///
/// It sends each message that names its turn again, on a new connection or when told of an error, until it knows it to
/// be in the log; a message without a turn id is sent once.
package final class SimulatedClient: Sendable {
    package let name: String
    package let key: SessionKey
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
    /// Whether it was told of an error and waits to send again.
    package var wantsToResend: Bool { state.withLock { $0.wantsToResend && !$0.outbox.isEmpty } }
    /// Messages it sent and has not seen in the log.
    package var unacknowledged: [UserMessage] { state.withLock(\.outbox) }
    /// Turns it has seen in the log.
    package var acknowledged: Set<TurnID> { state.withLock(\.acknowledged) }
    /// The entries it holds.
    package var held: [LogSequence: LoggedFrame] { state.withLock(\.held) }
    /// Frames it was shown on all its connections, logged or not.
    package var shownCount: Int { state.withLock(\.shownCount) }
    /// Entries it was shown on all its connections, some perhaps more than once.
    package var loggedCount: Int { state.withLock(\.loggedCount) }
    /// How often it was shown that this turn is being worked on.
    package func progress(of turn: TurnID) -> Int { state.withLock { $0.progress[turn, default: 0] } }
    /// The last entry it knows; of a compatible client, that it was shown on its present connection.
    package var cursor: LogSequence? {
        state.withLock { state in
            switch state.kind {
            case .native: state.last
            case .compatible: state.connection?.cursor
            }
        }
    }

    /// Cuts the connection right after the n-th frame it is shown, counted over all connections from 1.
    package func cutAfterFrame(_ number: Int) { state.withLock { $0.cutAfterFrame = number } }

    /// Where it stands, for a report.
    package var summary: String {
        state.withLock { state in
            let process = state.connection.map { "on process \($0.process)" } ?? "away"
            let open = state.outbox.map { $0.turn?.text ?? "?" }
            return "\(name) \(process) at \(state.last), unacknowledged \(open)"
        }
    }

    // MARK: Doing

    package func connect(to process: SimulatedProcess, skipHistory: Bool = false) {
        cut()
        let (messages, inbound) = AsyncStream.makeStream(of: ClientMessage.self)
        let (id, request) = state.withLock { $0.open(inbound, process: process.number, skipHistory: skipHistory) }
        resend()
        process.spawn { await self.serve(request, id: id, messages: messages, by: process) }
    }

    /// The network is gone: what was on its way is lost, or not.
    package func cut() { state.withLock { $0.close() } }

    /// The process the client is connected to is gone.
    package func cut(from process: Int) {
        state.withLock { if $0.connection?.process == process { $0.close() } }
    }

    /// Says something, now or on the next connection.
    package func send(_ message: UserMessage) {
        state.withLock { state in
            if message.turn != nil { state.outbox.append(message) }
            state.connection?.inbound.yield(.user(message))
        }
    }

    /// Sends everything again that is not acknowledged.
    package func resend() {
        state.withLock { state in
            state.wantsToResend = false
            for message in state.outbox { state.connection?.inbound.yield(.user(message)) }
        }
    }

    package func cancel(_ turn: TurnID?) {
        state.withLock { _ = $0.connection?.inbound.yield(.cancel(turn)) }
    }

    /// A consumer that does not read for a while.
    package func stall(_ isStalled: Bool) { state.withLock { $0.isStalled = isStalled } }

    /// Gives up what is not acknowledged.
    package func giveUp() { state.withLock { $0.outbox = [] } }

    /// The session was deleted by its user.
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
            // Refused: the client comes back later.
        }
        state.withLock { if $0.connection?.id == id { $0.close() } }
    }

    private func read(_ connection: SessionConnection, id: Int, by process: SimulatedProcess) async {
        do {
            switch connection.kind {
            case .native:
                // Small, so that most replays take several.
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
            // History could not be read: the server closes the socket.
        }
    }

    private func read(_ delivery: Delivery, id: Int, by process: SimulatedProcess) async throws {
        while state.withLock({ $0.isStalled && $0.connection?.id == id }) {
            try await process.timer.sleep(for: .seconds(1))
        }
        // What a dead process writes goes nowhere.
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

    /// A compatible client does not get its own messages back, and no addresses of old decks.
    private func isGapAllowed(_ seq: LogSequence) -> Bool {
        guard kind == .compatible, let envelope = ledger.record(key)?.frame(seq)?.envelope else { return false }
        return envelope.role == .user || envelope.type == .presentationURL
    }
}
