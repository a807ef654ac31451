package import DirectorCore
package import DirectorLanguage

/// Puts what happened into log entries: frames with their effects, on top of a snapshot that moves along. Nothing is
/// stored or shown by it; its entries are what a commit will hold.
package struct TurnComposer {
    /// The snapshot as it will be once ``entries`` are committed.
    package private(set) var snapshot: SessionSnapshot
    package private(set) var entries: [LogEntry] = []
    private let turn: TurnID?
    private let nextTimestamp: () -> Timestamp
    private let identifiers: IdentifierSource
    let languages: Languages
    /// What is said beside the author's words; English until the session's language is known.
    var words: TurnWords

    /// - Parameters:
    ///   - languages: the texts of all languages
    ///   - nextTimestamp: strictly increasing times
    package init(
        on snapshot: SessionSnapshot,
        turn: TurnID?,
        languages: Languages,
        identifiers: IdentifierSource,
        nextTimestamp: @escaping () -> Timestamp
    ) {
        self.snapshot = snapshot
        self.turn = turn
        self.languages = languages
        words = TurnWords(languages[.english])
        self.identifiers = identifiers
        self.nextTimestamp = nextTimestamp
    }

    /// The first entry of every session.
    package mutating func appendGreeting() throws {
        try append(ChatMessagePayload(text: Greeting.text(in: languages)))
    }

    /// The user's own entry; it starts the turn.
    package mutating func appendUser(_ input: TurnInput) throws {
        var effects = EntryEffects()
        effects.accepted = input
        let text = TurnReading.displayText(input, offered: snapshot.offered, words: words)
        effects.leadText = LeadTextFilter.fingerprint(of: text)
        try append(ChatMessagePayload(text: text, format: .plain), role: .user, effects: effects)
    }

    /// Sends a logged frame.
    ///
    /// - Parameter state: the state from here on; the present one where `nil`
    mutating func append(
        _ payload: some FramePayload,
        role: Role = .assistant,
        state: WorkflowState? = nil,
        effects: EntryEffects = EntryEffects()
    ) throws {
        var effects = effects
        var encoded: String
        if var chat = payload as? ChatMessagePayload, role == .assistant {
            let (text, fingerprint) = unseen(chat.text)
            chat.text = text
            effects.leadText = fingerprint
            encoded = try JSONText.encode(chat)
        } else {
            encoded = try JSONText.encode(payload)
        }
        let entry = LogEntry(
            frame: LoggedFrame(
                seq: snapshot.head.next,
                turn: turn,
                envelope: FrameEnvelope(
                    messageID: identifiers.messageID(),
                    timestamp: nextTimestamp(),
                    type: type(of: payload).type,
                    role: role,
                    payload: encoded
                ),
                state: state ?? snapshot.state
            ),
            effects: effects
        )
        entries.append(entry)
        // A session is as old as its first entry.
        if entry.seq == LogSequence.start.next {
            snapshot = SessionSnapshot(key: snapshot.key, createdAt: entry.frame.envelope.timestamp)
        }
        snapshot.apply(entry)
    }

    /// Ends the turn with the last entry, which notes what was used for it.
    package mutating func finish(_ outcome: TurnOutcome, usage: TokenUsage = TokenUsage()) {
        guard var last = entries.popLast() else { return }
        last.effects.finished = outcome
        if !usage.isEmpty { last.effects.usage = usage }
        entries.append(last)
        var ending = last
        ending.effects = EntryEffects()
        ending.effects.finished = outcome
        ending.effects.usage = last.effects.usage
        snapshot.apply(ending)
    }

    /// A text that no client has seen in this session: as it is, or with a number (protocol §3.4-3).
    private func unseen(_ text: String) -> (text: String, fingerprint: UInt64) {
        let fingerprint = LeadTextFilter.fingerprint(of: text)
        guard snapshot.leadTexts.mayContain(fingerprint) else { return (text, fingerprint) }
        let numbered = "\(text) (\(snapshot.head.next))"
        return (numbered, LeadTextFilter.fingerprint(of: numbered))
    }

    /// Notes how the message was understood, with the first entry of the answer.
    mutating func noteIntent(_ intent: Intent, at index: Int) {
        guard entries.indices.contains(index) else { return }
        entries[index].effects.understood = intent
    }

    func requestID() -> String { identifiers.messageID().text }

    func presentationID() -> PresentationID { identifiers.presentationID() }
}
