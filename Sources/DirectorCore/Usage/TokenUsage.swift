/// What language models used for a turn or a session, by the stage of the work.
package struct TokenUsage: Codable, Sendable, Equatable {
    /// One stage's share. The author names its stages; there are few of them.
    package struct Stage: Codable, Sendable, Equatable {
        package var name: String
        package var counts: TokenCounts
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

    /// In order of their names, each once.
    package private(set) var stages: [Stage] = []
    /// Whether the counts are not the whole truth: some are estimates, because the service did not report them, or a
    /// process died while it waited for a model, and what that used is not known.
    package private(set) var isEstimated = false

    package init() {}

    /// One call.
    package init(stage: String, counts: TokenCounts, isEstimated: Bool = false) {
        stages = [Stage(name: stage, counts: counts, calls: 1)]
        self.isEstimated = isEstimated
    }

    package var isEmpty: Bool { stages.isEmpty }

    package var counts: TokenCounts { stages.reduce(into: TokenCounts()) { $0 += $1.counts } }

    package static func += (left: inout TokenUsage, right: TokenUsage) {
        for stage in right.stages { left.add(stage) }
        left.isEstimated = left.isEstimated || right.isEstimated
    }

    /// Something more was used, and nobody can say how much.
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
