/// The parameters of a query string, decoded as forms are: `+` is a space, `%XX` a byte. Ids in URLs are decoded here
/// and nowhere else, so that the same text names the same session everywhere.
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

    /// The first of several wins: appending a parameter cannot replace one.
    package subscript(name: String) -> String? { values[name]?.first }

    /// All values of a parameter, in order.
    package func all(_ name: String) -> [String] { values[name] ?? [] }

    /// A segment of a path, in which `+` stands for itself.
    package static func decode(pathSegment text: Substring) -> String { decode(text, plus: UInt8(ascii: "+")) }

    /// `text` for a query string: everything but unreserved characters as bytes (RFC 3986 §2.3).
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

    /// Bytes that make no UTF-8 become replacement characters; a `%` without two digits stands for itself.
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
