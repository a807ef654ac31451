import DirectorCore
import DirectorSessions
import Testing

/// Stop, and a server that goes down.
struct TurnLifeStopTests {
    @Test(
        "Stop in every state: what is done, and what the state is then",
        arguments: [
            (.resting, .schedule, .scheduled(.current, .nothing)),
            (.waitingForStore, .schedule, .scheduled(.stale(.store), .nothing)),
            (.runningElsewhere, .schedule, .scheduled(.stale(.otherServer), .nothing)),
            (.scheduled, .nothing, .scheduled(.current, .nothing)),
            (.looking, .nothing, .looking(.current, .nothing)),
            (.accepting, .nothing, .accepting(.topic)),
            (.takingUp, .nothing, .takingUp(.topic, attempt: 2, nil)),
            (.passingStopOn, .nothing, .passingStopOn(.topic, .nothing)),
            (.authoring, .stopAuthor(.user), .stopping(.topic, .user)),
            (.stopping(.user), .nothing, .stopping(.topic, .user)),
            (.stopping(.shutdown), .nothing, .stopping(.topic, .shutdown)),
            (.concluding, .nothing, .concluding(.topic)),
            (.changedWhileRunning, .nothing, .changedWhileRunning(.topic)),
            (.handingOver, .nothing, .handingOver(.topic)),
        ] as [(TurnLife, TurnLife.StopAction, TurnLife.State)]
    )
    func stop(_ life: TurnLife, _ action: TurnLife.StopAction, _ state: TurnLife.State) {
        for turn in [TurnID.topic, nil] {
            var life = life
            #expect(life.stop(turn, pending: .topic).action == action)
            #expect(life.state == state)
        }
    }

    @Test(
        "the server goes down in every state",
        arguments: [
            (.resting, .nothing), (.waitingForStore, .nothing), (.scheduled, .nothing), (.looking, .nothing),
            (.accepting, .nothing), (.takingUp, .nothing), (.passingStopOn, .nothing),
            (.authoring, .stopAuthor(.shutdown)), (.stopping(.user), .nothing), (.concluding, .nothing),
            (.changedWhileRunning, .nothing), (.handingOver, .nothing),
        ] as [(TurnLife, TurnLife.StopAction)]
    )
    func leave(_ life: TurnLife, _ action: TurnLife.StopAction) {
        var life = life
        #expect(life.leave() == action)
        #expect(life.isLeaving)
    }

    @Test func aStopBeforeTheAuthorBeginsStopsItAtOnce() {
        var life = TurnLife.accepting
        #expect(life.stop(.topic, pending: nil).action == .nothing)
        #expect(life.accepted(.stored) == .author(stop: .user))
        #expect(life.state == .stopping(.topic, .user))
        #expect(life.authorEnded(.stopped(.user)) == .end(.cancelled))
    }

    @Test func anAuthorThatIsDoneBeforeItHearsOfTheStopHasItsAnswerStored() {
        var life = TurnLife.stopping(.user)
        life.wrote(.written)
        #expect(life.concluded(.stored) == .show)
    }

    @Test func anAuthorThatBeginsWhileTheServerGoesDownEndsAtOnce() {
        var life = TurnLife.accepting
        #expect(life.leave() == .nothing)
        #expect(life.accepted(.stored) == .author(stop: .shutdown))
        #expect(life.authorEnded(.stopped(.shutdown)) == .handOver)
        #expect(life.state == .handingOver(.topic))
    }

    @Test func aMessageThatWaitsIsTakenBack() {
        var life = TurnLife.accepting
        _ = life.submit(.answers)
        let stopped = life.stop(.answers, pending: nil)
        #expect(stopped.action == .nothing)
        #expect(stopped.takenBack.map(\.input.turn) == [.answers])
        #expect(life.answered(.stored) == .show)
        #expect(life.next() == nil)
    }

    @Test func aStopForAnotherTurnChangesNothing() {
        var life = TurnLife.authoring
        #expect(life.stop(.answers, pending: .topic).action == .nothing)
        #expect(life.state == .authoring(.topic))
    }

    /// The user pressed Stop, and the store failed before it had the message. The page sends the message again.
    @Test func aStopIsRememberedWhenTheMessageComesAgain() {
        var life = TurnLife.accepting
        _ = life.stop(.topic, pending: nil)
        life.interrupted(by: .store)
        life.end()
        #expect(life.submit(.topic) == .schedule(.topic))
        #expect(life.beginTask() == .topic)
        #expect(life.accepted(.stored) == .author(stop: .user))
    }

    // MARK: On another server

    @Test func aStopIsPassedOnToTheServerThatWorksOnTheTurn() {
        var life = TurnLife.runningElsewhere
        #expect(life.stop(.topic, pending: .topic).action == .schedule)
        life.begin()
        life.refreshed()
        #expect(life.foundPendingTurn(.topic, heldBy: .otherServer(attempts: 1)) == .passStopOn)
        life.stopWasPassedOn()
        life.end()
        #expect(life.state == .waiting(for: .otherServer, .nothing))
        #expect(life.wakeIfWaiting() == true)
        life.begin()
        life.refreshed()
        #expect(life.foundPendingTurn(.topic, heldBy: .otherServer(attempts: 1)) == .leave, "it is passed on once")
    }

    @Test func aStopThatCannotBePassedOnIsPassedOnLater() {
        var life = TurnLife.passingStopOn
        life.interrupted(by: .store)
        life.end()
        #expect(life.wakeIfWaiting() == true)
        life.begin()
        life.refreshed()
        #expect(life.foundPendingTurn(.topic, heldBy: .otherServer(attempts: 1)) == .passStopOn)
    }
}
