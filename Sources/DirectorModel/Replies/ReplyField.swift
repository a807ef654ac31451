import DirectorCore
import DirectorLanguage
import DirectorOffline

/// A place in an answer. Reading it gives a value in any case and notes what is wrong, so that a model can be told
/// everything at once.
struct ReplyField: Sendable {
    let value: JSONValue?
    let path: String

    init(_ value: JSONValue?, path: String = "") {
        self.value = value
        self.path = path
    }

    func member(_ name: String) -> ReplyField {
        ReplyField(value?[name], path: path.isEmpty ? name : path + "." + name)
    }

    private func problem(_ allowed: String, _ problems: inout [ContentError]) {
        problems.append(ContentError(path: path.isEmpty ? "(the reply)" : path, found: found, allowed: allowed))
    }

    /// The kind of what is there, not the thing itself: a model does not need to be told what it wrote.
    private var found: String {
        switch value {
        case nil: "nothing"
        case .null: "null"
        case .bool: "true or false"
        case .integer(let number): "\(number)"
        case .number: "a number"
        case .string(let text): text.trimmed.isEmpty ? "empty text" : "\(text.count) characters"
        case .array(let elements): "\(elements.count) items"
        case .object: "an object"
        }
    }

    /// A text of 1 to `limit` characters.
    func text(upTo limit: Int, _ problems: inout [ContentError]) -> String {
        let text = possibleText(upTo: limit, &problems)
        if text.isEmpty, value?.string != nil { problem("text", &problems) }
        return text
    }

    /// A text of 0 to `limit` characters.
    func possibleText(upTo limit: Int, _ problems: inout [ContentError]) -> String {
        guard let raw = value?.string else {
            problem("text", &problems)
            return ""
        }
        let text = ModelText.clean(raw)
        if text.count > limit { problem("at most \(limit) characters", &problems) }
        return text
    }

    func integer(in range: ClosedRange<Int>, _ problems: inout [ContentError]) -> Int {
        let number: Int? =
            switch value {
            case .integer(let number): number
            case .number(let number) where number == number.rounded() && abs(number) < 1e9: Int(number)
            // Models without a schema like to put numbers into quotes.
            case .string(let text): Int(text.trimmed)
            case nil, .null, .bool, .number, .array, .object: nil
            }
        guard let number, range.contains(number) else {
            problem("a whole number from \(range.lowerBound) to \(range.upperBound)", &problems)
            return range.lowerBound
        }
        return number
    }

    func bool(_ problems: inout [ContentError]) -> Bool {
        guard case .bool(let flag)? = value else {
            problem("true or false", &problems)
            return false
        }
        return flag
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ type: Choice.Type,
        _ problems: inout [ContentError]
    ) -> Choice? {
        guard let choice = value?.string.flatMap({ Choice(rawValue: $0.trimmed) }) else {
            problem("one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "), &problems)
            return nil
        }
        return choice
    }

    /// The elements of a list with so many of them.
    func elements(_ count: ClosedRange<Int>, _ problems: inout [ContentError]) -> [ReplyField] {
        guard case .array(let elements)? = value else {
            problem("a list", &problems)
            return []
        }
        guard count.contains(elements.count) else {
            let allowed =
                count.lowerBound == count.upperBound
                ? "\(count.lowerBound) items" : "\(count.lowerBound) to \(count.upperBound) items"
            problem(allowed, &problems)
            return []
        }
        return elements.enumerated().map { ReplyField($1, path: "\(path)[\($0)]") }
    }

    /// A list of texts, each of 1 to `limit` characters.
    func texts(_ count: ClosedRange<Int>, upTo limit: Int, _ problems: inout [ContentError]) -> [String] {
        elements(count, &problems).map { $0.text(upTo: limit, &problems) }
    }

    /// Notes a problem that only the caller can see.
    func reject(found: String, allowed: String, _ problems: inout [ContentError]) {
        problems.append(ContentError(path: path, found: found, allowed: allowed))
    }
}

/// What came of reading an answer.
enum Reading<Value: Sendable>: Sendable {
    case good(Value)
    /// Not empty.
    case bad([ContentError])

    /// - Parameter read: reads a value and notes problems; the value counts if there are none
    static func of(_ read: (inout [ContentError]) -> Value) -> Reading {
        var problems: [ContentError] = []
        let value = read(&problems)
        return problems.isEmpty ? .good(value) : .bad(problems)
    }
}

/// An answer as far as it could be taken apart.
enum ReplyContent: Sendable, Equatable {
    case object(JSONValue)
    case text(String)
}
