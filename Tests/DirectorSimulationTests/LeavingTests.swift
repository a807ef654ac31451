import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

/// Stopping a turn, stopping a server, and sending the same message twice.
struct LeavingTests {
    @Sendable private static func slowQuestions(_ work: RehearsedWork) -> RehearsedManner {
        work.kind == .questions ? .working(steps: 1, each: .seconds(60)) : .instant
    }

    @Test func aServerThatGoesDownBeginsNoWaitingMessage() async throws {
        let (passed, accepted, violations) = try await SimulatedWorld.onOwnThread {
            let scene = Scene(manners: Self.slowQuestions)
            let process = scene.world.startProcess()
            let tab = scene.native()
            tab.connect(to: process)
            for turn in ["a", "b", "c"] {
                tab.send(Scene.message("Change_Topic \(turn)", turn: turn))
            }
            scene.world.settle()
            process.shutDown()
            var passed = 0
            while process.isAlive, passed < 120 {
                scene.world.settle()
                scene.world.advance(by: .seconds(1))
                passed += 1
            }
            let accepted = ["a", "b", "c"].filter { scene.isAccepted($0) }
            for turn in ["a", "b", "c"] { scene.proceed(untilFinished: turn, patience: .seconds(200)) }
            return (passed, accepted, scene.world.ledger.violations)
        }
        #expect(passed < 15)
        #expect(accepted == ["a"])
        #expect(violations == [])
    }

    @Test func stopReachesARunningTurnThatWasSentTwice() async throws {
        let outcome = try await SimulatedWorld.onOwnThread {
            let scene = Scene(manners: Self.slowQuestions)
            let process = scene.world.startProcess()
            let tab = scene.native()
            tab.connect(to: process)
            let message = Scene.message("Submit_Initial_Topic Bees", turn: "topic")
            tab.send(message)
            scene.world.settle()
            tab.send(message)
            scene.world.settle()
            tab.cancel(TurnID(unchecked: "topic"))
            scene.world.settle()
            return scene.outcome(of: "topic")
        }
        #expect(outcome == .cancelled)
    }

    @Test(arguments: [(0, 1), (60, 1), (90, 2), (-60, 1), (-3_600_000, 2)])
    func theSameWordsAreOneMessageWithinAMomentOnly(_ milliseconds: Int, _ count: Int) async throws {
        let turns = try await SimulatedWorld.onOwnThread {
            let scene = Scene()
            let process = scene.world.startProcess()
            let tab = scene.world.addClient("tab", key: Scene.key, kind: .compatible)
            tab.connect(to: process)
            scene.world.settle()
            tab.send(Scene.message("Ask_Help_Or_Question Why?"))
            scene.world.settle()
            scene.world.wall.advance(by: .milliseconds(milliseconds))
            tab.send(Scene.message("Ask_Help_Or_Question Why?"))
            scene.world.settle()
            return scene.world.ledger.record(Scene.key)?.accepted.count
        }
        #expect(turns == count)
    }

    @Test func anEmptyHouseIsPutAway() async throws {
        let violations = try await SimulatedWorld.onOwnThread {
            let scene = Scene()
            let tab = scene.native()
            scene.talkToStrawman(tab)
            scene.world.closeDown()
            return scene.world.ledger.violations
        }
        #expect(violations == [])
    }
}
