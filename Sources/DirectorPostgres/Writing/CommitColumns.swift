import DirectorCore
import DirectorSessions

/// The statement's parameters for commits: one array each, in this order. Name, type and value of a column are defined
/// here together, so that they cannot disagree.
enum CommitColumn: CaseIterable {
    case index, user, session, expected, base, head, turns, pendingTurn, acceptedTurn, endsTurn, state, createdAt
    case updatedAt, internals, lease, leaseOwner, leaseMilliseconds, leaseAttempts, adoptedRow, notice, touched
    case title, url, topic, answers, feedback, plan, strawman
    /// Left out unless the shared table keeps the history.
    case history

    static func all(history: PostgresOptions.History) -> [CommitColumn] {
        allCases.filter { $0 != .history || history == .column }
    }

    var name: String {
        switch self {
        case .index: "idx"
        case .user: "user_id"
        case .session: "session_id"
        case .expected: "expected"
        case .base: "base"
        case .head: "head"
        case .turns: "turns"
        case .pendingTurn: "pending_turn"
        case .acceptedTurn: "accepted_turn"
        case .endsTurn: "ends_turn"
        case .state: "current_state"
        case .createdAt: "created_at"
        case .updatedAt: "updated_at"
        case .internals: "internals"
        case .lease: "lease"
        case .leaseOwner: "lease_owner"
        case .leaseMilliseconds: "lease_milliseconds"
        case .leaseAttempts: "lease_attempts"
        case .adoptedRow: "adopted_row"
        case .notice: "notice"
        case .touched: "touched"
        case .title, .url, .topic, .answers, .feedback, .plan, .strawman: content?.name ?? ""
        case .history: "history"
        }
    }

    var content: ContentColumn? {
        switch self {
        case .title: .title
        case .url: .presentationURL
        case .topic: .topic
        case .answers: .answers
        case .feedback: .refinementFeedback
        case .plan: .plan
        case .strawman: .strawman
        default: nil
        }
    }

    var type: ParameterType {
        switch self {
        case .index, .endsTurn, .lease, .leaseAttempts, .notice, .touched: .integers
        case .expected, .base, .head, .turns, .leaseMilliseconds: .bigints
        case .createdAt, .updatedAt: .timestamps
        case .user, .session, .pendingTurn, .acceptedTurn, .state, .internals, .leaseOwner, .adoptedRow, .title, .url,
            .topic, .answers, .feedback, .plan, .strawman, .history:
            .texts
        }
    }

    /// - Parameters:
    ///   - index: the commit's place in the batch
    ///   - notice: the number of the notice that announces it
    func append(_ encoded: EncodedCommit, index: Int, notice: Int, to array: inout ArrayParameter) {
        switch self {
        case .index: array.append(index)
        case .user: array.append(encoded.commit.key.user.text)
        case .session: array.append(encoded.commit.key.session.text)
        case .expected: array.append(encoded.commit.expectedVersion)
        case .base: array.append(encoded.base.value)
        case .head: array.append(encoded.commit.snapshot.head.value)
        case .turns: array.append(encoded.commit.snapshot.counts.turns)
        case .pendingTurn: array.append(encoded.commit.snapshot.pending?.input.turn.text)
        case .acceptedTurn: array.append(encoded.acceptedTurn?.text)
        case .endsTurn: array.append(encoded.endsEarlierTurn ? 1 : 0)
        case .state: array.append(encoded.commit.snapshot.state.rawValue)
        case .createdAt: array.append(encoded.commit.snapshot.createdAt)
        case .updatedAt: array.append(encoded.commit.snapshot.updatedAt)
        case .internals: array.append(encoded.internals)
        case .lease: array.append(encoded.commit.lease.code.rawValue)
        case .leaseOwner: array.append(encoded.commit.lease.taken?.owner.text)
        case .leaseMilliseconds: array.append(encoded.commit.lease.taken.map { Int($0.duration.wholeMilliseconds) })
        case .leaseAttempts: array.append(encoded.commit.lease.taken?.attempts)
        case .adoptedRow: array.append(encoded.adoptedRow)
        case .notice: array.append(notice)
        case .touched: array.append(encoded.touched)
        case .title, .url, .topic, .answers, .feedback, .plan, .strawman:
            array.append(content.flatMap { encoded.content[$0.rawValue] })
        case .history: array.append(encoded.history)
        }
    }
}

/// The parameters for the commits' entries.
enum EntryColumn: String, CaseIterable {
    case index = "idx"
    case seq
    case turn = "turn_id"
    case role, type
    case messageID = "message_id"
    case timestamp, state
    case presentationID = "presentation_id"
    case payload, effects

    var parameterType: ParameterType {
        switch self {
        case .index: .integers
        case .seq: .bigints
        case .timestamp: .timestamps
        case .turn, .role, .type, .messageID, .state, .presentationID, .payload, .effects: .texts
        }
    }

    func append(_ encoded: EncodedCommit.Entry, index: Int, to array: inout ArrayParameter) {
        switch self {
        case .index: array.append(index)
        case .seq: array.append(encoded.entry.frame.seq.value)
        case .turn: array.append(encoded.entry.frame.turn?.text)
        case .role: array.append(encoded.entry.frame.envelope.role.rawValue)
        case .type: array.append(encoded.entry.frame.envelope.type.rawValue)
        case .messageID: array.append(encoded.entry.frame.envelope.messageID.text)
        case .timestamp: array.append(encoded.entry.frame.envelope.timestamp)
        case .state: array.append(encoded.entry.frame.state.rawValue)
        case .presentationID: array.append(encoded.entry.presentationID?.text)
        case .payload: array.append(encoded.entry.frame.envelope.payload)
        case .effects: array.append(encoded.effects)
        }
    }
}

/// How a ``LeaseChange`` is sent to the statement.
enum LeaseCode: Int {
    case keep, take, release
}

extension LeaseChange {
    fileprivate var code: LeaseCode {
        switch self {
        case .keep: .keep
        case .take: .take
        case .release: .release
        }
    }

    fileprivate var taken: (owner: ServerID, duration: Duration, attempts: Int)? {
        guard case .take(let owner, let duration, let attempts) = self else { return nil }
        return (owner, duration, attempts)
    }
}
