/// Where new identifiers come from. Production draws from the system's secure generator; tests pass a seeded one, so
/// that a run can be repeated.
///
/// Safe to share between threads if the closure is.
package struct IdentifierSource: Sendable {
    private let random: @Sendable () -> UInt64

    /// - Parameter random: returns 64 fresh random bits on each call.
    package init(random: @escaping @Sendable () -> UInt64) {
        self.random = random
    }

    /// Draws from the system's secure generator.
    package static let system = IdentifierSource {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    /// `msg_` and 96 random bits: unique across all sessions of an installation.
    package func messageID() -> MessageID { MessageID(unchecked: "msg_" + hexadecimal(digits: 24)) }

    /// For clients that do not name their turns.
    package func turnID() -> TurnID { TurnID(unchecked: "turn_" + hexadecimal(digits: 24)) }

    /// 128 random bits: not to be guessed, since it is all that is needed to open the deck.
    package func presentationID() -> PresentationID { PresentationID(unchecked: hexadecimal(digits: 32)) }

    /// 160 random bits: all that is needed, beside a presentation's address, to open what is shared.
    package func shareToken() -> ShareToken { ShareToken(unchecked: hexadecimal(digits: 40)) }

    package func serverID() -> ServerID { ServerID(unchecked: "srv_" + hexadecimal(digits: 16)) }

    /// A number from 0 up to 1, for waits that must not coincide.
    package func fraction() -> Double { Double(random() >> 11) / Double(1 << 53) }

    private func hexadecimal(digits: Int) -> String {
        String(unsafeUninitializedCapacity: digits) { text in
            var bits: UInt64 = 0
            for place in 0..<digits {
                if place % 16 == 0 { bits = random() }
                let digit = UInt8(bits & 15)
                text[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
                bits >>= 4
            }
            return digits
        }
    }
}
