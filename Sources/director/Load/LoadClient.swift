import DirectorCore
import DirectorServer
import DirectorWebSocket
import HTTPTypes

/// One simulated user: a native client that keeps talking.
struct LoadClient: Sendable {
    let plan: LoadPlan
    let number: Int
    let meter: LoadMeter
    private let identifiers = IdentifierSource.system

    init(_ plan: LoadPlan, number: Int, meter: LoadMeter) {
        self.plan = plan
        self.number = number
        self.meter = meter
    }

    private enum Bound {
        static let failuresInARow = 50
        static let firstPause = Duration.milliseconds(20)
        static let longestPause = Duration.seconds(2)
    }

    /// Talks until the deadline.
    func run(until deadline: ContinuousClock.Instant) async {
        var turns = LoadTurns(plan.mix)
        var unanswered: (turn: TurnID, text: String, since: ContinuousClock.Instant)?
        var failures = 0
        var left = plan.turns
        while ContinuousClock.now < deadline, left > 0, !Task.isCancelled {
            do {
                let socket = try await connect()
                failures = 0
                var frames = socket.inbound.makeAsyncIterator()
                while ContinuousClock.now < deadline, left > 0 {
                    let current = unanswered ?? (identifiers.turnID(), turns.next(), .now)
                    unanswered = current
                    try await socket.outbound.send(text: Self.message(current.turn, current.text))
                    try await waitForAnswer(to: current.turn, in: &frames)
                    meter.answered(after: current.since.duration(to: .now))
                    unanswered = nil
                    left -= 1
                    if plan.think > .zero { try await Task.sleep(for: plan.think) }
                    if Int(identifiers.random(below: 1000)) < plan.reconnectsPerThousand { break }
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

    private func pause(_ failures: Int) async {
        do {
            try await Task.sleep(for: min(Bound.longestPause, Bound.firstPause * (1 << min(failures, 10))))
        } catch {
            // Cancelled: the loop sees it.
        }
    }

    /// Opens the session and waits until it is restored.
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

    private static func message(_ turn: TurnID, _ text: String) -> String {
        "{\"type\":\"user_message\",\"turn_id\":\"\(turn)\",\"data\":{\"text\":\(JSONText.quoted(text))}}"
    }

    private struct ConnectionLost: Error {}
}

extension IdentifierSource {
    /// A random number from 0 to `bound` - 1, from the digits of a fresh identifier.
    fileprivate func random(below bound: UInt64) -> UInt64 {
        (UInt64(serverID().text.dropFirst(4), radix: 16) ?? 0) % bound
    }
}
