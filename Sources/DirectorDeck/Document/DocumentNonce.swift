/// A random value that the document's own style and script share with the Content-Security-Policy that is sent with it.
/// The caller makes it. A cached document must be cached together with its policy.
package struct DocumentNonce: Sendable, Equatable {
    /// The text of the nonce.
    package let value: String

    /// `nil` unless `value` has 16 to 128 characters, all from the base64 or base64url alphabets. So it needs no
    /// escaping in an attribute or a header.
    package init?(_ value: String) {
        guard (16...128).contains(value.utf8.count), value.utf8.allSatisfy(Self.isAllowed) else { return nil }
        self.value = value
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="):
            true
        default:
            false
        }
    }
}
