import DirectorTestSupport
import Foundation
import Testing

/// Random users with random faults. `SIMULATION_SEED` and `SIMULATION_STEPS` select another or a longer run
/// (`scripts/simulate`).
struct SimulationTests {
    private static let stepsPerRun = 800

    private static func setting(_ name: String, otherwise value: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? value
    }

    @Test func allInvariantsHold() async throws {
        let seed = UInt64(Self.setting("SIMULATION_SEED", otherwise: 1))
        let steps = Self.setting("SIMULATION_STEPS", otherwise: 100_000)
        let reports = try await SimulatedWorld.onOwnThread {
            try (0..<UInt64(max(1, steps / Self.stepsPerRun))).map { run in
                let report = try Simulation.run(seed: seed + run, steps: Self.stepsPerRun)
                if !report.violations.isEmpty {
                    print("simulation: SEED \(report.seed) violates: \(report.violations.prefix(3))")
                }
                return report
            }
        }
        let turns = reports.map(\.turns).reduce(0, +)
        let operations = reports.map(\.operations).reduce(0, +)
        let crashes = reports.map(\.crashes).reduce(0, +)
        let slides = reports.map(\.slides).reduce(0, +)
        print(
            "simulation: \(reports.count * Self.stepsPerRun) steps in \(reports.count) runs from seed \(seed):",
            "\(turns) turns, \(slides) slides, \(operations) store operations, \(crashes) crashes"
        )
        let failed = reports.filter { !$0.violations.isEmpty }.map { "seed \($0.seed): \($0.violations)" }
        #expect(failed == [])
        #expect(turns > 0)
        #expect(crashes > 0)
    }

    @Test func theSameSeedGivesTheSameRun() async throws {
        let fingerprints = try await SimulatedWorld.onOwnThread {
            try (0..<2).map { _ in try Simulation.run(seed: 7, steps: 600).fingerprint }
        }
        #expect(fingerprints[0] == fingerprints[1])
    }
}
