/// The `conversation_history` column (protocol §6.2): an array with one element for each user's message and one for
/// each answer. Other Directors read `role`, `content`, `state`, `intent` and `timestamp`; we add `frames`, from which
/// the log's entries come back exactly as they were.
///
/// A store that has no other place keeps a document of its own under the name `director` in the last element.
package struct ConversationHistory: Sendable, Equatable {
    /// An element as it stands in the column, without a store's document.
    package struct Element: Sendable, Equatable {
        package let text: String
        let value: JSONTree

        init(text: String, value: JSONTree) {
            self.text = text
            self.value = value
        }

        /// Whether our own entries can be read from it.
        var hasFrames: Bool { value["frames"] != nil || value["frames_base64"] != nil }

        /// Whether this Director wrote it, or it is no JSON object and so holds no message.
        var isSettled: Bool { hasFrames || !value.isObject }
    }

    package internal(set) var elements: [Element]
    /// What a store kept in the last element, if that is still the last one.
    package let document: String?
    /// The latest such document in any element: what a store knew before another program added elements.
    package let latestDocument: String?
    /// Whether part of the column was no JSON array; what could be read is in ``elements``.
    package let isDamaged: Bool

    /// Reads the column. Total: what is not an array has no elements, and broken text ends the array early.
    package init(_ column: String?) {
        let (found, isDamaged) = Self.elements(of: column ?? "null")
        self.init(found, isDamaged: isDamaged)
    }

    /// As ``init(_:)``, from a column that has been parsed already.
    package init(parsed column: JSONTree) {
        guard let elements = column.array else {
            self.init(column.text)
            return
        }
        self.init(elements.map { ($0.text, $0) }, isDamaged: false)
    }

    private init(_ found: [(text: String, value: JSONTree)], isDamaged: Bool) {
        self.isDamaged = isDamaged
        document = found.last?.value["director"]?.text
        latestDocument = found.lazy.reversed().compactMap { $0.value["director"]?.text }.first
        elements = found.compactMap { text, value in
            guard case .object(var members) = value, value["director"] != nil else {
                return Element(text: text, value: value)
            }
            members.removeAll { $0.name == "director" }
            guard !members.isEmpty else { return nil }
            let bare = JSONTree.object(members)
            return Element(text: bare.text, value: bare)
        }
    }

    private static func elements(of column: String) -> ([(text: String, value: JSONTree)], isDamaged: Bool) {
        if let found = JSONTreeParser.parseElements(column) { return (found.elements, !found.isWhole) }
        do {
            switch try JSONTreeParser.parse(column) {
            case .null: return ([], false)
            // Some clients store JSON as a JSON string.
            case .string(let inner):
                guard let found = JSONTreeParser.parseElements(inner) else { return ([(column, .string(inner))], true) }
                return (found.elements, !found.isWhole)
            case let other: return ([(other.text, other)], true)
            }
        } catch {
            return ([], true)
        }
    }

    /// Whether every element that says something came from us.
    package var isOurs: Bool { elements.contains(where: \.hasFrames) && elements.allSatisfy(\.isSettled) }

    /// Adds what was said. Entries of one turn and role that follow one another become one element.
    ///
    /// - Throws: if an entry cannot be encoded
    package mutating func append(_ entries: some Sequence<LogEntry>) throws {
        var group: [LogEntry] = []
        for entry in entries {
            if let last = group.last, !last.isTold(with: entry) {
                elements.append(try HistoryElementWriter(group).element())
                group = []
            }
            group.append(entry)
        }
        if !group.isEmpty { elements.append(try HistoryElementWriter(group).element()) }
    }

    /// The column's text.
    ///
    /// - Parameter document: a JSON value to keep in the last element; needs an element to go into
    package func text(document: String? = nil) -> String {
        Self.text(elements.map(\.text), document: document)
    }

    /// As ``text(document:)``, from the elements' texts.
    package static func text(_ elements: [String], document: String? = nil) -> String {
        var texts = elements
        if let document, let last = texts.popLast() {
            // An element that is no object is followed by one that is.
            if last.hasSuffix("}") {
                let separator = last == "{}" ? "" : ","
                texts.append(last.dropLast() + "\(separator)\"director\":\(document)}")
            } else {
                texts += [last, "{\"director\":\(document)}"]
            }
        }
        return "[" + texts.joined(separator: ",") + "]"
    }
}

extension LogEntry {
    /// Whether `next` goes into the same element.
    fileprivate func isTold(with next: LogEntry) -> Bool {
        frame.envelope.role == next.frame.envelope.role && frame.turn == next.frame.turn && next.acceptedTurn == nil
    }
}
