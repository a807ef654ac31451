package import DirectorCore

/// What is wrong with a session's log.
package struct VerificationProblem: Encodable, Sendable, Equatable {
    package enum Code: String, Encodable, Sendable, CaseIterable {
        /// The stored snapshot cannot be read.
        case unreadableSession = "unreadable_session"
        /// An entry cannot be read.
        case unreadableEntry = "unreadable_entry"
        /// The log has a gap, or ends before the snapshot does.
        case missingEntry = "missing_entry"
        /// An entry's number is not larger than the one before.
        case entryOrder = "entry_order"
        /// The log goes on after the snapshot's head.
        case unfoldedEntry = "unfolded_entry"
        /// An entry is not later than the one before.
        case timestampOrder = "timestamp_order"
        case duplicateMessageID = "duplicate_message_id"
        /// Front ends would hide the second of two equal texts (protocol §3.4-3).
        case duplicateText = "duplicate_text"
        /// The payload is not a JSON object: the frame cannot be sent.
        case malformedPayload = "malformed_payload"
        case duplicateTurn = "duplicate_turn"
        /// A turn was accepted before the one before it had its answer.
        case orphanedTurn = "orphaned_turn"
        /// The stored snapshot is not the fold of the log.
        case snapshotMismatch = "snapshot_mismatch"
        /// More problems than are worth listing.
        case tooMany = "too_many_problems"
    }

    package var session: SessionID
    package var user: UserID
    package var code: Code
    /// For people; names entries and fields, and quotes nothing the user said.
    package var text: String

    package init(key: SessionKey, code: Code, text: String) {
        session = key.session
        user = key.user
        self.code = code
        self.text = text
    }

    enum CodingKeys: String, CodingKey {
        case session = "session_id"
        case user = "user_id"
        case code, text
    }
}

/// What `director session verify --json` prints (protocol §6.3).
package struct VerificationReport: Encodable, Sendable, Equatable {
    package var sessions = 0
    package var entries = 0
    package var problems: [VerificationProblem] = []

    package init() {}
}
