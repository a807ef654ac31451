import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Foundation
import Testing

/// One conversation from the greeting to the deck. Every operation of the store fails in every way, and every
/// connection is cut after every frame.
struct FaultPointTests {
    private static let fates: [RequestFate] = [
        .failedBefore(.unavailable), .failedAfter, .crashedBefore, .crashedAfter,
    ]

    @Test(arguments: [ClientKind.native, .compatible])
    func goesThroughWithoutFaults(_ sender: ClientKind) async throws {
        let outcome = try await SimulatedWorld.onOwnThread { try ScriptedConversation(sender: sender).run() }
        #expect(outcome.violations == [])
        #expect(outcome.differences == 0)
        #expect(outcome.operations.contains { $0.kind == .savePart })
        #expect(outcome.operations.contains { $0.kind == .renewLease })
    }

    @Test(arguments: [ClientKind.native, .compatible])
    func everyOperationMayFail(_ sender: ClientKind) async throws {
        let (count, failures) = try await SimulatedWorld.onOwnThread {
            let script = ScriptedConversation(sender: sender)
            let count = try script.run().operations.count
            var failures: [String] = []
            for operation in 1...count {
                for fate in Self.fates {
                    let outcome = try script.run(fault: (operation, fate))
                    guard !outcome.violations.isEmpty else { continue }
                    let name = outcome.operations.first { $0.number == operation }?.kind.rawValue ?? "?"
                    failures.append("operation \(operation) (\(name)) \(fate): \(outcome.violations)")
                }
            }
            return (count, failures)
        }
        print("fault points: \(count) operations × \(Self.fates.count) faults, \(sender) sender")
        #expect(failures == [])
    }

    /// Between two jobs a task waits for something. The process dies, is asked to shut down, or the user presses Stop:
    /// in the normal run at every n-th such moment, with `SIMULATION_EVERY_AWAIT=1` at each of them.
    @Test(arguments: Interruption.Kind.allCases, [ClientKind.native, .compatible])
    func anyAwaitMayBeInterrupted(_ kind: Interruption.Kind, _ sender: ClientKind) async throws {
        let stride = ProcessInfo.processInfo.environment["SIMULATION_EVERY_AWAIT"] == nil ? 7 : 1
        let (count, runs, failures) = try await SimulatedWorld.onOwnThread {
            let script = ScriptedConversation(sender: sender)
            let count = try script.run().jobs
            var runs = 0
            var failures: [String] = []
            for job in Swift.stride(from: 1, through: count, by: stride) {
                let violations = try script.run(interruption: Interruption(kind, afterJob: job)).violations
                runs += 1
                if !violations.isEmpty { failures.append("job \(job): \(violations)") }
            }
            return (count, runs, failures)
        }
        print("fault points: \(kind) at \(runs) of \(count) awaits, \(sender) sender")
        #expect(failures == [])
    }

    @Test(arguments: [ClientKind.native, .compatible])
    func everyConnectionMayBeCut(_ sender: ClientKind) async throws {
        let (frames, failures) = try await SimulatedWorld.onOwnThread {
            let script = ScriptedConversation(sender: sender)
            let frames = try script.run().frames
            var failures: [String] = []
            for side in ScriptedConversation.Cut.Side.allCases {
                for frame in 1...frames[side.rawValue] {
                    let outcome = try script.run(cut: .init(side, afterFrame: frame))
                    if !outcome.violations.isEmpty { failures.append("\(side) \(frame): \(outcome.violations)") }
                }
            }
            return (frames, failures)
        }
        print("frame cuts: \(frames.reduce(0, +)), \(sender) sender")
        #expect(failures == [])
    }
}
