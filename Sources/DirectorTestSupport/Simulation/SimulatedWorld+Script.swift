import DirectorCore
import DirectorSessions

/// Running a conversation to its end, whatever happens on the way.
extension SimulatedWorld {
    /// Lets everything happen that can happen without time passing. Requests are answered in order, except those whose
    /// fate is another.
    package func settle(fate: (StoreOperation) -> RequestFate = { _ in .answered }) {
        while true {
            runUntilIdle()
            guard let (process, operation, _) = requests.first else { return }
            end(operation, of: process, fate(operation))
        }
    }

    /// Goes on, reconnecting and sending again as clients and operators do, until `isDone`.
    ///
    /// - Parameter patience: how much time may pass before this counts as stuck
    package func proceed(
        _ what: String,
        patience: Duration = .seconds(300),
        fate: (StoreOperation) -> RequestFate = { _ in .answered },
        until isDone: () -> Bool
    ) {
        var passed = Duration.zero
        while true {
            settle(fate: fate)
            if recover() { continue }
            if isDone() { return }
            guard passed < patience else {
                ledger.report(.noOrphan, "\(what) did not come to its end in \(passed)")
                return
            }
            let step = min(untilNextWake ?? .seconds(1), .seconds(1))
            advance(by: step)
            passed += step
            for client in clients where client.wantsToResend { client.resend() }
        }
    }

    /// Starts a process where none is, and connects who is not connected.
    ///
    /// - Returns: whether there was anything to do
    private func recover() -> Bool {
        if processes.isEmpty {
            startProcess()
            return true
        }
        guard let process = processes.last(where: { $0.condition == .running }) else { return false }
        let disconnected = clients.filter { !$0.isConnected }
        for client in disconnected { client.connect(to: process) }
        return !disconnected.isEmpty
    }

    /// Everyone leaves, the sessions are put away, and the processes end as they should.
    package func closeDown() {
        for client in clients { client.cut() }
        let limit = options.limits.idleSessionTimeout + options.limits.housekeepingInterval * 3
        var passed = Duration.zero
        while passed < limit {
            settle()
            let step = min(untilNextWake ?? .seconds(5), .seconds(5))
            advance(by: step)
            passed += step
        }
        settle()
        for process in processes {
            let count = process.registry.liveSessionCount
            if count > 0 { ledger.report(.bounded, "\(count) sessions are in memory long after everybody left") }
            process.shutDown()
        }
        passed = .zero
        while !processes.isEmpty, passed < .seconds(60) {
            settle()
            advance(by: .seconds(1))
            passed += .seconds(1)
        }
        if !processes.isEmpty { ledger.report(.bounded, "a server did not end within a minute of being asked to") }
        for process in processes { crash(process) }
    }
}
