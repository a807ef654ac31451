/// The parameters of a query string, decoded as forms are: `+` is a space and `%XX` is a byte. All ids in URLs are
/// decoded here, so that the same text always names the same session.
package struct FormQuery: Sendable, Equatable {
    private var values: [String: [String]] = [:]

    /// - Parameter target: a request target such as `/ws?session_id=a&user_id=b`
    package init(target: String) {
        guard let mark = target.firstIndex(of: "?") else { return }
        for pair in target[target.index(after: mark)...].split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            values[Self.decode(parts[0]), default: []].append(parts.count == 2 ? Self.decode(parts[1]) : "")
        }
    }

    /// The value of a parameter. If the parameter occurs several times, the first one counts, so that an appended
    /// parameter cannot replace another.
    package subscript(name: String) -> String? { values[name]?.first }

    /// All values of a parameter, in order.
    package func all(_ name: String) -> [String] { values[name] ?? [] }

    /// Decodes a segment of a path. A `+` is a plain character there.
    package static func decode(pathSegment text: Substring) -> String { decode(text, plus: UInt8(ascii: "+")) }

    /// Encodes a text for a query string. All characters but the unreserved ones (RFC 3986 §2.3) are percent-encoded.
    package static func encode(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "~"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    /// Decodes a text. Invalid UTF-8 becomes replacement characters; a `%` without two digits stays a `%`.
    private static func decode(_ text: Substring, plus: UInt8 = UInt8(ascii: " ")) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = Substring(text).utf8
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(plus)
            case UInt8(ascii: "%"):
                guard let high = rest.first, let low = rest.dropFirst().first,
                    let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16),
                    high != UInt8(ascii: "+")
                else {
                    bytes.append(byte)
                    continue
                }
                bytes.append(value)
                rest = rest.dropFirst(2)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
