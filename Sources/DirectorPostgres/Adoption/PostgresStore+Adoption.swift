import DirectorCore
import DirectorSessions
import Logging

/// How many sessions of older Directors were taken over, and how many were not.
package struct AdoptionReport: Sendable, Equatable {
    /// Sessions that are now in Director's own tables.
    package var adopted = 0
    /// Rows that another process took over or changed meanwhile.
    package var passed = 0
    /// Rows with an id that no client could use, or with content that cannot be stored. They stay as they are.
    package var refused = 0

    package init() {}

    /// The result for one row.
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
    /// How many sessions are read and stored at a time.
    private static let adoptionBatch = 100
    /// How many keys are looked up at a time.
    private static let adoptionPage = 5000

    /// Takes over all sessions that older Directors wrote into the shared table and that are not in Director's own
    /// tables yet. The shared table's rows stay as they are. The call may be repeated, and several processes may run it
    /// at once: every session is taken over once.
    ///
    /// - Throws: ``StoreError`` if the database does not answer. What was taken over before that stays.
    package func adoptAll() async throws -> AdoptionReport {
        var report = AdoptionReport()
        // The empty ids come before every key, because no id is empty.
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
            // The outcome is unknown. Asking again is safe: the session is taken over only once.
            return .passed
        }
    }

    /// The rows of the given sessions that are not in Director's own tables yet.
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

    /// The session as an older Director wrote it; `nil` if there is no such row, or if the session is in Director's own
    /// tables.
    func legacyRow(_ key: SessionKey) async throws -> LegacyRow? {
        try await legacyRows([key]).first.map { try LegacyRow($0) }
    }
}
