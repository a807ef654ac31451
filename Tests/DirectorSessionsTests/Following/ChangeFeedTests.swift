import DirectorSessions
import Testing

struct ChangeFeedTests {
    @Test func aStoreThatHasNothingToTellIsNotAskedAgain() {
        var feed = ChangeFeed()
        #expect(feed.ended(after: .milliseconds(3), heard: false) == .giveUp)
    }

    /// Only the first stream may say so: a store that could tell once goes on being asked.
    @Test(arguments: [(Duration.milliseconds(3), true), (.seconds(2), false), (.seconds(2), true)])
    func aStreamThatWasOneIsAskedForAgain(_ lifetime: Duration, _ heard: Bool) {
        var feed = ChangeFeed()
        #expect(feed.ended(after: lifetime, heard: heard) == .listenAgain(after: .milliseconds(250)))
        #expect(feed.ended(after: .milliseconds(3), heard: false) == .listenAgain(after: .milliseconds(500)))
    }

    @Test func theWaitGrowsUpToABound() {
        var feed = ChangeFeed()
        var delays: [Duration] = []
        for _ in 0..<20 {
            guard case .listenAgain(let delay) = feed.ended(after: .seconds(2), heard: true) else { break }
            delays.append(delay)
        }
        #expect(delays.prefix(4) == [.milliseconds(250), .milliseconds(500), .seconds(1), .seconds(2)])
        #expect(delays.count == 20)
        #expect(delays.max() == ChangeFeed.longestDelay)
        #expect(delays == delays.sorted())
    }

    @Test func aLongLifeForgivesEarlierFailures() {
        var feed = ChangeFeed()
        for _ in 0..<5 { _ = feed.ended(after: .seconds(2), heard: true) }
        #expect(feed.ended(after: .seconds(61), heard: true) == .listenAgain(after: .milliseconds(250)))
    }
}
