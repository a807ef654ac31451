/// The tokens that a turn or a session used, by stages of the work.
package struct TokenUsage: Codable, Sendable, Equatable {
    /// The usage of one stage. The author names the stages; there are few.
    package struct Stage: Codable, Sendable, Equatable {
        /// The stage's name.
        package var name: String
        /// The tokens that the stage used.
        package var counts: TokenCounts
        /// How many calls the stage made.
        package var calls: Int

        package init(name: String, counts: TokenCounts, calls: Int) {
            self.name = name
            self.counts = counts
            self.calls = calls
        }

        enum CodingKeys: String, CodingKey {
            case name = "stage"
            case counts
            case calls = "call_count"
        }
    }

    /// The stages, each once, in the order of their names.
    package private(set) var stages: [Stage] = []
    /// Whether the counts are incomplete. Some may be estimates, because the service did not report them. Or a process
    /// ended while it waited for a model, and the tokens of that call are unknown.
    package private(set) var isEstimated = false

    /// No usage.
    package init() {}

    /// The usage of one call.
    package init(stage: String, counts: TokenCounts, isEstimated: Bool = false) {
        stages = [Stage(name: stage, counts: counts, calls: 1)]
        self.isEstimated = isEstimated
    }

    /// Whether no call was made.
    package var isEmpty: Bool { stages.isEmpty }

    /// The sum of all stages.
    package var counts: TokenCounts { stages.reduce(into: TokenCounts()) { $0 += $1.counts } }

    package static func += (left: inout TokenUsage, right: TokenUsage) {
        for stage in right.stages { left.add(stage) }
        left.isEstimated = left.isEstimated || right.isEstimated
    }

    /// Notes that more tokens were used, but not how many.
    package mutating func noteUnknownShare() { isEstimated = true }

    private mutating func add(_ stage: Stage) {
        let place = stages.firstIndex { $0.name >= stage.name } ?? stages.endIndex
        if place < stages.endIndex, stages[place].name == stage.name {
            stages[place].counts += stage.counts
            stages[place].calls = stages[place].calls.clampedSum(stage.calls)
        } else {
            stages.insert(stage, at: place)
        }
    }

    enum CodingKeys: String, CodingKey {
        case stages
        case isEstimated = "is_estimated"
    }
}
