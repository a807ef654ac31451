import NIOCore
import Testing

@testable import DirectorWebSocket

struct WebSocketCloseFrameTests {
    @Test(arguments: [1000, 1003, 1007, 1011, 1014, 3000, 4000, 4999] as [UInt16])
    func assignedAndPrivateCodesAreCodes(code: UInt16) {
        #expect(WebSocketCloseCode(rawValue: code)?.rawValue == code)
    }

    @Test(arguments: [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535] as [UInt16])
    func reservedCodesAreNone(code: UInt16) {
        #expect(WebSocketCloseCode(rawValue: code) == nil)
        var payload = ByteBuffer()
        payload.writeInteger(code)
        #expect(throws: WebSocketViolation.invalidCloseCode(code)) { try WebSocketCloseFrame(payload: payload) }
    }

    @Test(arguments: [
        WebSocketCloseFrame.empty, WebSocketCloseFrame(code: .goingAway),
        WebSocketCloseFrame(code: .application(4000), reason: "Grüße"),
    ])
    func payloadReadsBack(frame: WebSocketCloseFrame) throws {
        #expect(try WebSocketCloseFrame(payload: frame.payload) == frame)
    }

    @Test func longReasonsEndAtACharacter() {
        let exact = WebSocketCloseFrame(code: .normalClosure, reason: String(repeating: "a", count: 123))
        #expect(exact.reason.utf8.count == 123)
        let cut = WebSocketCloseFrame(code: .normalClosure, reason: String(repeating: "ü", count: 100))
        #expect(cut.reason == String(repeating: "ü", count: 61))
        #expect(cut.payload.readableBytes == 124)
    }

    @Test func everyViolationHasACode() {
        #expect(WebSocketViolation.unmaskedFrame.closeFrame.code == .protocolError)
        #expect(WebSocketViolation.invalidText.closeFrame.code == .invalidPayload)
        #expect(WebSocketViolation.messageTooLarge.closeFrame.code == .messageTooBig)
        #expect(WebSocketViolation.tooManyFragments.closeFrame.code == .messageTooBig)
    }
}
