import FoundationEssentials

/// Reads the entries that ``HistoryElementWriter`` wrote.
struct HistoryElementReader {
    /// The element does not hold what we put there.
    struct Unreadable: Error, Equatable {
        let reason: String
    }

    private let element: JSONTree

    init(_ element: JSONTree) { self.element = element }

    /// The entries of an element that has frames.
    ///
    /// - Throws: ``Unreadable`` if another program changed them so that they cannot be read
    func entries() throws(Unreadable) -> [LogEntry] {
        guard let frames = try frames.array else { throw Unreadable(reason: "frames is no list") }
        return try frames.map { (frame) throws(Unreadable) -> LogEntry in
            let entry = LogEntry(frame: try self.frame(frame), effects: try effects(frame))
            guard let accepted = entry.acceptedTurn else { return entry }
            guard entry.frame.turn == accepted, entry.frame.envelope.role == .user else {
                throw Unreadable(reason: "an entry accepts a turn that is not its own")
            }
            return entry
        }
    }

    private var frames: JSONTree {
        get throws(Unreadable) {
            if let frames = element["frames"] { return frames }
            guard let wrapped = element["frames_base64"]?.string, let data = Data(base64Encoded: wrapped) else {
                throw Unreadable(reason: "no frames")
            }
            do {
                return try JSONTreeParser.parse(String(decoding: data, as: UTF8.self))
            } catch {
                throw Unreadable(reason: "frames_base64 is no JSON")
            }
        }
    }

    private func frame(_ tree: JSONTree) throws(Unreadable) -> LoggedFrame {
        LoggedFrame(
            seq: LogSequence(try value(tree, "seq", \.wholeNumber)),
            turn: tree["turn_id"] == nil ? nil : try value(tree, "turn_id") { $0.string.flatMap { TurnID($0) } },
            envelope: FrameEnvelope(
                messageID: try value(tree, "message_id") { $0.string.flatMap { MessageID($0) } },
                timestamp: try value(tree, "timestamp") { $0.string.flatMap(LegacyTime.parse) },
                type: try value(tree, "type") { $0.string.flatMap { FrameType(rawValue: $0) } },
                role: try value(tree, "role") { $0.string.flatMap { Role(rawValue: $0) } },
                payload: try payload(tree)
            ),
            state: try value(tree, "state") { $0.string.flatMap { WorkflowState(stored: $0) } }
        )
    }

    private func payload(_ tree: JSONTree) throws(Unreadable) -> String {
        if let text = tree["payload_text"]?.string { return text }
        return try value(tree, "payload") { $0.isObject ? $0.canonicalText : nil }
    }

    private func effects(_ tree: JSONTree) throws(Unreadable) -> EntryEffects {
        var effects = try value(tree, "effects") { try Self.decode(EntryEffects.self, $0) }
        guard let shared = tree["content_is"] else { return effects }
        switch shared.string {
        case "plan": effects.plan = try content(ConfirmationPlan.self)
        case "strawman": effects.strawman = try content(PresentationStrawman.self)
        default: throw Unreadable(reason: "content_is is not valid")
        }
        return effects
    }

    private func content<Value: Decodable>(_ type: Value.Type) throws(Unreadable) -> Value {
        try value(element, "content") { try Self.decode(type, $0) }
    }

    private func value<Value>(
        _ tree: JSONTree,
        _ name: String,
        _ read: (JSONTree) throws -> Value?
    ) throws(Unreadable) -> Value {
        guard let member = tree[name] else { throw Unreadable(reason: "\(name) is missing") }
        do {
            if let value = try read(member) { return value }
        } catch {
            // Reported below, without what was found there: that may be the user's text.
        }
        throw Unreadable(reason: "\(name) is not valid")
    }

    /// - Returns: `nil` if the tree is no such value
    static func decode<Value: Decodable>(_ type: Value.Type, _ tree: JSONTree) throws -> Value? {
        do {
            return try JSONText.decode(type, from: tree.text)
        } catch is DecodingError {
            return nil
        }
    }
}
