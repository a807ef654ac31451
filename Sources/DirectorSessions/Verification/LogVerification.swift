package import DirectorCore

/// Checks that every session's log is in order, and that its snapshot follows from the log. Only reads, page by page,
/// from any store. A session that changes meanwhile is checked again. A damaged session does not hide the others.
package struct LogVerification: Sendable {
    private let store: any SessionStore
    private let pageSize: Int

    /// How often a session that keeps changing is checked again.
    private static let attempts = 5

    /// - Parameter pageSize: how many entries or keys are read at a time; at least 1
    package init(of store: any SessionStore, pageSize: Int = 200) {
        self.store = store
        self.pageSize = max(1, pageSize)
    }

    /// Checks every session of the store.
    ///
    /// - Throws: ``StoreError`` if the store cannot be read at all
    package func run() async throws -> VerificationReport {
        var report = VerificationReport()
        var last: SessionKey?
        while true {
            let keys = try await store.keys(after: last, limit: pageSize)
            guard let end = keys.last else { return report }
            for key in keys { try await check(key, into: &report) }
            last = end
        }
    }

    /// Checks these sessions. Sessions that do not exist are skipped.
    package func run(_ keys: [SessionKey]) async throws -> VerificationReport {
        var report = VerificationReport()
        for key in keys { try await check(key, into: &report) }
        return report
    }

    private func check(_ key: SessionKey, into report: inout VerificationReport) async throws {
        for attempt in 1... {
            let before = try await load(key)
            guard before != .gone else { return }
            let check = try await check(key, before)
            if !check.problems.isEmpty, attempt < Self.attempts, try await load(key) != before { continue }
            report.sessions += 1
            report.entries += check.entryCount
            report.problems += check.problems
            return
        }
    }

    private enum Loaded: Equatable {
        case gone
        case stored(StoredSession)
        case unreadable(String)
    }

    private func load(_ key: SessionKey) async throws -> Loaded {
        do {
            return try await store.load(key).map(Loaded.stored) ?? .gone
        } catch let error as StoreError where error.code == .corrupt {
            return .unreadable(error.detail)
        }
    }

    private func check(_ key: SessionKey, _ loaded: Loaded) async throws -> LogCheck {
        switch loaded {
        case .gone: return LogCheck(key, head: .start)
        case .unreadable(let detail):
            var check = LogCheck(key, head: .start)
            check.report(.unreadableSession, detail)
            try await readLog(into: &check)
            return check
        case .stored(let stored):
            var check = LogCheck(key, head: stored.snapshot.head)
            try await readLog(into: &check)
            check.finish(stored)
            return check
        }
    }

    private func readLog(into check: inout LogCheck) async throws {
        while !check.isHopeless {
            do {
                let page = try await store.entries(of: check.key, after: check.last, limit: pageSize)
                guard !page.isEmpty else { return }
                for entry in page { check.add(entry) }
            } catch let error as StoreError where error.code == .corrupt {
                try await readSinglePage(into: &check)
            }
        }
    }

    /// A page contains an entry that cannot be read. Reads the page entry by entry to find out which one it is.
    private func readSinglePage(into check: inout LogCheck) async throws {
        for _ in 0..<pageSize where !check.isHopeless {
            do {
                let page = try await store.entries(of: check.key, after: check.last, limit: 1)
                guard !page.isEmpty else { return }
                for entry in page { check.add(entry) }
            } catch let error as StoreError where error.code == .corrupt {
                check.addUnreadable(error.detail)
            }
        }
    }
}
