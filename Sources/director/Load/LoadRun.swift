import DirectorWebSocket

/// Opens the idle connections, runs the simulated users, and collects the results.
struct LoadRun: Sendable {
    private let plan: LoadPlan
    private let meter = LoadMeter()
    private let executors = EventLoopExecutors()

    init(_ plan: LoadPlan) { self.plan = plan }

    /// - Parameter say: shows progress, one line each second
    func run(_ say: @escaping @Sendable (String) -> Void) async throws -> LoadReport {
        let before = plan.serverPid.flatMap(ProcessMemory.resident(of:))
        let begin = ContinuousClock.now
        let idle = try await openIdleConnections()
        let opening = begin.duration(to: .now)
        let after = plan.serverPid.flatMap(ProcessMemory.resident(of:))
        let idleMeter = (restores: meter.restores, count: meter.counts.connections)
        let talkMeter = plan.sessions > 0 ? LoadMeter() : meter
        let elapsed = try await talk(talkMeter, say)
        for socket in idle { socket.abort() }
        let counts = talkMeter.counts
        return LoadReport(
            sessions: plan.sessions,
            seconds: elapsed.inSeconds,
            turns: counts.turns,
            turnsPerSecond: Double(counts.turns) / max(elapsed.inSeconds, 0.001),
            answer: talkMeter.answers,
            restore: plan.sessions > 0 ? talkMeter.restores : idleMeter.restores,
            connections: counts.connections,
            lostConnections: counts.lostConnections,
            errors: counts.errors,
            failedSessions: counts.failedSessions,
            idleConnections: idle.count,
            bytesPerIdleConnection: Self.perConnection(before, after, idle.count),
            idleConnectionsPerSecond: idle.isEmpty ? nil : Double(idle.count) / max(opening.inSeconds, 0.001)
        )
    }

    private static func perConnection(_ before: Int?, _ after: Int?, _ count: Int) -> Int? {
        guard let before, let after, count > 0 else { return nil }
        return (after - before) / count
    }

    private func client(_ number: Int, _ meter: LoadMeter) -> LoadClient {
        LoadClient(plan, number: number, meter: meter, executors: executors)
    }

    /// Opens the connections in batches, so that they fit into the server's backlog.
    private func openIdleConnections() async throws -> [WebSocketConnection] {
        var sockets: [WebSocketConnection] = []
        let numbers = Array(plan.sessions..<plan.sessions + plan.idleConnections)
        for start in stride(from: 0, to: numbers.count, by: plan.idleBatch) {
            let batch = numbers[start..<min(start + plan.idleBatch, numbers.count)]
            sockets += try await withThrowingTaskGroup(of: WebSocketConnection.self) { group in
                for number in batch {
                    group.addTask { try await client(number, meter).connect() }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
        }
        return sockets
    }

    private func talk(_ meter: LoadMeter, _ say: @escaping @Sendable (String) -> Void) async throws -> Duration {
        guard plan.sessions > 0 else { return .zero }
        let begin = ContinuousClock.now
        let deadline = begin.advanced(by: plan.duration)
        await withTaskGroup(of: Void.self) { progress in
            progress.addTask { await report(meter, since: begin, until: deadline, say) }
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<plan.sessions {
                    group.addTask { await client(number, meter).run(until: deadline) }
                }
            }
            // All users have finished before the deadline, so the run ends now.
            progress.cancelAll()
        }
        return begin.duration(to: .now)
    }

    private func report(
        _ meter: LoadMeter,
        since begin: ContinuousClock.Instant,
        until deadline: ContinuousClock.Instant,
        _ say: @Sendable (String) -> Void
    ) async {
        var last = 0
        while ContinuousClock.now.advanced(by: .seconds(1)) < deadline {
            do {
                try await Task.sleep(for: .seconds(1))
            } catch {
                return
            }
            let counts = meter.counts
            let done = Int(begin.duration(to: .now).inSeconds / max(plan.duration.inSeconds, 1) * 20)
            let bar = String(repeating: "#", count: min(20, done)) + String(repeating: ".", count: max(0, 20 - done))
            say("[\(bar)] \(counts.turns) turns, \(counts.turns - last) in the last second, \(counts.errors) errors")
            last = counts.turns
        }
    }
}
