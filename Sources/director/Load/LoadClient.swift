import DirectorCore
import DirectorServer
import DirectorWebSocket
import HTTPTypes

/// One simulated user: a native client that sends turns until the deadline.
struct LoadClient: Sendable {
    let plan: LoadPlan
    let number: Int
    let meter: LoadMeter
    let executors: EventLoopExecutors
    private let identifiers = IdentifierSource.system

    init(_ plan: LoadPlan, number: Int, meter: LoadMeter, executors: EventLoopExecutors) {
        self.plan = plan
        self.number = number
        self.meter = meter
        self.executors = executors
    }

    private enum Bound {
        static let failuresInARow = 50
        static let firstPause = Duration.milliseconds(20)
        static let longestPause = Duration.seconds(2)
    }

    /// The state of a user's conversation. It is kept when the client reconnects.
    private struct Conversation {
        var turns: LoadTurns
        var left: Int
        var unanswered: (turn: TurnID, text: String, since: ContinuousClock.Instant)?
        let deadline: ContinuousClock.Instant

        var isOver: Bool { left <= 0 || ContinuousClock.now >= deadline || Task.isCancelled }
    }

    /// Sends turns until the deadline.
    func run(until deadline: ContinuousClock.Instant) async {
        var conversation = Conversation(turns: LoadTurns(plan.mix), left: plan.turns, deadline: deadline)
        var failures = 0
        while !conversation.isOver {
            do {
                let socket = try await connect()
                failures = 0
                // Runs on the socket's event loop, because the load generator must cost less than the server that it
                // measures.
                try await withTaskExecutorPreference(executors.executor(of: socket.eventLoop)) {
                    try await talk(&conversation, on: socket)
                }
                await socket.close()
            } catch is CancellationError {
                return
            } catch {
                failures += 1
                meter.count { $0.lostConnections += 1 }
                guard failures < Bound.failuresInARow else {
                    meter.count { $0.failedSessions += 1 }
                    return
                }
                await pause(failures)
            }
        }
    }

    /// Sends turns until the conversation has ended, or until the client should reconnect.
    private func talk(_ conversation: inout Conversation, on socket: WebSocketConnection) async throws {
        var frames = socket.inbound.makeAsyncIterator()
        while !conversation.isOver {
            let current = conversation.unanswered ?? (identifiers.turnID(), conversation.turns.next(), .now)
            conversation.unanswered = current
            switch plan.mix {
            case .question, .conversation:
                try await socket.outbound.send(text: Self.message(current.turn, current.text))
                try await waitForAnswer(to: current.turn, in: &frames)
            case .ping:
                try await socket.outbound.send(text: current.text)
                try await waitForPong(in: &frames)
            }
            meter.answered(after: current.since.duration(to: .now))
            conversation.unanswered = nil
            conversation.left -= 1
            if plan.think > .zero { try await Task.sleep(for: plan.think) }
            guard plan.reconnectsPerThousand > 0 else { continue }
            if Int(identifiers.random(below: 1000)) < plan.reconnectsPerThousand { return }
        }
    }

    private func pause(_ failures: Int) async {
        do {
            try await Task.sleep(for: min(Bound.longestPause, Bound.firstPause * (1 << min(failures, 10))))
        } catch {
            // The task was cancelled. The loop ends by itself.
        }
    }

    /// Opens the session and waits until its log has been replayed.
    func connect() async throws -> WebSocketConnection {
        let begin = ContinuousClock.now
        let socket = try await WebSocketClient.connect(
            host: plan.endpoint.host,
            port: plan.endpoint.port,
            path: "/ws?session_id=\(plan.name)-\(number)&user_id=\(user)&after=0",
            headers: plan.token?.fields ?? [:]
        )
        for await message in socket.inbound {
            guard case .text(let text) = message, LoadFrame(text, turn: "-") == .ready else { continue }
            meter.restored(after: begin.duration(to: .now))
            return socket
        }
        throw ConnectionLost()
    }

    private var user: String {
        plan.token?.user.map { FormQuery.encode($0.text) } ?? "\(plan.name)-user-\(number)"
    }

    private func waitForAnswer(to turn: TurnID, in frames: inout WebSocketInbound.AsyncIterator) async throws {
        while let message = await frames.next() {
            guard case .text(let text) = message else { continue }
            switch LoadFrame(text, turn: turn.text) {
            case .logged(isEcho: false): return
            case .error:
                meter.count { $0.errors += 1 }
                throw ConnectionLost()
            case .logged(isEcho: true), .ready, .other: break
            }
        }
        throw ConnectionLost()
    }

    private func waitForPong(in frames: inout WebSocketInbound.AsyncIterator) async throws {
        while let message = await frames.next() {
            if message == .text("pong") { return }
        }
        throw ConnectionLost()
    }

    private static func message(_ turn: TurnID, _ text: String) -> String {
        "{\"type\":\"user_message\",\"turn_id\":\"\(turn)\",\"data\":{\"text\":\(JSONText.quoted(text))}}"
    }

    private struct ConnectionLost: Error {}
}

extension IdentifierSource {
    /// A random number from 0 to `bound` - 1, made from the digits of a new id.
    fileprivate func random(below bound: UInt64) -> UInt64 {
        (UInt64(serverID().text.dropFirst(4), radix: 16) ?? 0) % bound
    }
}
