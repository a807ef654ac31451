import DirectorCore
import DirectorSessions
import Testing

/// What happens to a message from the inbox to its answer.
struct TurnLifeTests {
    @Test func aMessageWhoseAnswerIsThereAtOnceIsOneCommit() {
        var life = TurnLife.resting
        #expect(life.submit(.topic) == .schedule(.topic))
        #expect(life.beginTask() == .topic)
        #expect(life.state == .accepting(.topic))
        #expect(life.answered(.stored) == .show)
        #expect(life.next() == nil)
        life.end()
        #expect(life.state == .resting)
        #expect(life.isIdle)
    }

    @Test func aMessageThatTheAuthorWorksOnIsTwoCommits() {
        var life = TurnLife.accepting
        #expect(life.accepted(.stored) == .author(stop: nil))
        #expect(life.state == .authoring(.topic))
        life.wrote(.written)
        #expect(life.state == .concluding(.topic))
        #expect(life.concluded(.stored) == .show)
        #expect(life.state == .looking(.current, .nothing))
    }

    @Test func aSecondMessageWaitsForTheFirst() {
        var life = TurnLife.resting
        #expect(life.submit(.topic) == .schedule(.topic))
        #expect(life.submit(.answers) == .queue(.answers))
        #expect(life.beginTask() == .topic)
        #expect(life.answered(.stored) == .show)
        #expect(life.next()?.message.input.turn == .answers)
    }

    /// The answer to the first message hides that the second one is worked on, so that has to be shown again.
    @Test func onlyAMessageThatWaitedIsShownAgainWhenItIsBegun() {
        var life = TurnLife.scheduled
        _ = life.submit(.answers)
        life.begin()
        #expect(life.next()?.isShown == true)
        _ = life.answered(.stored)
        #expect(life.next()?.isShown == false)
    }

    @Test func aMessageIsRefusedWithItsReason() {
        var life = TurnLife.resting
        #expect(life.submit(.topic, text: "Eleven bytes") == .refuse(.tooLarge))
        #expect(life.submit(.topic) == .schedule(.topic))
        #expect(life.submit(.answers) == .queue(.answers))
        #expect(life.submit(TurnID(unchecked: "third")) == .refuse(.inboxFull))
        #expect(life.takeWaiting().map(\.input.turn) == [.topic, .answers])
        #expect(life.leave() == .nothing)
        #expect(life.submit(.topic) == .refuse(.shuttingDown))
    }

    @Test func nothingIsBegunOnceTheServerGoesDown() {
        var life = TurnLife.looking
        #expect(life.leave() == .nothing)
        #expect(life.next() == nil)
    }

    // MARK: The store knows better

    @Test func aConflictHasTheMessageReadOnceMore() {
        var life = TurnLife.accepting
        #expect(life.accepted(.overtaken) == .decideAgain)
        #expect(life.state == .accepting(.topic))
        #expect(life.answered(.overtaken) == .decideAgain)
        #expect(life.state == .accepting(.topic))
        #expect(life.answered(.stored) == .show)
    }

    @Test func aMessageThatIsKnownGetsItsStoredAnswer() {
        let receipt = TurnReceipt(turn: .topic, frames: [], isPending: false)
        var life = TurnLife.accepting
        #expect(life.accepted(.alreadyCommitted(receipt)) == .repeatAnswer(receipt))
        life.repeated(isPending: false)
        #expect(life.state == .looking(.current, .nothing))
        life = .accepting
        #expect(life.answered(.alreadyCommitted(receipt)) == .repeatAnswer(receipt))
    }

    @Test func aMessageThatAnotherServerWorksOnIsLeftToIt() {
        var life = TurnLife.accepting
        let receipt = TurnReceipt(turn: .topic, frames: [], isPending: true)
        #expect(life.accepted(.alreadyCommitted(receipt)) == .repeatAnswer(receipt))
        life.repeated(isPending: true)
        #expect(life.next() == nil)
        life.end()
        #expect(life.state == .waiting(for: .otherServer, .nothing))
    }

    @Test func anEntryCommittedWhileTheTurnRunsGoesBeforeTheAnswer() {
        var life = TurnLife.concluding
        #expect(life.concluded(.overtaken) == .reload)
        #expect(life.state == .changedWhileRunning(.topic))
        #expect(life.readChanges(pending: .topic, heldBy: .thisServer(attempts: 1)) == .conclude)
        #expect(life.state == .concluding(.topic))
        #expect(life.concluded(.stored) == .show)
    }

    @Test(
        "what else may have been committed while the turn ran",
        arguments: [
            (TurnID.topic, .free, .conclude, .concluding(.topic)),
            (.topic, .otherServer(attempts: 1), .leave, .changedWhileRunning(.topic)),
            (nil, .free, .done, .looking(.current, .nothing)),
            (.answers, .otherServer(attempts: 1), .leave, .changedWhileRunning(.topic)),
        ] as [(TurnID?, TurnLife.Holder, TurnLife.MergeAction, TurnLife.State)]
    )
    func changes(
        pending: TurnID?,
        holder: TurnLife.Holder,
        action: TurnLife.MergeAction,
        state: TurnLife.State
    ) {
        var life = TurnLife.changedWhileRunning
        #expect(life.readChanges(pending: pending, heldBy: holder) == action)
        #expect(life.state == state)
    }

    /// The session could not be read after the conflict.
    @Test func anAnswerIsOfferedAgainAlsoBeforeTheChangesAreRead() {
        var life = TurnLife.changedWhileRunning
        #expect(life.concluded(.overtaken) == .reload)
        #expect(life.state == .changedWhileRunning(.topic))
    }

    // MARK: The author ends early

    @Test(
        arguments: [
            (.stopped(.user), .end(.cancelled)),
            (.timedOut, .end(.failed(.authorTimeout))),
            (.failed(.authorFailed), .end(.failed(.authorFailed))),
            (.stopped(.shutdown), .handOver),
        ] as [(TurnLife.EarlyEnd, TurnLife.EarlyEndAction)]
    )
    func anAuthorThatEndsEarly(_ end: TurnLife.EarlyEnd, _ action: TurnLife.EarlyEndAction) {
        var life = TurnLife.authoring
        #expect(life.authorEnded(end) == action)
        #expect(life.state == (action == .handOver ? .handingOver(.topic) : .authoring(.topic)))
    }

    @Test func aTurnHandedOverIsReadAgainShouldTheServerGoOn() {
        var life = TurnLife.handingOver
        life.interrupted(by: .shutdown)
        #expect(life.next() == nil)
        life.end()
        #expect(life.state == .waiting(for: .shutdown, .nothing))
    }

    // MARK: Calls in an impossible order

    @Test func aCallInAnImpossibleOrderNamesTheState() async throws {
        let result = try await #require(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            var life = TurnLife.authoring
            _ = life.next()
        }
        let message = String(decoding: result.standardErrorContent, as: UTF8.self)
        #expect(message.contains("TurnLife.next() must not be called in the state authoring(topic)"))
    }

    /// The state is named in crash reports, which must not hold what users wrote.
    @Test func aStateIsNamedWithoutWhatItHolds() {
        #expect("\(TurnLife.concluding.state)" == "concluding(topic)")
        #expect("\(TurnLife.holdingAnAnswer.state)" == "waiting(for: store)")
    }
}
