package import DirectorCore
import DirectorSessions

/// One conversation from greeting to deck and beyond, of two tabs, with one thing going wrong.
package struct ScriptedConversation: Sendable {
    package struct Outcome: Sendable {
        package var operations: [StoreOperation]
        /// Frames each client was shown: sender, observer.
        package var frames: [Int]
        /// Jobs the processes ran: between any two a task waits, and the process may die.
        package var jobs: Int
        package var violations: [Violation]
        /// Differences between memory and store that were found; 0 in health.
        package var differences: Int
    }

    /// Which connection is cut, and after which frame it is shown.
    package struct Cut: Sendable {
        package enum Side: Int, Sendable, CaseIterable { case sender, observer }
        package var side: Side
        package var afterFrame: Int

        package init(_ side: Side, afterFrame: Int) {
            self.side = side
            self.afterFrame = afterFrame
        }
    }

    /// What kind of client speaks; one of the other kind watches.
    package var sender: ClientKind
    package var flaw: PlantedFlaw?
    package var truth: SimulatedTruth?

    package init(sender: ClientKind, flaw: PlantedFlaw? = nil, truth: SimulatedTruth? = nil) {
        self.sender = sender
        self.flaw = flaw
        self.truth = truth
    }

    private static let messages: [UserMessage] = [
        UserMessage(text: "Submit_Initial_Topic Bees in the city"),
        UserMessage(text: "Submit_Clarification_Answers The council, ten minutes"),
        UserMessage(text: "Yes, perfect", actionValue: "accept_plan", actionLabel: "Yes, perfect"),
        UserMessage(text: "Submit_Refinement_Request Shorter"),
        UserMessage(text: "Build the deck", actionValue: "accept_strawman", actionLabel: "Build the deck"),
        UserMessage(text: "Ask_Help_Or_Question What next?"),
        UserMessage(text: "Change_Topic Cats"),
    ].enumerated().map { index, message in
        var message = message
        message.turn = TurnID(unchecked: "turn_\(index + 1)")
        return message
    }

    /// Outline, refinement and slides take their time, as a model does; the slides of a deck outlast a lease.
    @Sendable private static func manner(_ work: RehearsedWork) -> RehearsedManner {
        switch work.kind {
        case .questions: work.subject.contains("Cats") ? .instant : .working(steps: 1, each: .seconds(2))
        case .strawman, .refinement: .working(steps: 2, each: .seconds(3))
        case .slide: .working(steps: 3, each: .seconds(4))
        case .intent: work.subject.contains("Ask") ? .working(steps: 1, each: .seconds(1)) : .instant
        case .plan, .answer: .instant
        }
    }

    /// - Parameters:
    ///   - fault: the operation that goes wrong, by number from 1, and how
    ///   - cut: the connection that is lost
    ///   - interruption: what happens between two jobs
    package func run(
        fault: (operation: Int, fate: RequestFate)? = nil,
        cut: Cut? = nil,
        interruption: Interruption? = nil
    ) throws -> Outcome {
        var options = SimulatedWorld.Options(seed: 1)
        options.manners = Self.manner
        options.flaw = flaw
        options.truth = truth
        // Asked in every run anyway: no news.
        options.limits.probeInterval = .seconds(60)
        options.limits.reconciliationInterval = .seconds(20)
        let world = SimulatedWorld(options)
        world.interruption = interruption
        let key = SessionKey(user: UserID(unchecked: "user"), session: SessionID(unchecked: "session"))
        let clients = [
            world.addClient("sender", key: key, kind: sender),
            world.addClient("observer", key: key, kind: sender == .native ? .compatible : .native),
        ]
        if let cut { clients[cut.side.rawValue].cutAfterFrame(cut.afterFrame) }
        let fate: (StoreOperation) -> RequestFate = { operation in
            guard let fault, operation.number == fault.operation else { return .answered }
            return fault.fate
        }
        for message in Self.messages {
            clients[0].send(message)
            world.proceed("“\(message.text)”", fate: fate) {
                guard let turn = message.turn, let record = world.ledger.record(key) else { return false }
                return record.finished[turn] != nil && clients.allSatisfy { $0.cursor == record.head }
            }
        }
        for client in clients where client.kind == .compatible { client.cut() }
        world.proceed("the last look", fate: fate) {
            clients.allSatisfy { $0.cursor == world.ledger.record(key)?.head }
        }
        let differences = world.processes.map(\.registry.differenceCount).reduce(0, +)
        world.closeDown()
        return Outcome(
            operations: world.operations,
            frames: clients.map(\.shownCount),
            jobs: world.jobCount,
            violations: try InvariantCheck.violations(in: world),
            differences: differences
        )
    }
}
