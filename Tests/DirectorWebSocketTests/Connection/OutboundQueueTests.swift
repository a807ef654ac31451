import Testing

@testable import DirectorWebSocket

struct OutboundQueueTests {
    private let small = OutboundQueue.Entry.text("12345")
    private let closure = WebSocketClosure.lost(.endOfStream)

    @Test func oneDrainServesAllThatIsQueuedBeforeIt() {
        var queue = OutboundQueue(maximumBytes: 100)
        #expect(queue.offer([small]) == .accepted(.schedule))
        #expect(queue.offer([small, small]) == .accepted(.scheduled))
        #expect(Array(queue.takeAll()) == [small, small, small])
        #expect(queue.takeAll().isEmpty)
        #expect(queue.offer([small]) == .accepted(.schedule))
    }

    @Test func sendersWaitAtTheLimit() {
        var queue = OutboundQueue(maximumBytes: 10)
        #expect(queue.offer([small]) == .accepted(.schedule))
        #expect(queue.offer([small]) == .acceptedWaitForRoom(.scheduled))
        #expect(queue.room() == .wait)
        #expect(queue.takeAll().count == 2)
        #expect(queue.room() == .proceed)
    }

    @Test func sendersWaitForTheChannel() {
        var queue = OutboundQueue(maximumBytes: 10)
        queue.channelBecame(writable: false)
        #expect(queue.offer([small]) == .acceptedWaitForRoom(.schedule))
        #expect(queue.takeAll().count == 1)
        #expect(queue.room() == .wait)
        queue.channelBecame(writable: true)
        #expect(queue.room() == .proceed)
    }

    @Test func nothingIsTakenAfterTheEnd() {
        var queue = OutboundQueue(maximumBytes: 10)
        #expect(queue.offer([small]) == .accepted(.schedule))
        queue.finish(closure)
        #expect(queue.takeAll().isEmpty)
        #expect(queue.offer([small]) == .refused(closure))
        #expect(queue.room() == .refused(closure))
        queue.channelBecame(writable: true)
        #expect(queue.room() == .refused(closure))
    }
}
