/// An identifier that somebody else chose: any text within a length, kept as it came.
package protocol OpaqueIdentifier: TextIdentifier {
    /// The longest allowed text, in UTF-8 bytes.
    static var maximumLength: Int { get }
}

/// An identifier of 1 to 64 characters of `A-Z a-z 0-9 _ -`, safe in URLs and file names.
package protocol TokenIdentifier: TextIdentifier {}

/// What all identifiers share: a text, compared and stored as such.
package protocol TextIdentifier: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The identifier as it is stored and sent.
    var text: String { get }
    /// Takes a text that is known to be valid, because it comes from our own store or our own generator.
    init(unchecked text: String)
    /// What a text must look like, for error messages.
    static var allowed: String { get }
    /// Whether `text` may be such an identifier.
    static func accepts(_ text: String) -> Bool
}

extension TextIdentifier {
    /// Takes a text from outside; `nil` if it is not allowed (see ``allowed``).
    package init?(_ text: String) {
        guard Self.accepts(text) else { return nil }
        self.init(unchecked: text)
    }

    package var description: String { text }

    /// Byte for byte, as stores compare. Swift's own equality would make one user of two whose names are spelled
    /// differently in Unicode.
    package static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    package func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "not a \(Self.self): allowed is \(Self.allowed)"
                )
            )
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension OpaqueIdentifier {
    package static var allowed: String { "1 to \(maximumLength) bytes of UTF-8 without control characters" }

    package static func accepts(_ text: String) -> Bool {
        let length = text.utf8.count
        guard length >= 1, length <= maximumLength else { return false }
        return text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
            && !text.allSatisfy(\.isWhitespace)
    }
}

extension TokenIdentifier {
    package static var allowed: String { "1 to 64 characters of A-Z a-z 0-9 _ -" }

    package static func accepts(_ text: String) -> Bool {
        let length = text.utf8.count
        guard length >= 1, length <= 64 else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }
}
