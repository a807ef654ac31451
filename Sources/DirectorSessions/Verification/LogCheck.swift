import DirectorCore

/// Checks one session's log entry by entry, and applies the entries to a snapshot.
struct LogCheck {
    /// The most problems that are listed one by one.
    static let problemLimit = 50

    let key: SessionKey
    private(set) var entryCount = 0
    private(set) var problems: [VerificationProblem] = []
    /// The last entry that was seen, readable or not.
    private(set) var last = LogSequence.start
    /// The stored snapshot's head. Applying entries stops there, so that the two snapshots can be compared.
    private let head: LogSequence
    private var fold: SessionSnapshot?
    /// Whether no entry was missing or unreadable so far.
    private var isWhole = true
    private var lastTimestamp: Timestamp?
    private var messageIDs: Set<MessageID> = []
    private var leadTexts: Set<UInt64> = []
    private var turns: Set<TurnID> = []
    private var openTurn: TurnID?

    init(_ key: SessionKey, head: LogSequence) {
        self.key = key
        self.head = head
    }

    /// Whether so many problems were found that the check should end.
    var isHopeless: Bool { problems.count >= Self.problemLimit }

    mutating func report(_ code: VerificationProblem.Code, _ text: String) {
        guard problems.count < Self.problemLimit else { return }
        problems.append(VerificationProblem(key: key, code: code, text: text))
        guard isHopeless else { return }
        problems.append(VerificationProblem(key: key, code: .tooMany, text: "further problems are not listed"))
    }

    mutating func add(_ entry: LogEntry) {
        entryCount += 1
        checkPlace(entry)
        checkFrame(entry)
        checkTurn(entry)
        guard entry.seq <= head else { return }
        if fold == nil { fold = SessionSnapshot(key: key, createdAt: entry.frame.envelope.timestamp) }
        fold?.apply(entry)
    }

    /// Records that the next entry cannot be read.
    mutating func addUnreadable(_ detail: String) {
        last = last.next
        breakOff()
        report(.unreadableEntry, "entry \(last) or what follows it cannot be read: \(detail)")
    }

    /// The missing entry may have ended the turn, so turns are not checked across it.
    private mutating func breakOff() {
        isWhole = false
        openTurn = nil
    }

    private mutating func checkPlace(_ entry: LogEntry) {
        if entry.seq > last.next {
            breakOff()
            report(.missingEntry, "entries \(last.next) to \(entry.seq.value - 1) are missing")
        } else if entry.seq <= last {
            isWhole = false
            report(.entryOrder, "entry \(entry.seq) follows entry \(last)")
        }
        last = max(last, entry.seq)
    }

    private mutating func checkFrame(_ entry: LogEntry) {
        let envelope = entry.frame.envelope
        if let lastTimestamp, envelope.timestamp <= lastTimestamp {
            report(.timestampOrder, "entry \(entry.seq) is not later than the one before it")
        }
        lastTimestamp = envelope.timestamp
        if !messageIDs.insert(envelope.messageID).inserted {
            report(.duplicateMessageID, "entry \(entry.seq) repeats the message id \(envelope.messageID)")
        }
        if !Self.isObject(envelope.payload) {
            report(.malformedPayload, "the payload of entry \(entry.seq) is not a JSON object")
        }
        guard envelope.role == .assistant, let text = entry.effects.leadText else { return }
        if !leadTexts.insert(text).inserted {
            report(.duplicateText, "entry \(entry.seq) says what an earlier one said")
        }
    }

    private static func isObject(_ payload: String) -> Bool {
        do {
            guard case .object = try JSONText.decode(JSONValue.self, from: payload) else { return false }
            return true
        } catch {
            return false
        }
    }

    private mutating func checkTurn(_ entry: LogEntry) {
        if let turn = entry.acceptedTurn {
            if !turns.insert(turn).inserted { report(.duplicateTurn, "entry \(entry.seq) accepts turn \(turn) again") }
            if let openTurn { report(.orphanedTurn, "turn \(openTurn) has no answer before entry \(entry.seq)") }
            openTurn = turn
        }
        if entry.effects.finished != nil { openTurn = nil }
    }

    /// Compares the computed snapshot with the stored one. A log with missing entries is not compared, because the
    /// missing entries are already reported.
    mutating func finish(_ stored: StoredSession) {
        if last < head { report(.missingEntry, "the log ends at entry \(last), the snapshot at \(head)") }
        if last > head { report(.unfoldedEntry, "the snapshot ends at entry \(head), the log at \(last)") }
        guard isWhole, last >= head else { return }
        let fold = fold ?? SessionSnapshot(key: key, createdAt: stored.snapshot.createdAt)
        let fields = fold.differences(from: stored.snapshot)
        guard !fields.isEmpty else { return }
        report(.snapshotMismatch, "differs from the fold of its log in: \(fields.joined(separator: ", "))")
    }
}
