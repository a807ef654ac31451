import DirectorLanguage
import DirectorSessions
import Synchronization

/// What was lately read from briefs. A session asks the same question at every turn, and reading costs more than all
/// the rest of a short answer. Equal briefs are read equally, so that a kept reading is as good as a new one.
///
/// Two generations: when the young one is full it becomes the old one, and what was old is forgotten. May be used from
/// any thread.
final class RecentReadings: Sendable {
    private struct Key: Hashable {
        let topic: String?
        let answers: String?
        let planFeedback: [String]

        var size: Int {
            (topic?.utf8.count ?? 0) + (answers?.utf8.count ?? 0) + planFeedback.reduce(0) { $0 + $1.utf8.count }
        }
    }

    private struct Generations {
        var young: [Key: PresentationBrief] = [:]
        var old: [Key: PresentationBrief] = [:]
    }

    private let count: Int
    private let longest: Int
    private let generations = Mutex(Generations())

    /// - Parameters:
    ///   - count: how many readings a generation has
    ///   - longest: bytes of text from which on a reading is not kept
    init(count: Int, longest: Int) {
        self.count = count
        self.longest = longest
    }

    /// The reading of this brief, made by `read` if it is not there.
    func reading(of brief: AuthorBrief, _ read: (AuthorBrief) -> PresentationBrief) -> PresentationBrief {
        let key = Key(topic: brief.topic, answers: brief.answers, planFeedback: brief.planFeedback)
        let kept = generations.withLock { $0.young[key] ?? $0.old[key] }
        if let kept { return kept }
        let reading = read(brief)
        guard key.size <= longest else { return reading }
        generations.withLock { generations in
            if generations.young.count >= count {
                generations.old = generations.young
                generations.young = [:]
            }
            generations.young[key] = reading
        }
        return reading
    }
}
