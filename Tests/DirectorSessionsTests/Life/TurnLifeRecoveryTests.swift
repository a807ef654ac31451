import DirectorCore
import DirectorSessions
import Testing

/// Turns that were accepted and not answered, and what makes a session look for them.
struct TurnLifeRecoveryTests {
    private static let abandoned = TurnLife.Leftover(isAbandoned: true)
    private static let unsaved = TurnLife.Leftover(answer: .topic)

    @Test(
        "whose turn it is, for a task that knows nothing of it",
        arguments: [
            (.free, .takeLease(attempt: 1), .takingUp(.topic, attempt: 1, nil)),
            (.thisServer(attempts: 2), .takeLease(attempt: 3), .takingUp(.topic, attempt: 3, nil)),
            (.otherServer(attempts: 1), .leave, .looking(.stale(.otherServer), .nothing)),
        ] as [(TurnLife.Holder, TurnLife.PendingAction, TurnLife.State)]
    )
    func found(_ holder: TurnLife.Holder, _ action: TurnLife.PendingAction, _ state: TurnLife.State) {
        var life = TurnLife.looking
        #expect(life.foundPendingTurn(.topic, heldBy: holder) == action)
        #expect(life.state == state)
    }

    @Test(
        "whose turn it is, for a server whose answer the store did not take",
        arguments: [
            (.thisServer(attempts: 1), .conclude(.written), .concluding(.topic)),
            (.free, .takeLease(attempt: 1), .takingUp(.topic, attempt: 1, .topic)),
            (.otherServer(attempts: 2), .leave, .looking(.stale(.otherServer), unsaved)),
        ] as [(TurnLife.Holder, TurnLife.PendingAction, TurnLife.State)]
    )
    func foundWithAnAnswer(_ holder: TurnLife.Holder, _ action: TurnLife.PendingAction, _ state: TurnLife.State) {
        var life = TurnLife.holdingAnAnswer
        #expect(life.wakeIfWaiting() == true)
        life.begin()
        life.refreshed()
        #expect(life.foundPendingTurn(.topic, heldBy: holder) == action)
        #expect(life.state == state)
    }

    @Test func anAnswerOfAnotherTurnIsNotUsed() {
        var life = TurnLife.holdingAnAnswer
        #expect(life.wakeIfWaiting() == true)
        life.begin()
        life.refreshed()
        #expect(life.foundPendingTurn(.answers, heldBy: .free) == .takeLease(attempt: 1))
        #expect(life.state == .takingUp(.answers, attempt: 1, nil))
    }

    @Test func anAnswerIsForgottenOnceItsTurnHasEndedElsewhere() {
        var life = TurnLife.holdingAnAnswer
        #expect(life.wakeIfWaiting() == true)
        #expect(life.beginTask() == nil)
        #expect(life.state == .looking(.current, .nothing))
    }

    // MARK: The lease

    @Test func aTurnThatIsTakenUpIsAuthoredAgain() {
        var life = TurnLife.takingUp
        #expect(life.askedForLease(.stored, isStopNoted: false) == .author(attempt: 2, stop: nil))
        #expect(life.state == .authoring(.topic))
    }

    @Test func aTurnThatKeepsFailingIsFailed() {
        var life = TurnLife.takingUp(attempts: 3)
        #expect(life.askedForLease(.stored, isStopNoted: false) == .end(.failed(.authorFailed)))
        life.wrote(.written)
        #expect(life.concluded(.stored) == .show)
    }

    @Test func aTurnThatTheUserStoppedIsNotAuthoredAgain() {
        var life = TurnLife.takingUp
        #expect(life.askedForLease(.stored, isStopNoted: true) == .end(.cancelled), "stopped on another server")
        life = .takingUp
        _ = life.stop(nil, pending: .topic)
        #expect(life.askedForLease(.stored, isStopNoted: false) == .end(.cancelled), "stopped here")
    }

    @Test func anAnswerThatWasWrittenIsStoredUnderTheNewLease() {
        var life = TurnLife.holdingAnAnswer
        #expect(life.wakeIfWaiting() == true)
        life.begin()
        _ = life.foundPendingTurn(.topic, heldBy: .free)
        #expect(life.askedForLease(.stored, isStopNoted: true) == .conclude(.written), "the work is done")
        #expect(life.state == .concluding(.topic))
    }

    @Test func aLeaseThatAnotherServerGotLeavesTheTurnToIt() {
        var life = TurnLife.takingUp
        #expect(life.askedForLease(.overtaken, isStopNoted: false) == .leave)
        life.interrupted(by: .otherServer)
        life.end()
        #expect(life.state == .waiting(for: .otherServer, .nothing))
    }

    // MARK: A message that comes while an earlier turn is unanswered

    @Test func aMessageGoesOnWhenTheEarlierTurnHasEnded() throws {
        var life = TurnLife.looking
        let next = life.next()
        #expect(life.foundPendingTurn(.answers, heldBy: .free) == .takeLease(attempt: 1))
        #expect(life.askedForLease(.stored, isStopNoted: true) == .end(.cancelled))
        life.wrote(.written)
        #expect(life.concluded(.stored) == .show)
        life.resume(try #require(next).message)
        #expect(life.state == .accepting(.topic))
    }

    @Test func aMessageIsPutBackWhileAnotherServerWorks() throws {
        var life = TurnLife.looking
        let next = life.next()
        #expect(life.foundPendingTurn(.answers, heldBy: .otherServer(attempts: 1)) == .leave)
        life.putBack(try #require(next).message)
        #expect(life.next() == nil)
        life.end()
        #expect(life.wakeIfWaiting() == true)
        #expect(life.beginTask() == .topic)
    }

    // MARK: Reasons to begin

    @Test(
        "a hint in every state, with and without a client that would see what is new",
        arguments: [
            (.resting, .schedule, .nothing), (.waitingForStore, .schedule, .schedule),
            (.runningElsewhere, .schedule, .schedule), (.scheduled, .nothing, .nothing), (.looking, .nothing, .nothing),
            (.accepting, .nothing, .nothing), (.takingUp, .nothing, .nothing), (.passingStopOn, .nothing, .nothing),
            (.authoring, .checkLease, .checkLease), (.stopping(.user), .checkLease, .checkLease),
            (.concluding, .nothing, .nothing), (.changedWhileRunning, .nothing, .nothing),
            (.handingOver, .nothing, .nothing),
        ] as [(TurnLife, TurnLife.HintAction, TurnLife.HintAction)]
    )
    func hint(_ life: TurnLife, watched: TurnLife.HintAction, unwatched: TurnLife.HintAction) {
        for (isWatched, action) in [(true, watched), (false, unwatched)] {
            var life = life
            #expect(life.heardOfChange(isWatched: isWatched) == action)
        }
    }

    @Test func onlyWhatHasWorkIsWoken() {
        var life = TurnLife.resting
        #expect(life.wake(hasPending: false) == false)
        #expect(life.wakeIfWaiting() == false)
        #expect(life.wake(hasPending: true) == true)
        #expect(life.wake(hasPending: true) == false, "one task is enough")
    }

    @Test func anAbandonedTurnIsTakenFromTheServerThatHeldIt() {
        var life = TurnLife.resting
        #expect(life.turnWasAbandoned() == true)
        #expect(life.state == .scheduled(.stale(.otherServer), Self.abandoned))
        #expect(life.isStale)
        life.begin()
        life.refreshed()
        #expect(life.foundPendingTurn(.topic, heldBy: .otherServer(attempts: 1)) == .takeLease(attempt: 2))
    }

    @Test func anAbandonedTurnIsRememberedWhileTheStoreFails() {
        var life = TurnLife.resting
        _ = life.turnWasAbandoned()
        life.begin()
        life.interrupted(by: .store)
        life.end()
        #expect(life.state == .waiting(for: .store, Self.abandoned))
    }

    // MARK: A caller that reads the session again

    @Test func onlyOneReadsTheSessionAgain() {
        var life = TurnLife.resting
        #expect(life.beginLook() == true)
        #expect(life.beginLook() == false)
        #expect(life.wake(hasPending: true) == false)
        life.refreshed()
        #expect(life.lookEnded(hasPending: false) == false)
        #expect(life.state == .resting)
        for var busy in [TurnLife.scheduled, .looking, .authoring] { #expect(busy.beginLook() == false) }
    }

    @Test func workThatCameMeanwhileIsBegunAfterwards() {
        var life = TurnLife.runningElsewhere
        #expect(life.beginLook() == true)
        life.interrupted(by: .store)
        #expect(life.submit(.answers) == .queue(.answers))
        #expect(life.lookEnded(hasPending: false) == true)
        #expect(life.state == .scheduled(.stale(.store), .nothing))
        #expect(life.beginTask() == .answers)
    }
}
