import DirectorSessions
import Testing

final class VersionKnowledgeTests {
    private var knowledge = VersionKnowledge()

    init() { knowledge.learn(5) }

    private func hear(_ version: Int) -> Bool { knowledge.hear(version) }

    @Test func whatIsKnownIsNoNews() {
        for version in 0...5 { #expect(!hear(version)) }
        #expect(!knowledge.isBehind)
    }

    @Test func aHintIsNewsOnce() {
        #expect(hear(7))
        #expect(!hear(7), "it was told before")
        #expect(!hear(6), "a load is already running")
        #expect(hear(8))
        #expect(knowledge.isBehind)
    }

    /// The hint of our own commit may come before the store's reply.
    @Test func ourOwnCommitAnswersItsHint() {
        #expect(hear(6))
        knowledge.learn(6)
        #expect(!knowledge.isBehind)
    }

    @Test func aLookAnswersWhatWasHeardBeforeIt() {
        #expect(hear(99))
        let look = knowledge.beginLook()
        knowledge.learn(7)
        knowledge.end(look)
        #expect(!knowledge.isBehind, "a hint of what is not there is answered, too")
        #expect(hear(8))
    }

    @Test func aHintDuringALookIsNotAnsweredByIt() {
        #expect(hear(6))
        let look = knowledge.beginLook()
        #expect(hear(7))
        knowledge.learn(6)
        knowledge.end(look)
        #expect(knowledge.isBehind)
    }

    @Test func distrustLastsUntilALook() {
        knowledge.distrust()
        knowledge.learn(6)
        #expect(knowledge.isBehind)
        let look = knowledge.beginLook()
        knowledge.distrust()
        knowledge.end(look)
        #expect(knowledge.isBehind, "distrusted again since")
        knowledge.end(knowledge.beginLook())
        #expect(!knowledge.isBehind)
    }
}
