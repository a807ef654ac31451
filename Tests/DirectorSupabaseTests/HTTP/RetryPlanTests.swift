import DirectorSupabase
import Testing

struct RetryPlanTests {
    @Test func pausesGrowAndEnd() {
        var plan = RetryPlan(limits: SupabaseLimits())
        #expect(plan.failed(chance: 1) == .milliseconds(100))
        #expect(plan.failed(chance: 1) == .milliseconds(200))
        #expect(plan.failed(chance: 0) == .milliseconds(200))
        #expect(plan.failed(chance: 1) == nil)
    }

    @Test func theOtherSideMayAskForMoreButNotForEver() {
        var plan = RetryPlan(limits: SupabaseLimits())
        #expect(plan.failed(asked: .seconds(1), chance: 0) == .seconds(1))
        #expect(plan.failed(asked: .seconds(3600), chance: 0) == .seconds(3))
    }
}
