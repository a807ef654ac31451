/// Turns the elements of a history into entries, one after the other: ours come back as they were, older ones become the
/// frames they imply (protocol §5.1). What makes no sense is passed over.
struct HistoryReader {
    /// For rows that say nothing of time.
    static let epoch = Timestamp(milliseconds: 1_735_689_600_000)

    let key: SessionKey
    private(set) var entries: [LogEntry] = []
    /// Where the entries of each element begin.
    private(set) var starts: [Int] = []
    /// Elements of ours that could not be read as such.
    private(set) var unreadable = 0
    private(set) var snapshot: SessionSnapshot
    let ids: DerivedIdentifiers
    private let times: LegacyClock
    /// The latest time given out.
    private var last: Timestamp?
    private var messageIDs: Set<MessageID> = []
    private var texts: Set<UInt64> = []
    /// The message that is being answered.
    private(set) var question: Question?

    struct Question {
        var turn: TurnID
        var text: String
        var time: Timestamp
        var intent: Intent?
    }

    init(_ row: HistoryRow, elements: [ConversationHistory.Element]) throws {
        key = row.key
        ids = DerivedIdentifiers(row.key)
        times = LegacyClock(row, elements: elements)
        snapshot = SessionSnapshot(key: row.key, createdAt: times.start)
        try greetIfNeeded(before: elements.first?.value)
        for (index, element) in elements.enumerated() {
            starts.append(entries.count)
            if element.hasFrames, takeOver(element.value) { continue }
            try derive(element.value, index: index)
        }
        endQuestion()
    }

    // MARK: Our own

    /// - Returns: `false` if the element cannot be read
    private mutating func takeOver(_ element: JSONTree) -> Bool {
        let found: [LogEntry]
        do {
            found = try HistoryElementReader(element).entries()
        } catch {
            unreadable += 1
            return false
        }
        // A copy of what is there already.
        if found.contains(where: { messageIDs.contains($0.frame.envelope.messageID) }) { return true }
        endQuestion()
        for var entry in found {
            if entry.acceptedTurn != nil { finishPending() }
            entry.frame.seq = snapshot.head.next
            if let last, entry.frame.envelope.timestamp <= last {
                entry.frame.envelope.timestamp = last.advanced(byMilliseconds: 1)
            }
            add(entry)
        }
        return true
    }

    private mutating func add(_ entry: LogEntry) {
        entries.append(entry)
        last = entry.frame.envelope.timestamp
        messageIDs.insert(entry.frame.envelope.messageID)
        if let text = entry.effects.leadText { texts.insert(text) }
        if entries.count == 1 {
            snapshot = SessionSnapshot(key: key, createdAt: entry.frame.envelope.timestamp)
        }
        snapshot.apply(entry)
    }

    // MARK: Older

    /// Legacy histories lack the greeting.
    private mutating func greetIfNeeded(before first: JSONTree?) throws {
        if let first {
            if first["frames"] != nil || first["frames_base64"] != nil { return }
            if first["role"]?.string == Role.assistant.rawValue, let text = first["content"]?.words,
                LegacyWording.isGreeting(text)
            {
                return
            }
        }
        try say(ChatMessagePayload(text: LegacyWording.greeting), at: times.start, place: "greeting")
    }

    private mutating func derive(_ element: JSONTree, index: Int) throws {
        let place = "\(index) \(element["timestamp"]?.string ?? "")"
        let time = times.time(of: element)
        switch element["role"]?.string {
        case Role.user.rawValue: try deriveQuestion(element, at: time, place: place)
        case Role.assistant.rawValue: try deriveAnswer(element, at: time, place: place)
        default: return
        }
    }

    private mutating func deriveQuestion(_ element: JSONTree, at time: Timestamp?, place: String) throws {
        guard let text = element["content"]?.words else { return }
        endQuestion()
        finishPending()
        let turn = ids.turnID(place)
        var effects = EntryEffects()
        effects.accepted = TurnInput(turn: turn, text: text)
        let shown = displayText(text)
        effects.leadText = LeadTextFilter.fingerprint(of: shown)
        let intent = try element["intent"].flatMap { try HistoryElementReader.decode(Intent.self, $0) }
        question = Question(turn: turn, text: text, time: time ?? times.start, intent: intent)
        try send(
            ChatMessagePayload(text: shown, format: .plain),
            role: .user,
            at: time,
            place: place,
            effects: effects
        )
        question?.time = last ?? times.start
    }

    /// A button's label, never its value (protocol §5.2).
    private func displayText(_ text: String) -> String {
        guard let action = WorkflowAction(rawValue: text) else { return text }
        return snapshot.offered.first { $0.action == action }?.label ?? LegacyWording.label(of: action)
    }

    private mutating func deriveAnswer(_ element: JSONTree, at time: Timestamp?, place: String) throws {
        guard let content = LegacyContent(element["content"]) else { return }
        let state = element["state"]?.string.flatMap { WorkflowState(stored: $0) }
        switch content {
        case .text(let text):
            // Some versions greeted on every connection; front ends show a greeting in the first place only.
            if LegacyWording.isGreeting(text), !entries.isEmpty { return }
            try say(ChatMessagePayload(text: text), state: state, at: time, place: place)
        case .questions(let questions): try deriveQuestions(questions, at: time, place: place)
        case .plan(let plan): try show(plan, answering: true, at: time, place: place)
        case .strawman(let strawman):
            let isRefined = state == .refineStrawman
            try show(strawman, state: isRefined ? .refineStrawman : .generateStrawman, at: time, place: place)
        case .deck(let url, let id, let slideCount, let message):
            let reference = reference(to: url, id: id, slideCount: slideCount, place: place)
            try show(reference, message: message, at: time, place: place)
        }
    }

    private mutating func deriveQuestions(_ questions: [String], at time: Timestamp?, place: String) throws {
        var effects = EntryEffects()
        if let question {
            let isChange = question.intent?.kind == .changeTopic
            effects.contextCleared = snapshot.topic == nil && snapshot.strawman == nil ? nil : true
            let named = question.intent?.extractedInfo?.trimmed ?? ""
            effects.topic = isChange && !named.isEmpty ? named : question.text
        }
        effects.offered = []
        try say(
            ChatMessagePayload(text: LegacyWording.questions, listItems: questions),
            state: .askClarifyingQuestions,
            at: time,
            place: place,
            effects: effects
        )
    }

    /// Replaces the last entry, which must not be the greeting of a session that goes on, and folds anew.
    mutating func amendLast(_ change: (inout LogEntry) -> Void) {
        guard var entry = entries.popLast() else { return }
        change(&entry)
        entries.append(entry)
        snapshot = SessionSnapshot(key: key, folding: entries) ?? snapshot
    }

    // MARK: Entries

    /// A chat message that no client has seen in this session (protocol §3.4-3).
    mutating func say(
        _ payload: ChatMessagePayload,
        state: WorkflowState? = nil,
        at time: Timestamp?,
        place: String,
        effects: EntryEffects = EntryEffects()
    ) throws {
        var payload = payload
        var effects = effects
        if texts.contains(LeadTextFilter.fingerprint(of: payload.text)) { payload.text += " (\(snapshot.head.next))" }
        effects.leadText = LeadTextFilter.fingerprint(of: payload.text)
        try send(payload, state: state, at: time, place: place, effects: effects)
    }

    mutating func send(
        _ payload: some FramePayload,
        role: Role = .assistant,
        state: WorkflowState? = nil,
        at time: Timestamp?,
        place: String,
        effects: EntryEffects = EntryEffects()
    ) throws {
        var effects = effects
        if role == .assistant, let intent = question?.intent {
            effects.understood = intent
            question?.intent = nil
        }
        let earliest = last.map { $0.advanced(byMilliseconds: 1) } ?? times.start
        add(
            LogEntry(
                frame: LoggedFrame(
                    seq: snapshot.head.next,
                    turn: question?.turn,
                    envelope: FrameEnvelope(
                        messageID: ids.messageID(place),
                        timestamp: max(time ?? earliest, earliest),
                        type: type(of: payload).type,
                        role: role,
                        payload: try JSONText.encode(payload)
                    ),
                    state: state ?? snapshot.state
                ),
                effects: effects
            )
        )
    }

    /// A legacy turn is over when its last frame is there; one without an answer failed.
    private mutating func endQuestion() {
        guard let turn = question?.turn else { return }
        question = nil
        guard snapshot.pending?.input.turn == turn else { return }
        finishPending()
    }

    /// Ends the pending turn with the last entry.
    private mutating func finishPending() {
        guard snapshot.pending != nil, let index = entries.indices.last else { return }
        let outcome: TurnOutcome = entries[index].acceptedTurn == nil ? .completed : .failed
        entries[index].effects.finished = outcome
        var ending = entries[index]
        ending.effects = EntryEffects()
        ending.effects.finished = outcome
        snapshot.apply(ending)
    }
}
