import FoundationEssentials

/// Writes entries of one turn and one role as an element of the history.
struct HistoryElementWriter {
    private let entries: [LogEntry]

    /// - Parameter entries: at least one
    init(_ entries: [LogEntry]) { self.entries = entries }

    /// An element with the readable names of protocol §6.2.
    func element() throws -> ConversationHistory.Element {
        var members: [JSONTree.Member] = []
        guard let first = entries.first, let last = entries.last else {
            return ConversationHistory.Element(text: "{}", value: .object([]))
        }
        members.append(.init("role", .string(first.frame.envelope.role.rawValue)))
        switch first.frame.envelope.role {
        case .user:
            members.append(.init("content", .string(first.effects.accepted?.text ?? first.said)))
            members.append(.init("display_text", .string(first.said)))
        case .assistant:
            members.append(.init("state", .string(last.frame.state.rawValue)))
            members.append(.init("content", try content.tree))
        }
        if let intent = entries.lazy.compactMap(\.effects.understood).first {
            members.append(.init("intent", try JSONTreeParser.parse(try JSONText.encode(intent))))
        }
        members.append(.init("timestamp", .string(first.frame.envelope.timestamp.description)))
        members.append(.init("message_id", .string(first.frame.envelope.messageID.text)))
        return try element(members)
    }

    /// A legacy element with what exact replay needs.
    func annotate(_ legacy: JSONTree) throws -> ConversationHistory.Element {
        guard case .object(var members) = legacy else {
            return ConversationHistory.Element(text: legacy.text, value: legacy)
        }
        members.removeAll { $0.name == "frames" || $0.name == "frames_base64" }
        return try element(members)
    }

    /// JSONB holds no U+0000: then the frames are wrapped up, and it is replaced in what is for reading.
    private func element(_ members: [JSONTree.Member]) throws -> ConversationHistory.Element {
        let shared = try sharedContent(members)
        let frames = JSONTree.array(try entries.map { try frame($0, shared: shared) })
        let wrapped: JSONTree.Member =
            frames.holdsNull
            ? .init("frames_base64", .string(Data(frames.text.utf8).base64EncodedString()))
            : .init("frames", frames)
        let value = JSONTree.object(members + [wrapped]).withoutNulls
        return ConversationHistory.Element(text: value.text, value: value)
    }

    // MARK: Content

    /// What the element says, as older Directors know it.
    private enum Content {
        case plan(ConfirmationPlan)
        case strawman(PresentationStrawman)
        case deck(JSONTree)
        case questions([String])
        case text(String)

        var tree: JSONTree {
            get throws {
                switch self {
                case .plan(let plan): try JSONTreeParser.parse(try JSONText.encode(plan))
                case .strawman(let strawman): try JSONTreeParser.parse(try JSONText.encode(strawman))
                case .deck(let payload): payload
                case .questions(let questions):
                    .object([
                        .init("type", .string("ClarifyingQuestions")),
                        .init("questions", .array(questions.map(JSONTree.string))),
                    ])
                case .text(let text): .string(text)
                }
            }
        }
    }

    private var content: Content {
        for entry in entries {
            if let plan = entry.effects.plan { return .plan(plan) }
            if let strawman = entry.effects.strawman { return .strawman(strawman) }
            if let deck = entry.effects.deckReference, case .object(let members) = entry.payload {
                // Other programs read the whole address here; the frame keeps a path.
                let others = members.filter { $0.name != "url" }
                return .deck(
                    .object([.init("type", .string("presentation_url")), .init("url", .string(deck.url))] + others)
                )
            }
            if entry.effects.topic != nil, let questions = entry.payload["list_items"]?.wordList, !questions.isEmpty {
                return .questions(questions)
            }
        }
        return .text(entries.lazy.map(\.said).first { !$0.isEmpty } ?? "")
    }

    /// What the frames need not repeat, because the element's content says it.
    private struct SharedContent {
        var plan: ConfirmationPlan?
        var strawman: PresentationStrawman?
    }

    /// Only what reads back as the same value is shared.
    private func sharedContent(_ members: [JSONTree.Member]) throws -> SharedContent {
        guard let tree = members.last(where: { $0.name == "content" })?.value, tree.isObject, !tree.holdsNull else {
            return SharedContent()
        }
        return SharedContent(
            plan: try HistoryElementReader.decode(ConfirmationPlan.self, tree),
            strawman: try HistoryElementReader.decode(PresentationStrawman.self, tree)
        )
    }

    // MARK: Frames

    private func frame(_ entry: LogEntry, shared: SharedContent) throws -> JSONTree {
        let envelope = entry.frame.envelope
        var members: [JSONTree.Member] = [.init("seq", .number("\(entry.seq.value)"))]
        if let turn = entry.frame.turn { members.append(.init("turn_id", .string(turn.text))) }
        members += [
            .init("message_id", .string(envelope.messageID.text)),
            .init("timestamp", .string(envelope.timestamp.description)),
            .init("type", .string(envelope.type.rawValue)),
            .init("role", .string(envelope.role.rawValue)),
            .init("state", .string(entry.frame.state.rawValue)),
            entry.payloadMember,
        ]
        var effects = entry.effects
        if let plan = effects.plan, plan == shared.plan {
            effects.plan = nil
            members.append(.init("content_is", .string("plan")))
        } else if let strawman = effects.strawman, strawman == shared.strawman {
            effects.strawman = nil
            members.append(.init("content_is", .string("strawman")))
        }
        members.append(.init("effects", try JSONTreeParser.parse(try JSONText.encode(effects))))
        return .object(members)
    }
}

extension LogEntry {
    /// The payload as far as it can be read.
    fileprivate var payload: JSONTree {
        do {
            return try JSONTreeParser.parse(frame.envelope.payload)
        } catch {
            return .null
        }
    }

    /// The text of a chat message, or the message beside a deck.
    fileprivate var said: String { payload["text"]?.string ?? payload["message"]?.string ?? "" }

    /// The payload as an object where that comes back byte for byte, and as text where it would not.
    fileprivate var payloadMember: JSONTree.Member {
        let tree = payload
        let comesBack =
            tree.isObject && tree.hasOnlyPlainNumbers
            && tree.canonicalText.utf8.elementsEqual(frame.envelope.payload.utf8)
        return comesBack ? .init("payload", tree) : .init("payload_text", .string(frame.envelope.payload))
    }
}
