/// An identifier that a client or another system chose. Any text up to a length is accepted and kept unchanged.
package protocol OpaqueIdentifier: TextIdentifier {
    /// The longest allowed text, in UTF-8 bytes.
    static var maximumLength: Int { get }
}

/// An identifier of 1 to 64 characters of `A-Z a-z 0-9 _ -`. It needs no escaping in URLs and file names.
package protocol TokenIdentifier: TextIdentifier {}

/// An identifier is a text, and is compared and stored as such.
package protocol TextIdentifier: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The identifier as it is stored and sent.
    var text: String { get }
    /// Makes an identifier without a check, for a text that comes from Director's store or generator.
    init(unchecked text: String)
    /// Which texts are allowed, for error messages.
    static var allowed: String { get }
    /// Whether `text` is allowed as such an identifier.
    static func accepts(_ text: String) -> Bool
}

extension TextIdentifier {
    /// Makes an identifier from a text that comes from outside; `nil` if the text is not allowed (see ``allowed``).
    package init?(_ text: String) {
        guard Self.accepts(text) else { return nil }
        self.init(unchecked: text)
    }

    /// The identifier itself.
    package var description: String { text }

    /// Compares bytes, as stores do. Swift's own comparison would treat two users as one if their names are only equal
    /// after Unicode normalization.
    package static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    /// Hashes the bytes, to agree with `==`.
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

    /// Writes the identifier as a string.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension OpaqueIdentifier {
    /// Which texts are allowed, for error messages.
    package static var allowed: String { "1 to \(maximumLength) bytes of UTF-8 without control characters" }

    /// Whether `text` has an allowed length, no control characters, and a character that is not a space.
    package static func accepts(_ text: String) -> Bool {
        let length = text.utf8.count
        guard length >= 1, length <= maximumLength else { return false }
        return text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
            && !text.allSatisfy(\.isWhitespace)
    }
}

extension TokenIdentifier {
    /// Which texts are allowed, for error messages.
    package static var allowed: String { "1 to 64 characters of A-Z a-z 0-9 _ -" }

    /// Whether `text` has an allowed length and only allowed characters.
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
