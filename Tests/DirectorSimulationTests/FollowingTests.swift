import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

/// Changes on one server are shown by the others.
struct FollowingTests {
    @Sendable private static func slowQuestions(_ work: RehearsedWork) -> RehearsedManner {
        work.kind == .questions ? .working(steps: 4, each: .seconds(4)) : .instant
    }

    private static let topic = TurnID(unchecked: "topic")

    /// Two tabs on two servers. One of them has begun a turn that takes 16 seconds.
    private static func sceneWithRunningTurn(losesNotices: Bool = false) -> RunningTurn {
        let scene = Scene(losesNotices: losesNotices, manners: slowQuestions)
        let first = scene.world.startProcess()
        let second = scene.world.startProcess()
        let (one, other) = (scene.native("one"), scene.native("other"))
        one.connect(to: first)
        other.connect(to: second)
        scene.world.settle()
        one.send(Scene.message("Submit_Initial_Topic Bees", turn: "topic"))
        scene.world.settle()
        return RunningTurn(scene: scene, first: first, second: second, one: one, other: other)
    }

    private struct RunningTurn {
        let scene: Scene
        let first: SimulatedProcess
        let second: SimulatedProcess
        let one: SimulatedClient
        let other: SimulatedClient
    }

    /// - Returns: how much time passed before `isDone`, in whole steps of 100 ms
    private static func wait(_ scene: Scene, atMost limit: Duration, until isDone: () -> Bool) -> Duration {
        var passed = Duration.zero
        while !isDone(), passed < limit {
            scene.world.advance(by: .milliseconds(100))
            passed += .milliseconds(100)
            scene.world.settle()
        }
        return passed
    }

    @Test func aTabOnAnotherServerSeesATurnAsItHappens() async throws {
        let (heads, differences, progress, violations) = try await SimulatedWorld.onOwnThread {
            let scene = Scene()
            let first = scene.world.startProcess()
            let second = scene.world.startProcess()
            let (one, other) = (scene.native("one"), scene.native("other"))
            one.connect(to: first)
            other.connect(to: second)
            scene.world.settle()
            var heads: [Bool] = []
            for (index, text) in ["Submit_Initial_Topic Bees", "Submit_Clarification_Answers All", "accept_plan"]
                .enumerated()
            {
                // The two tabs send in turn.
                [one, other][index % 2].send(Scene.message(text, turn: "t\(index)"))
                scene.world.settle()
                let head = scene.world.ledger.record(Scene.key)?.head
                heads.append(one.cursor == head && other.cursor == head && scene.outcome(of: "t\(index)") != nil)
            }
            _ = Self.wait(scene, atMost: .seconds(60)) { false }
            let differences = scene.world.processes.map(\.registry.differenceCount)
            return (heads, differences, one.loggedCount + other.loggedCount, scene.world.ledger.violations)
        }
        #expect(heads == [true, true, true], "without any time passing")
        #expect(differences == [0, 0], "in health there is nothing to find")
        #expect(progress > 10)
        #expect(violations == [])
    }

    @Test func whatNobodyToldIsFoundByComparing() async throws {
        let (passed, differences, violations) = try await SimulatedWorld.onOwnThread {
            let scene = Scene(losesNotices: true)
            let first = scene.world.startProcess()
            let second = scene.world.startProcess()
            let (one, other) = (scene.native("one"), scene.native("other"))
            one.connect(to: first)
            other.connect(to: second)
            scene.world.settle()
            scene.talk(one, [Scene.message("Submit_Initial_Topic Bees", turn: "topic")])
            let passed = Self.wait(scene, atMost: .seconds(60)) {
                other.cursor == scene.world.ledger.record(Scene.key)?.head
            }
            return (passed, scene.world.processes.map(\.registry.differenceCount), scene.world.ledger.violations)
        }
        // The interval with its random spread, and the grace.
        #expect(passed <= .milliseconds(14_100))
        #expect(passed > .seconds(2))
        #expect(differences == [0, 1])
        #expect(violations == [])
    }

    @Test func aDamagedSnapshotInMemoryIsFoundAndPutRight() async throws {
        let (differences, topic, violations) = try await SimulatedWorld.onOwnThread {
            let scene = Scene(damagedLoads: 1)
            let tab = scene.native()
            let writer = scene.world.startProcess()
            // The first load of the first process finds no session; that of the second server finds one.
            tab.connect(to: writer)
            scene.talkToStrawman(tab)
            scene.world.crash(writer)
            let reader = scene.world.startProcess()
            tab.connect(to: reader)
            scene.world.settle()
            _ = Self.wait(scene, atMost: .seconds(20)) { reader.registry.differenceCount > 0 }
            let count = reader.registry.differenceCount
            scene.talk(tab, [Scene.message("accept_strawman", turn: "deck", action: .acceptStrawman)])
            let stored = try scene.world.ask { try await $0.load(Scene.key) }
            return (count, stored?.snapshot.topic, try InvariantCheck.violations(in: scene.world))
        }
        #expect(differences == 1)
        #expect(topic == "Bees" || topic == "Submit_Initial_Topic Bees")
        #expect(violations == [])
    }

    @Test(arguments: [true, false])
    func aListenerThatIsCutOffCatchesUp(_ tells: Bool) async throws {
        let (passed, violations) = try await SimulatedWorld.onOwnThread {
            let scene = Scene()
            let first = scene.world.startProcess()
            let second = scene.world.startProcess()
            let (one, other) = (scene.native("one"), scene.native("other"))
            one.connect(to: first)
            other.connect(to: second)
            scene.world.settle()
            one.send(Scene.message("Submit_Initial_Topic Bees", turn: "topic"))
            // All requests are answered, but no notices are delivered.
            scene.world.runUntilIdle()
            while let (process, operation, _) = scene.world.requests.first {
                scene.world.end(operation, of: process, .answered)
                scene.world.runUntilIdle()
            }
            scene.world.cutNotices(of: second, tells: tells)
            let passed = Self.wait(scene, atMost: .seconds(60)) {
                other.cursor == scene.world.ledger.record(Scene.key)?.head
            }
            return (passed, scene.world.ledger.violations)
        }
        #expect(passed <= .milliseconds(900))
        #expect(violations == [])
    }

    @Test func aTabThatComesToAnotherServerIsShownTheRunningTurn() async throws {
        let (here, later, violations) = try await SimulatedWorld.onOwnThread {
            let running = Self.sceneWithRunningTurn()
            let here = running.other.progress(of: Self.topic)
            let newcomer = running.scene.native("newcomer")
            newcomer.connect(to: running.second)
            running.scene.world.settle()
            let later = newcomer.progress(of: Self.topic)
            running.scene.proceed(untilFinished: "topic")
            return (here, later, running.scene.world.ledger.violations)
        }
        #expect(here == 1, "a connected client is told that a server works on it")
        #expect(later == 1, "K5")
        #expect(violations == [])
    }

    /// The second server does not know yet that the first one has accepted the message: the store tells it. From then
    /// on the second one must not do the first one's work, which costs money when a model does it.
    @Test func aMessageSentAgainToAnotherServerIsNotWorkedOnThere() async throws {
        let (renewals, outcome, violations) = try await SimulatedWorld.onOwnThread {
            let running = Self.sceneWithRunningTurn(losesNotices: true)
            let scene = running.scene
            running.other.send(Scene.message("Submit_Initial_Topic Bees", turn: "topic"))
            scene.world.settle()
            // Only the second server could ask for an extension of the lease now, and only if it worked on the turn.
            running.first.freeze()
            let before = scene.world.operations.count
            _ = Self.wait(scene, atMost: Limits().leaseDuration / 2) { false }
            let renewals = scene.world.operations.dropFirst(before).count { $0.kind == .renewLease }
            running.first.thaw()
            scene.proceed(untilFinished: "topic")
            return (renewals, scene.outcome(of: "topic"), scene.world.ledger.violations)
        }
        #expect(renewals == 0)
        #expect(outcome == .completed)
        #expect(violations == [])
    }

    // MARK: Stop

    @Test func stopReachesATurnOnAnotherServerAtOnce() async throws {
        let (outcome, violations) = try await SimulatedWorld.onOwnThread {
            let running = Self.sceneWithRunningTurn()
            running.other.cancel(Self.topic)
            running.scene.world.settle()
            return (running.scene.outcome(of: "topic"), running.scene.world.ledger.violations)
        }
        #expect(outcome == .cancelled, "without any time passing")
        #expect(violations == [])
    }

    @Test func stopReachesATurnOnAnotherServerAlsoWithoutNotices() async throws {
        let (passed, outcome) = try await SimulatedWorld.onOwnThread {
            let running = Self.sceneWithRunningTurn(losesNotices: true)
            // The second tab connects now, so its server reads the session and finds the turn.
            running.other.connect(to: running.second)
            running.scene.world.settle()
            running.other.cancel(nil)
            let passed = Self.wait(running.scene, atMost: .seconds(60)) { running.scene.outcome(of: "topic") != nil }
            return (passed, running.scene.outcome(of: "topic"))
        }
        #expect(outcome == .cancelled)
        #expect(passed <= Limits().leaseDuration / 3, "with the next renewal")
    }

    @Test func aStopOutlivesTheServerItWasMeantFor() async throws {
        let (outcome, written, violations) = try await SimulatedWorld.onOwnThread {
            let running = Self.sceneWithRunningTurn()
            running.first.freeze()
            running.other.cancel(Self.topic)
            running.scene.world.settle()
            running.scene.world.crash(running.first)
            running.one.giveUp()
            running.scene.proceed(untilFinished: "topic")
            let scene = running.scene
            return (scene.outcome(of: "topic"), scene.work.count(.questions), scene.world.ledger.violations)
        }
        #expect(outcome == .cancelled)
        #expect(written == 1, "no server wrote what was not wanted any more")
        #expect(violations == [])
    }

    @Test func aStopThatCannotBePassedOnIsPassedOnLater() async throws {
        let (passed, outcome) = try await SimulatedWorld.onOwnThread {
            let running = Self.sceneWithRunningTurn()
            running.other.cancel(Self.topic)
            var failures = 0
            running.scene.world.settle { operation in
                guard operation.kind == .requestStop else { return .answered }
                failures += 1
                return .failedBefore(.unavailable)
            }
            let passed = Self.wait(running.scene, atMost: .seconds(15)) { running.scene.outcome(of: "topic") != nil }
            return (failures > 0 ? passed : .seconds(999), running.scene.outcome(of: "topic"))
        }
        #expect(outcome == .cancelled)
        #expect(passed <= Limits().housekeepingInterval * 1.2)
    }

    // MARK: Servers that die, or are stopped for a while

    /// From the death of a server to the answer of another one: the rest of the lease, until somebody looks, and the
    /// work.
    @Test func aTurnOfADeadServerIsTakenUpInBoundedTime() async throws {
        let (passed, violations) = try await SimulatedWorld.onOwnThread {
            let running = Self.sceneWithRunningTurn()
            running.one.giveUp()
            running.scene.world.crash(running.first)
            let passed = Self.wait(running.scene, atMost: .seconds(120)) { running.scene.outcome(of: "topic") != nil }
            return (passed, running.scene.world.ledger.violations)
        }
        let limits = Limits()
        print("takeover: finished \(passed) after the death of its server, of which the author worked 16 s")
        #expect(passed <= limits.leaseDuration + limits.housekeepingInterval * 1.2 + .seconds(16))
        #expect(violations == [])
    }

    /// A server is stopped while it holds a turn, another server finishes the turn, and then the first one continues.
    @Test(arguments: [false, true])
    func aStaleServerShowsNothingThatIsNotInTheLog(losesNotices: Bool) async throws {
        let (progress, cursors, work, violations) = try await SimulatedWorld.onOwnThread {
            let running = Self.sceneWithRunningTurn(losesNotices: losesNotices)
            let scene = running.scene
            running.first.freeze()
            scene.proceed(untilFinished: "topic")
            let before = running.one.progress(of: Self.topic)
            // All its timers fire at the same moment.
            running.first.thaw()
            scene.world.settle()
            let progress = running.one.progress(of: Self.topic) - before
            _ = Self.wait(scene, atMost: .seconds(1)) { false }
            let head = scene.world.ledger.record(Scene.key)?.head
            let cursors = [running.one, running.other].map { $0.cursor == head }
            return (progress, cursors, scene.work.count(.questions), scene.world.ledger.violations)
        }
        #expect(progress == 0, "it does not know whether the turn is still its own")
        #expect(cursors == [true, true], "everybody knows the truth within a second")
        #expect(work == 2)
        #expect(violations == [])
    }

    // MARK: Outages

    /// Leases run out while no server can renew them. Servers that work on a turn continue, and no other server takes
    /// it over.
    @Test func anOutageLongerThanALeaseDoesNotMoveTurns() async throws {
        let (work, outcome, violations) = try await SimulatedWorld.onOwnThread {
            let scene = Scene { $0.kind == .questions ? .working(steps: 10, each: .seconds(10)) : .instant }
            let first = scene.world.startProcess()
            scene.world.startProcess()
            let tab = scene.native()
            tab.connect(to: first)
            scene.world.settle()
            tab.send(Scene.message("Submit_Initial_Topic Bees", turn: "topic"))
            scene.world.settle()
            for second in 0..<60 {
                scene.world.advance(by: .seconds(1))
                scene.world.settle { _ in second < 40 ? .failedBefore(.unavailable) : .answered }
            }
            scene.proceed(untilFinished: "topic")
            return (scene.work.count(.questions), scene.outcome(of: "topic"), scene.world.ledger.violations)
        }
        #expect(outcome == .completed)
        #expect(work == 1)
        #expect(violations == [])
    }

    @Test func aMessageSentDuringARestartOfTheStoreGoesThroughByItself() async throws {
        let (outcome, violations) = try await SimulatedWorld.onOwnThread {
            let scene = Scene()
            let tab = scene.native()
            tab.connect(to: scene.world.startProcess())
            scene.world.settle()
            tab.send(Scene.message("Submit_Initial_Topic Bees", turn: "topic"))
            // The tab does not send the message again, because no server tells it to.
            for second in 0..<6 {
                scene.world.settle { _ in second < 3 ? .failedBefore(.unavailable) : .answered }
                scene.world.advance(by: .seconds(1))
            }
            scene.world.settle()
            return (scene.outcome(of: "topic"), scene.world.ledger.violations)
        }
        #expect(outcome == .completed)
        #expect(violations == [])
    }
}
