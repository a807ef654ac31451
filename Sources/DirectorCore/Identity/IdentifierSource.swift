/// Makes new identifiers. In production the random bits come from the system's secure generator. Tests use a seeded
/// one, so that a run can be repeated.
///
/// May be shared between threads if the closure may.
package struct IdentifierSource: Sendable {
    private let random: @Sendable () -> UInt64

    /// - Parameter random: returns 64 new random bits on each call
    package init(random: @escaping @Sendable () -> UInt64) {
        self.random = random
    }

    /// Uses the system's secure generator.
    package static let system = IdentifierSource {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    /// `msg_` and 96 random bits, unique across all sessions of an installation.
    package func messageID() -> MessageID { MessageID(unchecked: "msg_" + hexadecimal(digits: 24)) }

    /// An id for a turn of a client that does not name its turns.
    package func turnID() -> TurnID { TurnID(unchecked: "turn_" + hexadecimal(digits: 24)) }

    /// 128 random bits. It must not be guessable: without authentication, and under `--deck-access link`, the id alone
    /// opens the deck.
    package func presentationID() -> PresentationID { PresentationID(unchecked: hexadecimal(digits: 32)) }

    /// 160 random bits. A share token opens a presentation, together with the presentation's address.
    package func shareToken() -> ShareToken { ShareToken(unchecked: hexadecimal(digits: 40)) }

    /// `srv_` and 64 random bits, new for each server process.
    package func serverID() -> ServerID { ServerID(unchecked: "srv_" + hexadecimal(digits: 16)) }

    /// A random number from 0 up to, but not including, 1. Used to spread waits that would otherwise end at the same
    /// time.
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
