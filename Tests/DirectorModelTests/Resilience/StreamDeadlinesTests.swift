import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct StreamDeadlinesTests {
    private let patience = ModelPatience(firstToken: .seconds(10), nextToken: .seconds(3), total: .seconds(15))

    @Test func firstThenNextThenTotal() {
        var deadlines = StreamDeadlines(patience, startedAt: .seconds(100), remaining: .seconds(1000))
        #expect(deadlines.next == (.seconds(110), .firstToken))
        deadlines.noteSign(at: .seconds(109))
        #expect(deadlines.next == (.seconds(112), .nextToken))
        deadlines.noteSign(at: .seconds(113))
        #expect(deadlines.next == (.seconds(115), .total))
    }

    @Test func whatRemainsOfTheWholeWorkCounts() {
        let deadlines = StreamDeadlines(patience, startedAt: .seconds(100), remaining: .seconds(4))
        #expect(deadlines.next == (.seconds(104), .total))
    }
}
