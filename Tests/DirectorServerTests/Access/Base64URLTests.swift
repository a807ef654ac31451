import Foundation
import Testing

@testable import DirectorServer

struct Base64URLTests {
    @Test(arguments: [
        ("", []), ("AA", [0]), ("AAA", [0, 0]), ("AAAA", [0, 0, 0]), ("_-8", [255, 239]),
        ("SGVsbG8", Array("Hello".utf8)),
    ])
    func decodes(_ text: String, _ bytes: [UInt8]) {
        #expect(Base64URL.decode(text.utf8) == bytes)
    }

    /// Padding, the other alphabet, white space, an impossible length, and unused bits that are not zero.
    @Test(arguments: ["AA==", "+/8", "AA A", "A", "AAAAA", "AB", "AAB", "Ä", "AA\n", "."])
    func refuses(_ text: String) {
        #expect(Base64URL.decode(text.utf8) == nil)
    }

    @Test func everyByteComesBack() {
        for length in 0..<70 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
            #expect(Base64URL.decode(TokenForge.encode(.init(bytes)).utf8) == bytes)
        }
    }
}
