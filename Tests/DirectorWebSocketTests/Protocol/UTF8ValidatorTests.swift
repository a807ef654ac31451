import NIOCore
import Testing

@testable import DirectorWebSocket

struct UTF8ValidatorTests {
    static let valid = ["", "plain", "Grüße", "\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}", "\u{10000}😀\u{10FFFF}", "\0"]

    @Test(arguments: valid)
    func acceptsTextSplitAnywhere(text: String) {
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            var validator = UTF8Validator()
            #expect(validator.consume(ByteBuffer(bytes: bytes[..<cut])) == true)
            #expect(validator.consume(ByteBuffer(bytes: bytes[cut...])) == true)
            #expect(validator.isComplete)
        }
    }

    static let invalid: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3, 0x28], [0xE0, 0x9F, 0x80], [0xE2, 0x28, 0xA1],
        [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0xF8, 0x88],
        [0x61, 0xE2, 0x82, 0x61],
    ]

    @Test(arguments: invalid)
    func refusesWrongBytesWhereverTheyAreSplit(bytes: [UInt8]) {
        for cut in 0...bytes.count {
            var validator = UTF8Validator()
            let first = validator.consume(ByteBuffer(bytes: bytes[..<cut]))
            let second = validator.consume(ByteBuffer(bytes: bytes[cut...]))
            #expect(!(first && second))
            #expect(!validator.isComplete)
        }
    }

    @Test(arguments: [[0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98]] as [[UInt8]])
    func halfACharacterIsIncomplete(bytes: [UInt8]) {
        var validator = UTF8Validator()
        #expect(validator.consume(ByteBuffer(bytes: bytes)) == true)
        #expect(!validator.isComplete)
    }

    /// Compares with the standard library's decoder: every sequence of two bytes, and sequences of three and four bytes
    /// at the limits of the table.
    @Test func agreesWithTheStandardLibrary() {
        let all = UInt8.min...UInt8.max
        let edges: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF4, 0xFF]
        for first in all {
            for second in all {
                check([first, second])
                for third in edges where first >= 0xE0 && edges.contains(second) {
                    check([first, second, third])
                    for fourth in edges where first >= 0xF0 { check([first, second, third, fourth]) }
                }
            }
        }
    }

    private func check(_ bytes: [UInt8]) {
        var validator = UTF8Validator()
        let accepted = validator.consume(ByteBuffer(bytes: bytes)) && validator.isComplete
        if accepted != (String(validating: bytes, as: UTF8.self) != nil) {
            Issue.record("\(bytes) was \(accepted ? "accepted" : "refused")")
        }
    }
}
