/// Any JSON as it was written: numbers stay text, so that nothing is rounded, and members keep their order. For columns
/// that other programs write too; ``JSONValue`` is for what clients send.
package enum JSONTree: Sendable, Equatable {
    package struct Member: Sendable, Equatable {
        package var name: String
        package var value: JSONTree

        package init(_ name: String, _ value: JSONTree) {
            self.name = name
            self.value = value
        }
    }

    case null
    case bool(Bool)
    /// As it stands in the text.
    case number(String)
    case string(String)
    case array([JSONTree])
    case object([Member])

    /// The member of an object, the last one where a name is repeated; `nil` for anything else or a missing name.
    package subscript(name: String) -> JSONTree? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    package var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    package var array: [JSONTree]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// A whole number, also one written as `7.0` or as text: legacy rows hold all three.
    package var wholeNumber: Int? {
        switch self {
        case .number(let text), .string(let text): Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
        case .null, .bool, .array, .object: nil
        }
    }

    /// Text with something in it, trimmed.
    package var words: String? {
        guard let text = string?.trimmed, !text.isEmpty else { return nil }
        return text
    }

    /// The texts of a list, without what is no text or empty.
    package var wordList: [String] { (array ?? []).compactMap(\.words) }

    /// Whether this is an object.
    package var isObject: Bool {
        guard case .object = self else { return false }
        return true
    }

    /// Whether a text or name in it holds U+0000, which JSONB refuses.
    var holdsNull: Bool {
        switch self {
        case .null, .bool, .number: false
        case .string(let text): text.utf8.contains(0)
        case .array(let elements): elements.contains(where: \.holdsNull)
        case .object(let members): members.contains { $0.name.utf8.contains(0) || $0.value.holdsNull }
        }
    }

    /// With U+FFFD in place of U+0000.
    package var withoutNulls: JSONTree {
        guard holdsNull else { return self }
        func clean(_ text: String) -> String {
            var scalars = String.UnicodeScalarView()
            for scalar in text.unicodeScalars { scalars.append(scalar.value == 0 ? "\u{FFFD}" : scalar) }
            return String(scalars)
        }
        switch self {
        case .null, .bool, .number: return self
        case .string(let text): return .string(clean(text))
        case .array(let elements): return .array(elements.map(\.withoutNulls))
        case .object(let members): return .object(members.map { Member(clean($0.name), $0.value.withoutNulls) })
        }
    }
}
