import NIOCore
import Testing

@testable import DirectorWebSocket

struct RequestDeadlineTests {
    private let start = NIODeadline.uptimeNanoseconds(1_000)

    @Test func headThenBodyThenNothing() {
        let configuration = WebSocketServerConfiguration(
            requestHeadTimeout: .seconds(10),
            requestBodyTimeout: .seconds(60)
        )
        var deadline = RequestDeadline(configuration: configuration, now: start)
        #expect(deadline.deadline == start + .seconds(10))
        deadline.headReceived(at: start + .seconds(5))
        #expect(deadline.deadline == start + .seconds(65))
        deadline.endReceived()
        #expect(deadline.deadline == nil)
        deadline.headReceived(at: start + .seconds(100))
        #expect(deadline.deadline == start + .seconds(160))
    }
}
