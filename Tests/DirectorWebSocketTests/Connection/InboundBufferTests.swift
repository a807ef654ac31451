import Testing

@testable import DirectorWebSocket

struct InboundBufferTests {
    private func makeBuffer() -> InboundBuffer { InboundBuffer(maximumMessages: 4, maximumBytes: 10) }

    @Test func messagesKeepTheirOrder() {
        var buffer = makeBuffer()
        #expect(buffer.offer(.text("1")) == .keep)
        #expect(buffer.offer(.text("2")) == .keep)
        #expect(buffer.take() == .message(.text("1")))
        #expect(buffer.take() == .message(.text("2")))
        #expect(buffer.takeIfPresent() == .wait)
    }

    @Test func waitingConsumerGetsTheNextMessage() {
        var buffer = makeBuffer()
        #expect(buffer.take() == .wait)
        #expect(buffer.offer(.text("1")) == .resumeConsumer)
        #expect(buffer.offer(.text("2")) == .keep)
        #expect(buffer.take() == .message(.text("2")))
    }

    @Test func readingPausesAtTheCountAndResumesAtHalf() {
        var buffer = makeBuffer()
        for index in 1...3 { #expect(buffer.offer(.text("\(index)")) == .keep) }
        #expect(buffer.offer(.text("4")) == .keepAndPauseReading)
        #expect(buffer.offer(.text("5")) == .keepAndPauseReading)
        #expect(buffer.take() == .message(.text("1")))
        #expect(buffer.take() == .message(.text("2")))
        #expect(buffer.take() == .messageAndResumeReading(.text("3")))
        #expect(buffer.take() == .message(.text("4")))
    }

    @Test func readingPausesAtTheBytes() {
        var buffer = makeBuffer()
        #expect(buffer.offer(.text("0123456789")) == .keepAndPauseReading)
        #expect(buffer.take() == .messageAndResumeReading(.text("0123456789")))
    }

    @Test func theEndComesBehindTheMessages() {
        var buffer = makeBuffer()
        #expect(buffer.offer(.text("1")) == .keep)
        #expect(buffer.finish() == false)
        #expect(buffer.offer(.text("2")) == .drop)
        #expect(buffer.take() == .message(.text("1")))
        #expect(buffer.take() == .end)
        #expect(buffer.take() == .end)
    }

    @Test func theEndWakesTheConsumer() {
        var buffer = makeBuffer()
        #expect(buffer.take() == .wait)
        #expect(buffer.finish() == true)
        #expect(buffer.finish() == false)
    }

    @Test func cancelledConsumerMayBeFollowedByAnother() {
        var buffer = makeBuffer()
        #expect(buffer.cancelConsumer() == false)
        #expect(buffer.take() == .wait)
        #expect(buffer.cancelConsumer() == true)
        #expect(buffer.offer(.text("1")) == .keep)
        #expect(buffer.take() == .message(.text("1")))
    }
}
