import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Synchronization

/// A small world for a test of one situation. Like the world, it belongs to one thread.
final class Scene {
    let world: SimulatedWorld
    /// The work that the author was asked to do, in order.
    let work: WorkList

    /// - Parameter manners: how long the author's work takes, and whether it succeeds
    init(
        limits: Limits = Limits(),
        losesNotices: Bool = false,
        damagedLoads: Int = 0,
        manners: @escaping RehearsedManners = { _ in .instant }
    ) {
        let work = WorkList()
        var options = SimulatedWorld.Options(seed: 1)
        options.limits = limits
        options.losesNotices = losesNotices
        options.damagedLoads = damagedLoads
        options.manners = { piece in
            work.note(piece.kind)
            return manners(piece)
        }
        self.work = work
        world = SimulatedWorld(options)
    }

    static let key = key("session")

    static func key(_ session: String) -> SessionKey {
        SessionKey(user: UserID(unchecked: "user"), session: SessionID(unchecked: session))
    }

    static func message(_ text: String, turn: String? = nil, action: WorkflowAction? = nil) -> UserMessage {
        UserMessage(text: text, actionValue: action?.rawValue).named(turn)
    }

    func native(_ name: String = "tab", key: SessionKey = Scene.key) -> SimulatedClient {
        world.addClient(name, key: key, kind: .native)
    }

    /// Continues until this turn is finished.
    func proceed(
        untilFinished turn: String,
        key: SessionKey = Scene.key,
        patience: Duration = .seconds(120),
        fate: (StoreOperation) -> RequestFate = { _ in .answered }
    ) {
        world.proceed(turn, patience: patience, fate: fate) { self.outcome(of: turn, key: key) != nil }
    }

    func outcome(of turn: String, key: SessionKey = Scene.key) -> TurnOutcome? {
        world.ledger.record(key)?.finished[TurnID(unchecked: turn)]
    }

    func isAccepted(_ turn: String, key: SessionKey = Scene.key) -> Bool {
        world.ledger.record(key)?.accepted[TurnID(unchecked: turn)] != nil
    }

    /// Sends the messages one after another, and waits for each answer.
    func talk(_ client: SimulatedClient, _ messages: [UserMessage]) {
        for message in messages {
            client.send(message)
            guard let turn = message.turn else { continue }
            proceed(untilFinished: turn.text, key: client.key)
        }
    }

    /// Continues to the state in which the deck can be built.
    func talkToStrawman(_ client: SimulatedClient) {
        talk(
            client,
            [
                Self.message("Submit_Initial_Topic Bees", turn: "topic"),
                Self.message("Submit_Clarification_Answers The council", turn: "answers"),
                Self.message("accept_plan", turn: "plan", action: .acceptPlan),
            ]
        )
    }
}

extension UserMessage {
    fileprivate func named(_ turn: String?) -> UserMessage {
        var message = self
        message.turn = turn.map { TurnID(unchecked: $0) }
        return message
    }
}

/// The work that an author was asked to do.
final class WorkList: Sendable {
    private let pieces = Mutex<[RehearsedWork.Kind]>([])
    func note(_ piece: RehearsedWork.Kind) { pieces.withLock { $0.append(piece) } }
    func count(_ kind: RehearsedWork.Kind) -> Int { pieces.withLock { pieces in pieces.count { $0 == kind } } }
}
