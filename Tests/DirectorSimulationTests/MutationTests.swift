import DirectorCore
import DirectorTestSupport
import Testing

/// Defects are added on purpose. A check that does not find them would be useless.
struct MutationTests {
    private static let stepsPerRun = 800

    /// The promises that a server with this defect does not keep, run by run, until `expected` were found.
    private func findings(_ flaw: PlantedFlaw, until expected: Set<Invariant>) async throws -> Set<Invariant> {
        try await SimulatedWorld.onOwnThread {
            var found: Set<Invariant> = []
            for seed in UInt64(1)...60 where !expected.isSubset(of: found) {
                let report = try Simulation.run(seed: seed, steps: Self.stepsPerRun, flaw: flaw)
                found.formUnion(report.violations.map(\.invariant))
            }
            return found
        }
    }

    @Test func aStoreThatForgetsTurnsIsFound() async throws {
        let found = try await findings(.forgetsTurns, until: [.exactlyOnce])
        #expect(found.contains(.exactlyOnce))
    }

    @Test func aStoreThatForgetsLeasesIsFound() async throws {
        let found = try await findings(.forgetsLeases, until: [.exactlyOnce, .fenced])
        #expect(found.contains(.exactlyOnce))
        #expect(found.contains(.fenced))
    }

    @Test func aStoreThatIgnoresLeasesIsFound() async throws {
        let found = try await findings(.ignoresLeases, until: [.fenced])
        #expect(found.contains(.fenced))
    }

    @Test func publishingBeforeTheCommitIsFound() async throws {
        let found = try await findings(.publishesEarly, until: [.durableBeforeVisible])
        #expect(found.contains(.durableBeforeVisible))
    }

    /// All defects but one: a turn is taken too early only if there are several servers.
    @Test(arguments: PlantedFlaw.allCases.filter { $0 != .ignoresLeases })
    func faultPointsFindIt(_ flaw: PlantedFlaw) async throws {
        let expected: Invariant =
            switch flaw {
            case .forgetsTurns: .exactlyOnce
            case .forgetsLeases, .ignoresLeases: .fenced
            case .publishesEarly: .durableBeforeVisible
            }
        let isFound = try await SimulatedWorld.onOwnThread {
            let script = ScriptedConversation(sender: .native, flaw: flaw)
            for operation in 1...40 {
                for fate in [RequestFate.failedAfter, .crashedBefore, .crashedAfter] {
                    let violations = try script.run(fault: (operation, fate)).violations
                    if violations.contains(where: { $0.invariant == expected }) { return true }
                }
            }
            return false
        }
        #expect(isFound)
    }
}
