import NIOCore
import NIOWebSocket
import Testing

@testable import DirectorWebSocket

/// Keepalive, backpressure and shutdown: what the machine does as time passes.
struct WebSocketStateMachineTimeTests {
    typealias Base = WebSocketStateMachineTests

    // MARK: Keepalive

    @Test func silenceIsPingedAndThenDropped() {
        var machine = Base.makeMachine()
        #expect(machine.nextDeadline == Base.seconds(20))
        #expect(machine.timeReached(Base.seconds(19)) == .none)
        #expect(machine.timeReached(Base.seconds(20)) == .sendPing)
        #expect(machine.nextDeadline == Base.seconds(30))
        #expect(machine.timeReached(Base.seconds(29)) == .none)
        #expect(machine.timeReached(Base.seconds(30)) == .closeChannel)
        #expect(machine.closure == .lost(.pingTimeout))
    }

    @Test(arguments: [Base.frame(.pong), Base.frame(.ping), Base.text("a"), Base.text("a", fin: false)])
    func anyFrameShowsLife(frame: WebSocketFrame) {
        var machine = Base.makeMachine()
        #expect(machine.timeReached(Base.seconds(20)) == .sendPing)
        _ = machine.received(frame, at: Base.seconds(25))
        #expect(machine.nextDeadline == Base.seconds(45))
        #expect(machine.timeReached(Base.seconds(30)) == .none)
        #expect(machine.timeReached(Base.seconds(45)) == .sendPing)
    }

    @Test func framesPutThePingOff() {
        var machine = Base.makeMachine()
        _ = machine.received(Base.text("a"), at: Base.seconds(15))
        #expect(machine.timeReached(Base.seconds(20)) == .none)
        #expect(machine.nextDeadline == Base.seconds(35))
    }

    @Test func noPingsWithoutInterval() {
        var machine = Base.makeMachine(pingInterval: nil)
        #expect(machine.nextDeadline == nil)
        _ = machine.received(Base.text("a"), at: Base.seconds(1))
        machine.readingPaused()
        machine.readingResumed(at: Base.seconds(2))
        #expect(machine.nextDeadline == nil)
        #expect(machine.timeReached(Base.seconds(1000)) == .none)
    }

    @Test func silenceProvesNothingWhileReadingIsPaused() {
        var machine = Base.makeMachine()
        #expect(machine.timeReached(Base.seconds(20)) == .sendPing)
        machine.readingPaused()
        #expect(machine.nextDeadline == nil)
        #expect(machine.timeReached(Base.seconds(100)) == .none)
        // Messages that the channel has already read still arrive.
        #expect(machine.received(Base.text("a"), at: Base.seconds(100)) == .deliver(.text("a")))
        machine.readingPaused()
        machine.readingResumed(at: Base.seconds(100))
        #expect(machine.nextDeadline == Base.seconds(120))
        machine.readingResumed(at: Base.seconds(110))
        #expect(machine.nextDeadline == Base.seconds(120))
    }

    // MARK: A full send buffer

    @Test func peerThatDoesNotReadIsDropped() {
        var machine = Base.makeMachine(pingInterval: nil)
        machine.becameUnwritable(at: Base.seconds(1))
        machine.becameUnwritable(at: Base.seconds(9))
        #expect(machine.nextDeadline == Base.seconds(31))
        #expect(machine.timeReached(Base.seconds(30)) == .none)
        #expect(machine.timeReached(Base.seconds(31)) == .closeChannel)
        #expect(machine.closure == .lost(.writeTimeout))
    }

    @Test func roomEndsTheWriteTimeout() {
        var machine = Base.makeMachine(pingInterval: nil)
        machine.becameUnwritable(at: Base.start)
        #expect(machine.becameWritable() == .none)
        #expect(machine.becameWritable() == .none)
        #expect(machine.nextDeadline == nil)
    }

    @Test func onlyTheLastPingIsAnsweredAfterABlock() {
        var machine = Base.makeMachine()
        machine.becameUnwritable(at: Base.start)
        #expect(machine.received(Base.frame(.ping, ByteBuffer(string: "1")), at: Base.start) == .none)
        #expect(machine.received(Base.frame(.ping, ByteBuffer(string: "2")), at: Base.start) == .none)
        #expect(machine.becameWritable() == .sendPong(ByteBuffer(string: "2")))
        #expect(machine.becameWritable() == .none)
    }

    @Test func noPongAfterOurClose() {
        var machine = Base.makeMachine()
        machine.becameUnwritable(at: Base.start)
        #expect(machine.received(Base.frame(.ping), at: Base.start) == .none)
        #expect(machine.close(Base.bye, at: Base.start) == .sendClose(Base.bye))
        #expect(machine.becameWritable() == .none)
    }

    @Test func blockedPeerIsNotPinged() {
        var machine = Base.makeMachine()
        machine.becameUnwritable(at: Base.seconds(15))
        #expect(machine.timeReached(Base.seconds(20)) == .none)
        #expect(machine.nextDeadline == Base.seconds(40))
        #expect(machine.timeReached(Base.seconds(45)) == .closeChannel)
        #expect(machine.closure == .lost(.writeTimeout))
    }

    // MARK: Shutdown

    @Test func shutdownClosesAfterTheGracePeriod() {
        var machine = Base.makeMachine()
        #expect(machine.shutdownRequested(at: Base.start) == .none)
        #expect(machine.shutdownRequested(at: Base.seconds(1)) == .none)
        #expect(machine.maySendData)
        #expect(machine.nextDeadline == Base.seconds(3))
        #expect(machine.timeReached(Base.seconds(2)) == .none)
        #expect(machine.timeReached(Base.seconds(3)) == .sendClose(WebSocketStateMachine.goingAway))
        #expect(machine.timeReached(Base.seconds(8)) == .closeChannel)
        #expect(machine.closure == .bySelf(WebSocketStateMachine.goingAway, reply: nil))
        #expect(WebSocketStateMachine.goingAway.code == .goingAway)
    }

    @Test func shutdownWithoutGraceClosesAtOnce() {
        var machine = Base.makeMachine(shutdownGrace: .zero)
        #expect(machine.shutdownRequested(at: Base.start) == .sendClose(WebSocketStateMachine.goingAway))
    }

    @Test func applicationMayCloseWithinTheGracePeriod() {
        var machine = Base.makeMachine()
        #expect(machine.shutdownRequested(at: Base.start) == .none)
        #expect(machine.close(Base.bye, at: Base.seconds(1)) == .sendClose(Base.bye))
        #expect(machine.shutdownRequested(at: Base.seconds(2)) == .none)
        #expect(machine.timeReached(Base.seconds(3)) == .none)
        #expect(machine.nextDeadline == Base.seconds(6))
    }
}
