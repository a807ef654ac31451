import DirectorCore
import DirectorSessions

/// Runs a conversation to its end, whether or not faults occur.
extension SimulatedWorld {
    /// Runs everything that can run without time passing. Answers requests in their order, except those with another
    /// fate. Delivers notices in their order, unless ``Options/losesNotices``.
    package func settle(fate: (StoreOperation) -> RequestFate = { _ in .answered }) {
        while true {
            runUntilIdle()
            if let notice = notices.first {
                end(notice: notice.number, options.losesNotices ? .lost : .delivered)
            } else if let (process, operation, _) = requests.first {
                end(operation, of: process, fate(operation))
            } else {
                return
            }
        }
    }

    /// Continues until `isDone`, with reconnecting and resending clients and restarting operators.
    ///
    /// - Parameter patience: how much time may pass without a new entry before the world counts as stuck
    package func proceed(
        _ what: String,
        patience: Duration = .seconds(300),
        fate: (StoreOperation) -> RequestFate = { _ in .answered },
        until isDone: () -> Bool
    ) {
        var passed = Duration.zero
        var length = 0
        while true {
            recover()
            settle(fate: fate)
            if isDone() { return }
            let now = ledger.length
            if now != length { passed = .zero }
            length = now
            guard passed < patience else {
                ledger.report(.noOrphan, "\(what) did not come to its end in \(passed): \(summary)")
                return
            }
            let step = min(untilNextWake ?? .seconds(1), .seconds(1))
            advance(by: step)
            passed += step
            for client in clients where client.wantsToResend { client.resend() }
        }
    }

    private var summary: String {
        let sessions = ledger.keys.map { key in
            let record = ledger.record(key)
            return "\(key.user): head \(record?.head ?? .start), pending \(record?.pending?.text ?? "none")"
        }
        let servers = processes.map { "process \($0.number) \($0.condition)" }
        return (sessions + clients.map(\.summary) + servers).joined(separator: "; ")
    }

    /// Starts a process if there is none, and connects clients that are not connected.
    private func recover() {
        if processes.isEmpty { startProcess() }
        guard let process = processes.last(where: { $0.condition == .running && !$0.isFrozen }) else { return }
        for client in clients where !client.isConnected { client.connect(to: process) }
    }

    /// Disconnects all clients, removes the sessions from memory and shuts the processes down.
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
        for process in processes where process.isFrozen { process.thaw() }
        let ending = processes
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
        for process in ending where process.openTaskCount > 0 {
            ledger.report(.bounded, "\(process.openTaskCount) connections hang in a server that has ended")
        }
    }
}
