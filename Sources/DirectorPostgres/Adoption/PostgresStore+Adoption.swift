import DirectorCore
import DirectorSessions
import Logging

/// What came of taking over the sessions of older Directors.
package struct AdoptionReport: Sendable, Equatable {
    /// Sessions that are ours now.
    package var adopted = 0
    /// Rows that another process took over, or somebody changed, meanwhile.
    package var passed = 0
    /// Rows whose ids no client could use, or whose content cannot be stored; left as they are.
    package var refused = 0

    package init() {}

    /// What became of one row.
    fileprivate enum Fate: Sendable {
        case adopted, passed, refused
    }

    fileprivate mutating func count(_ fate: Fate) {
        switch fate {
        case .adopted: adopted += 1
        case .passed: passed += 1
        case .refused: refused += 1
        }
    }
}

extension PostgresStore {
    /// Sessions read and stored at a time.
    private static let adoptionBatch = 100
    /// Keys looked for at a time.
    private static let adoptionPage = 5000

    /// Takes over all sessions that older Directors left in the shared table and that are not ours yet. The rows there
    /// stay as they are. May be repeated, and run by several processes at once: nothing is taken over twice.
    ///
    /// - Throws: ``StoreError`` if the database does not answer; what was taken over by then stays so
    package func adoptAll() async throws -> AdoptionReport {
        var report = AdoptionReport()
        // Before every key: no id is empty.
        var last = ["", ""]
        while true {
            let rows = try await rows(legacy.keys, last) { $0.add(Self.adoptionPage) }
            let found = rows.readers("adopt", "session")
            guard let end = found.last else { return report }
            last = [try end.text(0), try end.text(1)]
            var keys: [SessionKey] = []
            for columns in found {
                guard let user = UserID(try columns.text(0)), let session = SessionID(try columns.text(1)) else {
                    report.refused += 1
                    continue
                }
                keys.append(SessionKey(user: user, session: session))
            }
            for start in stride(from: 0, to: keys.count, by: Self.adoptionBatch) {
                let batch = keys[start..<min(start + Self.adoptionBatch, keys.count)]
                try await adopt(Array(batch), &report)
            }
        }
    }

    private func adopt(_ keys: [SessionKey], _ report: inout AdoptionReport) async throws {
        let found = try await legacyRows(keys)
        report.passed += keys.count - found.count
        try await withThrowingTaskGroup(of: AdoptionReport.Fate.self) { group in
            for row in found {
                group.addTask { try await self.adopt(row) }
            }
            for try await fate in group { report.count(fate) }
        }
    }

    private func adopt(_ columns: ColumnReader) async throws -> AdoptionReport.Fate {
        do {
            let encoded = try LegacyRow(columns).commit()
            guard case .committed = try await writes.write({ .commit(encoded, $0) }) else { return .passed }
            return .adopted
        } catch let error as StoreError where error.code == .corrupt {
            logger.error("A session of an older Director cannot be taken over", metadata: ["error": "\(error)"])
            return .refused
        } catch let error as StoreError where error.code == .outcomeUnknown {
            // Whatever became of it, asking again takes it over once.
            return .passed
        }
    }

    /// The rows of sessions that are not ours yet.
    private func legacyRows(_ keys: [SessionKey]) async throws -> [ColumnReader] {
        var users = ArrayParameter(.texts)
        var sessions = ArrayParameter(.texts)
        for key in keys {
            users.append(key.user.text)
            sessions.append(key.session.text)
        }
        return try await rows(legacy.rows) {
            $0.add(users)
            $0.add(sessions)
        }
        .readers("adopt", "session")
    }

    /// The session as an older Director left it; `nil` if there is no such row, or the session is ours already.
    func legacyRow(_ key: SessionKey) async throws -> LegacyRow? {
        try await legacyRows([key]).first.map { try LegacyRow($0) }
    }
}
