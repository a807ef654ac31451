package import DirectorCore
import DirectorSessions

/// A conversation in two tabs, from the greeting to the deck and beyond, with one fault.
package struct ScriptedConversation: Sendable {
    /// What a run has shown.
    package struct Outcome: Sendable {
        /// All requests to the store, in order.
        package var operations: [StoreOperation]
        /// How many frames each client was shown: the sender, and then the observer.
        package var frames: [Int]
        /// How many jobs the processes ran. A process may be interrupted between any two of them.
        package var jobs: Int
        package var violations: [Violation]
        /// How many differences between memory and store were found. Without faults it is 0.
        package var differences: Int
    }

    /// Which client's connection is cut, and after which frame.
    package struct Cut: Sendable {
        /// The client whose connection is cut.
        package enum Side: Int, Sendable, CaseIterable { case sender, observer }
        /// The client whose connection is cut.
        package var side: Side
        package var afterFrame: Int

        package init(_ side: Side, afterFrame: Int) {
            self.side = side
            self.afterFrame = afterFrame
        }
    }

    /// The kind of the client that sends messages. The client that only observes has the other kind.
    package var sender: ClientKind
    /// A defect that is added on purpose.
    package var flaw: PlantedFlaw?
    /// A real store; `nil` for one in memory.
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

    /// Outline, refinement and slides take time, as with a model. The slides of a deck take longer than a lease lasts.
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
    ///   - fault: the number of the operation that fails, from 1, and how it fails
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
        // These run at regular intervals in every run. Longer intervals keep them from making the runs long.
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
