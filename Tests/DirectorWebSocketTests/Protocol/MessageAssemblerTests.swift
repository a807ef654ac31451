import NIOCore
import Testing

@testable import DirectorWebSocket

struct MessageAssemblerTests {
    private func makeAssembler() -> MessageAssembler {
        MessageAssembler(maximumBytes: 6, maximumFragments: 3)
    }

    @Test func joinsFragmentsInOrder() throws {
        var assembler = makeAssembler()
        #expect(try assembler.begin(.binary, ByteBuffer(bytes: [1]), isLast: false) == nil)
        #expect(try assembler.proceed(ByteBuffer(), isLast: false) == nil)
        #expect(try assembler.proceed(ByteBuffer(bytes: [2]), isLast: true) == .binary(ByteBuffer(bytes: [1, 2])))
        #expect(try assembler.begin(.text, ByteBuffer(string: "next"), isLast: true) == .text("next"))
    }

    @Test func charactersMayBeSplitOverFragments() throws {
        var assembler = makeAssembler()
        let bytes = Array("😀".utf8)
        #expect(try assembler.begin(.text, ByteBuffer(bytes: bytes[..<1]), isLast: false) == nil)
        #expect(try assembler.proceed(ByteBuffer(bytes: bytes[1..<3]), isLast: false) == nil)
        #expect(try assembler.proceed(ByteBuffer(bytes: bytes[3...]), isLast: true) == .text("😀"))
    }

    @Test func textMayNotEndWithinACharacter() throws {
        var assembler = makeAssembler()
        #expect(try assembler.begin(.text, ByteBuffer(bytes: [0xC3]), isLast: false) == nil)
        #expect(throws: WebSocketViolation.invalidText) { try assembler.proceed(ByteBuffer(), isLast: true) }
    }

    @Test func wrongTextFailsAtItsFragment() throws {
        var assembler = makeAssembler()
        #expect(try assembler.begin(.text, ByteBuffer(bytes: [0xC3]), isLast: false) == nil)
        #expect(throws: WebSocketViolation.invalidText) {
            try assembler.proceed(ByteBuffer(bytes: [0x28]), isLast: false)
        }
    }

    @Test func limitsHoldAtTheirEdges() throws {
        var assembler = makeAssembler()
        let full = ByteBuffer(repeating: 0, count: 6)
        #expect(try assembler.begin(.binary, full, isLast: true) == .binary(full))
        #expect(throws: WebSocketViolation.messageTooLarge) {
            try assembler.begin(.binary, ByteBuffer(repeating: 0, count: 7), isLast: true)
        }
        #expect(try assembler.begin(.binary, full, isLast: false) == nil)
        #expect(throws: WebSocketViolation.messageTooLarge) {
            try assembler.proceed(ByteBuffer(bytes: [1]), isLast: true)
        }
        var many = makeAssembler()
        #expect(try many.begin(.binary, ByteBuffer(), isLast: false) == nil)
        #expect(try many.proceed(ByteBuffer(), isLast: false) == nil)
        #expect(try many.proceed(ByteBuffer(), isLast: false) == nil)
        #expect(throws: WebSocketViolation.tooManyFragments) { try many.proceed(ByteBuffer(), isLast: false) }
    }

    @Test func orderIsKept() throws {
        var assembler = makeAssembler()
        #expect(throws: WebSocketViolation.unexpectedContinuation) {
            try assembler.proceed(ByteBuffer(), isLast: true)
        }
        #expect(try assembler.begin(.text, ByteBuffer(), isLast: false) == nil)
        #expect(throws: WebSocketViolation.interleavedMessage) {
            try assembler.begin(.text, ByteBuffer(), isLast: true)
        }
    }
}
