import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

/// Two servers that share a store, and servers that start after one has died.
struct TwoServerTests {
    @Sendable private static func slowQuestions(_ work: RehearsedWork) -> RehearsedManner {
        work.kind == .questions ? .working(steps: 2, each: .seconds(4)) : .instant
    }

    @Test func aMessageBehindAnotherServersTurnWaitsForIt() async throws {
        let violations = try await SimulatedWorld.onOwnThread {
            let scene = Scene(manners: Self.slowQuestions)
            let first = scene.world.startProcess()
            let second = scene.world.startProcess()
            let (one, other) = (scene.native("one"), scene.native("other"))
            one.connect(to: first)
            other.connect(to: second)
            scene.world.settle()
            one.send(Scene.message("Submit_Initial_Topic Bees", turn: "topic"))
            scene.world.settle()
            other.send(Scene.message("Ask_Help_Or_Question Why?", turn: "question"))
            scene.proceed(untilFinished: "question")
            return scene.world.ledger.violations
        }
        #expect(violations == [])
    }

    /// A server that has the session in memory learns that another server has abandoned a turn.
    @Test func aTurnIsTakenUpByAServerThatHasTheSessionOpen() async throws {
        let (violations, processes) = try await SimulatedWorld.onOwnThread {
            let scene = Scene(manners: Self.slowQuestions)
            let first = scene.world.startProcess()
            let second = scene.world.startProcess()
            let (one, other) = (scene.native("one"), scene.native("other"))
            one.connect(to: first)
            other.connect(to: second)
            scene.world.settle()
            one.send(Scene.message("Submit_Initial_Topic Bees", turn: "topic"))
            scene.world.settle()
            one.giveUp()
            scene.world.crash(first)
            scene.world.proceed("takeover", patience: .seconds(60)) {
                scene.outcome(of: "topic") != nil && other.cursor == scene.world.ledger.record(Scene.key)?.head
            }
            return (scene.world.ledger.violations, scene.world.processes.map(\.number))
        }
        #expect(violations == [])
        #expect(processes == [2])
    }

    @Test func whoComesFromAnotherServerIsNotSentEverythingAgain() async throws {
        let (before, after, violations) = try await SimulatedWorld.onOwnThread {
            let scene = Scene()
            let first = scene.world.startProcess()
            let second = scene.world.startProcess()
            let (one, other) = (scene.native("one"), scene.native("other"))
            one.connect(to: first)
            other.connect(to: second)
            scene.world.settle()
            scene.talkToStrawman(one)
            let before = one.loggedCount
            one.connect(to: second)
            scene.world.settle()
            return (before, one.loggedCount, scene.world.ledger.violations)
        }
        #expect(before > 5)
        #expect(after == before)
        #expect(violations == [])
    }

    @Test func aClockSetBackDoesNotKeepAnAbandonedTurnWaiting() async throws {
        let violations = try await SimulatedWorld.onOwnThread {
            let scene = Scene(manners: Self.slowQuestions)
            let tab = scene.native()
            tab.send(Scene.message("Submit_Initial_Topic Bees", turn: "topic"))
            scene.world.proceed("acceptance") { scene.isAccepted("topic") }
            for process in scene.world.processes { scene.world.crash(process) }
            scene.world.wall.advance(by: .seconds(-3600))
            scene.proceed(untilFinished: "topic", patience: .seconds(60))
            return scene.world.ledger.violations
        }
        #expect(violations == [])
    }

    @Test func aSessionDeletedElsewhereCanBeBegunAgain() async throws {
        let (violations, version) = try await SimulatedWorld.onOwnThread {
            let scene = Scene()
            let first = scene.world.startProcess()
            let second = scene.world.startProcess()
            let (one, other) = (scene.native("one"), scene.native("other"))
            one.connect(to: first)
            other.connect(to: second)
            scene.world.settle()
            scene.talk(one, [Scene.message("Submit_Initial_Topic Bees", turn: "topic")])
            scene.world.delete(Scene.key, by: first)
            scene.world.settle()
            scene.world.crash(first)
            other.send(Scene.message("Submit_Initial_Topic Cats", turn: "again"))
            scene.proceed(untilFinished: "again", patience: .seconds(30))
            return (scene.world.ledger.violations, scene.world.ledger.record(Scene.key)?.version)
        }
        #expect(violations == [])
        #expect(version == 2)
    }

    @Test func deletionWhileTheSessionIsBeingLoadedLeavesNobodyHanging() async throws {
        let violations = try await SimulatedWorld.onOwnThread {
            let scene = Scene()
            let process = scene.world.startProcess()
            let (one, other) = (scene.native("one"), scene.native("other"))
            scene.talk(one, [Scene.message("Submit_Initial_Topic Bees", turn: "topic")])
            scene.world.crash(process)
            let next = scene.world.startProcess()
            one.connect(to: next)
            other.connect(to: next)
            scene.world.runUntilIdle()
            scene.world.delete(Scene.key, by: next)
            scene.world.runUntilIdle()
            // The deletion is answered before the load.
            for (owner, operation, _) in scene.world.requests where operation.kind == .delete {
                scene.world.end(operation, of: owner, .answered)
            }
            scene.world.runUntilIdle()
            scene.world.settle()
            scene.world.closeDown()
            return scene.world.ledger.violations
        }
        #expect(violations == [])
    }
}
