import NIOCore
import NIOWebSocket
import Testing

@testable import DirectorWebSocket

/// Every event in every state, as a conversation.
struct WebSocketStateMachineTests {
    static let start = NIODeadline.uptimeNanoseconds(1_000_000_000)
    static let bye = WebSocketCloseFrame(code: .normalClosure, reason: "bye")
    static let answer = WebSocketCloseFrame(code: .application(4001))

    static func seconds(_ count: Int64) -> NIODeadline { start + .seconds(count) }

    /// A ping after 20 s, 10 s to respond, 5 s to close, 30 s to read, 3 s of grace.
    static func makeMachine(
        _ role: WebSocketStateMachine.Role = .server,
        pingInterval: Duration? = .seconds(20),
        shutdownGrace: Duration = .seconds(3)
    ) -> WebSocketStateMachine {
        let configuration = WebSocketConfiguration(
            maximumMessageSize: 10,
            frameHeadroom: 0,
            maximumFragments: 3,
            pingInterval: pingInterval,
            pingTimeout: .seconds(10),
            closeTimeout: .seconds(5),
            writeTimeout: .seconds(30),
            shutdownGrace: shutdownGrace
        )
        return WebSocketStateMachine(role: role, configuration: configuration, now: start)
    }

    /// A frame as the peer of `role` sends it.
    static func frame(
        _ opcode: WebSocketOpcode,
        _ payload: ByteBuffer = ByteBuffer(),
        fin: Bool = true,
        rsv1: Bool = false,
        to role: WebSocketStateMachine.Role = .server
    ) -> WebSocketFrame {
        let key: WebSocketMaskingKey? = role == .server ? [1, 2, 3, 4] : nil
        var data = payload
        if let key { data.webSocketMask(key) }
        return WebSocketFrame(fin: fin, rsv1: rsv1, opcode: opcode, maskKey: key, data: data)
    }

    static func text(_ text: String, fin: Bool = true, to role: WebSocketStateMachine.Role = .server) -> WebSocketFrame
    {
        frame(.text, ByteBuffer(string: text), fin: fin, to: role)
    }

    // MARK: Open

    @Test(arguments: [WebSocketStateMachine.Role.server, .client])
    func openDeliversMessages(role: WebSocketStateMachine.Role) {
        var machine = Self.makeMachine(role)
        #expect(machine.received(Self.text("hi", to: role), at: Self.start) == .deliver(.text("hi")))
        let bytes = ByteBuffer(bytes: [0, 255])
        #expect(machine.received(Self.frame(.binary, bytes, to: role), at: Self.start) == .deliver(.binary(bytes)))
        #expect(machine.maySendData)
        #expect(machine.closure == nil)
    }

    @Test func openJoinsFragmentsAroundControlFrames() {
        var machine = Self.makeMachine()
        #expect(machine.received(Self.text("a", fin: false), at: Self.start) == .none)
        let ping = ByteBuffer(string: "?")
        #expect(machine.received(Self.frame(.ping, ping), at: Self.start) == .sendPong(ping))
        let rest = Self.frame(.continuation, ByteBuffer(string: "b"), fin: false)
        #expect(machine.received(rest, at: Self.start) == .none)
        let last = Self.frame(.continuation, ByteBuffer(string: "c"))
        #expect(machine.received(last, at: Self.start) == .deliver(.text("abc")))
    }

    @Test func openIgnoresPongs() {
        var machine = Self.makeMachine()
        #expect(machine.received(Self.frame(.pong), at: Self.start) == .none)
        #expect(machine.state == .open)
    }

    static let violations: [(WebSocketFrame, WebSocketViolation)] = [
        (WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(string: "a")), .unmaskedFrame),
        (frame(.text, rsv1: true), .reservedBits),
        (frame(.ping, rsv1: true), .reservedBits),
        (frame(.ping, fin: false), .fragmentedControlFrame),
        (frame(.connectionClose, fin: false), .fragmentedControlFrame),
        (frame(.ping, ByteBuffer(repeating: 0, count: 126)), .controlFrameTooLong),
        (frame(WebSocketOpcode(encodedWebSocketOpcode: 3)!), .unknownOpcode(3)),
        (frame(WebSocketOpcode(encodedWebSocketOpcode: 11)!), .unknownOpcode(11)),
        (frame(.continuation), .unexpectedContinuation),
        (frame(.text, ByteBuffer(bytes: [0xFF])), .invalidText),
        (frame(.text, ByteBuffer(bytes: [0xC0]), fin: false), .invalidText),
        (frame(.binary, ByteBuffer(repeating: 0, count: 11)), .messageTooLarge),
        (frame(.connectionClose, ByteBuffer(bytes: [3])), .invalidClosePayload),
        (frame(.connectionClose, ByteBuffer(bytes: [0x03, 0xED])), .invalidCloseCode(1005)),
        (frame(.connectionClose, ByteBuffer(bytes: [0x03, 0xE8, 0xFF])), .invalidText),
    ]

    @Test(arguments: violations)
    func openFailsOnViolations(frame: WebSocketFrame, violation: WebSocketViolation) {
        var machine = Self.makeMachine()
        #expect(machine.received(frame, at: Self.start) == .sendCloseThenDiscardInput(violation.closeFrame))
        #expect(machine.closure == .violation(violation))
        #expect(!machine.maySendData)
        #expect(machine.nextDeadline == Self.seconds(5))
    }

    @Test func clientFailsOnMaskedFrames() {
        var machine = Self.makeMachine(.client)
        let violation = WebSocketViolation.maskedFrame
        #expect(machine.received(Self.text("a"), at: Self.start) == .sendCloseThenDiscardInput(violation.closeFrame))
    }

    @Test func openFailsOnInterleavedMessages() {
        var machine = Self.makeMachine()
        #expect(machine.received(Self.text("a", fin: false), at: Self.start) == .none)
        #expect(
            machine.received(Self.text("b"), at: Self.start)
                == .sendCloseThenDiscardInput(WebSocketViolation.interleavedMessage.closeFrame)
        )
    }

    @Test func openFailsOnUndecodableBytes() {
        var machine = Self.makeMachine()
        let action = machine.receivedUndecodable(.frameTooLarge, at: Self.start)
        #expect(action == .sendCloseThenDiscardInput(WebSocketViolation.frameTooLarge.closeFrame))
        #expect(WebSocketViolation.frameTooLarge.closeFrame.code == .messageTooBig)
    }

    // MARK: The peer closes

    @Test func serverAnswersCloseAndEndsTCP() {
        var machine = Self.makeMachine()
        let frame = Self.frame(.connectionClose, Self.bye.payload)
        #expect(
            machine.received(frame, at: Self.start)
                == .sendCloseThenCloseChannel(WebSocketCloseFrame(code: .normalClosure))
        )
        #expect(machine.closure == .byPeer(Self.bye))
        #expect(machine.endOfStream(isHalf: false) == .none)
        #expect(machine.state == .closed(.byPeer(Self.bye)))
    }

    @Test func serverAnswersEmptyCloseWithEmptyClose() {
        var machine = Self.makeMachine()
        #expect(machine.received(Self.frame(.connectionClose), at: Self.start) == .sendCloseThenCloseChannel(.empty))
        #expect(machine.closure == .byPeer(.empty))
        #expect(machine.closure?.peerCode == nil)
    }

    @Test func clientAnswersCloseAndLeavesTCPToTheServer() {
        var machine = Self.makeMachine(.client)
        let frame = Self.frame(.connectionClose, Self.answer.payload, to: .client)
        #expect(machine.received(frame, at: Self.start) == .sendClose(Self.answer))
        #expect(machine.closure?.peerCode == .application(4001))
        #expect(machine.timeReached(Self.seconds(4)) == .none)
        #expect(machine.timeReached(Self.seconds(5)) == .closeChannel)
    }

    // MARK: This side closes

    @Test func closeWaitsForTheAnswer() {
        var machine = Self.makeMachine()
        #expect(machine.close(Self.bye, at: Self.start) == .sendClose(Self.bye))
        #expect(machine.state == .closing(sent: Self.bye, deadline: Self.seconds(5)))
        #expect(!machine.maySendData)
        #expect(machine.received(Self.frame(.connectionClose, Self.answer.payload), at: Self.start) == .closeChannel)
        #expect(machine.closure == .bySelf(Self.bye, reply: Self.answer))
    }

    @Test func clientCloseLeavesTCPToTheServer() {
        var machine = Self.makeMachine(.client)
        #expect(machine.close(Self.bye, at: Self.start) == .sendClose(Self.bye))
        let frame = Self.frame(.connectionClose, Self.bye.payload, to: .client)
        #expect(machine.received(frame, at: Self.start) == .none)
        #expect(machine.closure == .bySelf(Self.bye, reply: Self.bye))
        #expect(machine.endOfStream(isHalf: true) == .closeChannel)
    }

    @Test func closingDropsDataAndPings() {
        var machine = Self.closing()
        #expect(machine.received(Self.text("late"), at: Self.start) == .none)
        #expect(machine.received(Self.frame(.ping), at: Self.start) == .none)
        #expect(machine.received(Self.frame(.pong), at: Self.start) == .none)
        #expect(machine.closure == nil)
    }

    @Test func closingStillFailsOnViolations() {
        var machine = Self.closing()
        #expect(machine.received(Self.frame(.text, rsv1: true), at: Self.start) == .closeChannel)
        #expect(machine.closure == .violation(.reservedBits))
        var other = Self.closing()
        #expect(other.receivedUndecodable(.frameTooLarge, at: Self.start) == .closeChannel)
    }

    @Test func closingEndsAtItsDeadline() {
        var machine = Self.closing()
        #expect(machine.nextDeadline == Self.seconds(5))
        #expect(machine.timeReached(Self.seconds(4)) == .none)
        #expect(machine.timeReached(Self.seconds(5)) == .closeChannel)
        #expect(machine.state == .closed(.bySelf(Self.bye, reply: nil)))
    }

    @Test func closingEndsWithTCP() {
        var machine = Self.closing()
        #expect(machine.endOfStream(isHalf: true) == .closeChannel)
        #expect(machine.closure == .bySelf(Self.bye, reply: nil))
    }

    // MARK: Ending and closed take nothing more

    static func closing() -> WebSocketStateMachine {
        var machine = makeMachine()
        _ = machine.close(bye, at: start)
        return machine
    }

    static func ending() -> WebSocketStateMachine {
        var machine = makeMachine()
        _ = machine.received(frame(.connectionClose, bye.payload), at: start)
        return machine
    }

    static func closed() -> WebSocketStateMachine {
        var machine = makeMachine()
        _ = machine.endOfStream(isHalf: false)
        return machine
    }

    @Test(arguments: [ending(), closed()])
    func deadStatesIgnoreEverythingButTheEnd(machine: WebSocketStateMachine) {
        var machine = machine
        let before = machine.state
        #expect(machine.received(Self.text("late"), at: Self.start) == .none)
        #expect(machine.received(Self.frame(.connectionClose), at: Self.start) == .none)
        #expect(machine.received(Self.frame(.text, rsv1: true), at: Self.start) == .none)
        #expect(machine.receivedUndecodable(.frameTooLarge, at: Self.start) == .none)
        #expect(machine.close(Self.answer, at: Self.start) == .none)
        #expect(machine.shutdownRequested(at: Self.start) == .none)
        #expect(machine.timeReached(Self.start) == .none)
        machine.becameUnwritable(at: Self.start)
        #expect(machine.becameWritable() == .none)
        #expect(!machine.maySendData)
        #expect(machine.state == before)
    }

    @Test func endingEndsAtItsDeadlineOrByAbort() {
        var late = Self.ending()
        #expect(late.nextDeadline == Self.seconds(5))
        #expect(late.timeReached(Self.seconds(5)) == .closeChannel)
        #expect(late.state == .closed(.byPeer(Self.bye)))
        var aborted = Self.ending()
        #expect(aborted.abort() == .closeChannel)
        #expect(aborted.state == .closed(.byPeer(Self.bye)))
    }

    @Test func closedStaysClosed() {
        var machine = Self.closed()
        #expect(machine.nextDeadline == nil)
        #expect(machine.timeReached(Self.seconds(100)) == .none)
        #expect(machine.endOfStream(isHalf: true) == .none)
        #expect(machine.abort() == .none)
        #expect(machine.state == .closed(.lost(.endOfStream)))
    }

    // MARK: Losing the connection

    @Test func openEndsWithTCP() {
        var half = Self.makeMachine()
        #expect(half.endOfStream(isHalf: true) == .closeChannel)
        var whole = Self.makeMachine()
        #expect(whole.endOfStream(isHalf: false) == .none)
        #expect(half.closure == .lost(.endOfStream))
        #expect(whole.closure == .lost(.endOfStream))
    }

    @Test func abortCutsTCP() {
        var open = Self.makeMachine()
        #expect(open.abort() == .closeChannel)
        #expect(open.closure == .lost(.aborted))
        var closing = Self.closing()
        #expect(closing.abort() == .closeChannel)
        #expect(closing.closure == .bySelf(Self.bye, reply: nil))
    }

    @Test func secondCloseChangesNothing() {
        var machine = Self.closing()
        #expect(machine.close(Self.answer, at: Self.seconds(1)) == .none)
        #expect(machine.state == .closing(sent: Self.bye, deadline: Self.seconds(5)))
    }
}
