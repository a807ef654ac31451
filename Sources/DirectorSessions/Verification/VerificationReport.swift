package import DirectorCore

/// A fault in a session's log.
package struct VerificationProblem: Encodable, Sendable, Equatable {
    /// What kind of fault it is.
    package enum Code: String, Encodable, Sendable, CaseIterable {
        /// The stored snapshot cannot be read.
        case unreadableSession = "unreadable_session"
        /// An entry cannot be read.
        case unreadableEntry = "unreadable_entry"
        /// The log has a gap, or ends before the snapshot does.
        case missingEntry = "missing_entry"
        /// An entry's number is not larger than the one before.
        case entryOrder = "entry_order"
        /// The log continues after the snapshot's head.
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
        /// The stored snapshot does not follow from the log.
        case snapshotMismatch = "snapshot_mismatch"
        /// There are more problems than are listed.
        case tooMany = "too_many_problems"
    }

    /// The session's id.
    package var session: SessionID
    /// The session's user.
    package var user: UserID
    /// What kind of fault it is.
    package var code: Code
    /// A sentence for people. It names entries and fields, and quotes no text of the user.
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
    /// How many sessions were checked.
    package var sessions = 0
    /// How many entries were checked.
    package var entries = 0
    /// The faults that were found.
    package var problems: [VerificationProblem] = []

    package init() {}
}
