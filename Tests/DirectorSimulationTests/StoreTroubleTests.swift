import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

/// A store that fails for a short time causes delays, but no lost work and no lost turn.
struct StoreTroubleTests {
    @Sendable private static func slowOutline(_ work: RehearsedWork) -> RehearsedManner {
        switch work.kind {
        case .strawman: .working(steps: 1, each: .seconds(15))
        case .slide: .working(steps: 1, each: .seconds(2))
        case .questions, .plan, .refinement, .answer, .intent: .instant
        }
    }

    @Test func anAnswerThatCannotBeStoredIsKeptAndNotWrittenAgain() async throws {
        let (violations, count) = try await SimulatedWorld.onOwnThread {
            let scene = Scene(manners: Self.slowOutline)
            let tab = scene.native()
            scene.talk(tab, [Scene.message("Submit_Initial_Topic Bees", turn: "topic")])
            scene.talk(tab, [Scene.message("Submit_Clarification_Answers The council", turn: "answers")])
            tab.send(Scene.message("accept_plan", turn: "plan", action: .acceptPlan))
            scene.world.proceed("acceptance") { scene.isAccepted("plan") }
            var failures = 0
            scene.proceed(untilFinished: "plan") { operation in
                guard operation.kind == .commit, failures < 12 else { return .answered }
                failures += 1
                return .failedBefore(.unavailable)
            }
            return (scene.world.ledger.violations, scene.work.count(.strawman))
        }
        #expect(violations == [])
        #expect(count == 1)
    }

    @Test func aLeaseThatCannotBeRenewedDoesNotStopTheAuthor() async throws {
        let (violations, count) = try await SimulatedWorld.onOwnThread {
            let scene = Scene(manners: Self.slowOutline)
            let tab = scene.native()
            scene.talk(tab, [Scene.message("Submit_Initial_Topic Bees", turn: "topic")])
            scene.talk(tab, [Scene.message("Submit_Clarification_Answers The council", turn: "answers")])
            tab.send(Scene.message("accept_plan", turn: "plan", action: .acceptPlan))
            scene.proceed(untilFinished: "plan") { $0.kind == .renewLease ? .failedBefore(.unavailable) : .answered }
            return (scene.world.ledger.violations, scene.work.count(.strawman))
        }
        #expect(violations == [])
        #expect(count == 1)
    }

    @Test func aSlideThatCannotBeKeptAtOnceIsNotWrittenAgain() async throws {
        let (violations, count) = try await SimulatedWorld.onOwnThread {
            let scene = Scene(manners: Self.slowOutline)
            let tab = scene.native()
            scene.talkToStrawman(tab)
            tab.send(Scene.message("accept_strawman", turn: "deck", action: .acceptStrawman))
            var failures = 0
            scene.proceed(untilFinished: "deck") { operation in
                guard operation.kind == .savePart, failures < 2 else { return .answered }
                failures += 1
                return .failedBefore(.unavailable)
            }
            return (scene.world.ledger.violations, scene.world.ledger.slidesWritten)
        }
        #expect(violations == [])
        #expect(count == 3)
    }

    /// The store accepts the message, its reply is lost, and then the store does not answer for longer than any caller
    /// waits.
    @Test func aMessageOfUnknownFateGetsItsAnswerWithoutBeingSentAgain() async throws {
        let (violations, outcome) = try await SimulatedWorld.onOwnThread {
            let scene = Scene(manners: Self.slowOutline)
            let tab = scene.native()
            scene.talk(tab, [Scene.message("Submit_Initial_Topic Bees", turn: "topic")])
            scene.talk(tab, [Scene.message("Submit_Clarification_Answers The council", turn: "answers")])
            tab.send(Scene.message("accept_plan", turn: "plan", action: .acceptPlan))
            tab.giveUp()
            var isLost = false
            var failures = 0
            scene.proceed(untilFinished: "plan") { operation in
                if operation.kind == .commit, !isLost {
                    isLost = true
                    return .failedAfter
                }
                guard operation.kind == .load, failures < 8 else { return .answered }
                failures += 1
                return .failedBefore(.unavailable)
            }
            return (scene.world.ledger.violations, scene.outcome(of: "plan"))
        }
        #expect(violations == [])
        #expect(outcome == .completed)
    }

    @Test func aSessionThatCannotBeReadDoesNotKeepOthersFromRecovery() async throws {
        let violations = try await SimulatedWorld.onOwnThread {
            let scene = Scene { $0.kind == .questions ? .working(steps: 1, each: .seconds(3)) : .instant }
            let damaged = scene.native("first", key: Scene.key("damaged"))
            let whole = scene.native("second", key: Scene.key("whole"))
            for tab in [damaged, whole] {
                tab.send(Scene.message("Submit_Initial_Topic Bees", turn: "topic"))
                scene.world.proceed("acceptance") { scene.isAccepted("topic", key: tab.key) }
            }
            for process in scene.world.processes { scene.world.crash(process) }
            scene.proceed(untilFinished: "topic", key: whole.key) { operation in
                operation.key == damaged.key ? .failedBefore(.corrupt) : .answered
            }
            return scene.world.ledger.violations
        }
        #expect(violations == [])
    }
}
