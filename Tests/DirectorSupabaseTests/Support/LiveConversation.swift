import DirectorCore
import DirectorLanguage
import DirectorSessions
import DirectorSupabase
import DirectorTestSupport
import Logging

/// One conversation from the greeting to the deck, of a native client with a live session over the table. It runs in
/// real time, because real requests cannot be stepped. Outline, refinement and slides need I/O, so turns are accepted,
/// leased, kept in parts and completed by separate requests.
struct LiveConversation {
    struct Outcome: Sendable {
        var frames: [LoggedFrame]
        var turns: [TurnID]
    }

    private struct Seen {
        var frames: [LoggedFrame] = []
        /// Turns for which an error has arrived since they were last sent.
        var troubled: Set<TurnID> = []
        /// The connection has ended.
        var isOver = true
    }

    private struct Step {
        let message: UserMessage
        /// The type of the answer's last frame.
        let ending: FrameType

        init(_ text: String, turn: Int, action: String? = nil, ending: FrameType) {
            self.ending = ending
            var message = UserMessage(text: text, actionValue: action, actionLabel: action == nil ? nil : text)
            message.turn = TurnID(unchecked: "turn_\(turn)")
            self.message = message
        }
    }

    private static let steps = [
        Step("topic: Bees in the city", turn: 1, ending: .chatMessage),
        Step("answers: The council, ten minutes", turn: 2, ending: .actionRequest),
        Step("Yes, perfect", turn: 3, action: "accept_plan", ending: .actionRequest),
        Step("refine: add one", turn: 4, ending: .actionRequest),
        Step("Build", turn: 5, action: "accept_strawman", ending: .presentationURL),
        Step("question: What next?", turn: 6, ending: .chatMessage),
    ]

    let store: any SessionStore
    let key: SessionKey
    private let seen = Monitor(Seen())

    init(store: any SessionStore, key: SessionKey) {
        self.store = store
        self.key = key
    }

    func run() async throws -> Outcome {
        let registry = SessionRegistry(environment: environment)
        return try await registry.whileRunning {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await stayConnected(registry) }
                defer { group.cancelAll() }
                for step in Self.steps { try await say(step.message, ending: step.ending) }
                return Outcome(frames: seen.state.frames, turns: Self.steps.compactMap(\.message.turn))
            }
        }
    }

    private var environment: SessionEnvironment {
        let author = ScriptedAuthor()
        for kind in [ScriptedAuthor.Kind.strawman, .refinement, .slide] { author.script.always(kind, .soon) }
        var limits = Limits()
        limits.leaseDuration = .seconds(2)
        limits.housekeepingInterval = .milliseconds(50)
        limits.storeRetryDelay = .milliseconds(5)
        limits.turnAttempts = 10
        return SessionEnvironment(
            store: store,
            author: author,
            classifier: ScriptedClassifier(),
            languages: .embedded,
            links: DefaultLinks(base: "http://localhost:8000"),
            limits: limits,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    // MARK: The client

    /// Sends a message under its turn id until it is answered.
    private func say(_ message: UserMessage, ending: FrameType) async throws {
        guard let turn = message.turn else { return }
        while true {
            seen.withLock { _ = $0.troubled.remove(turn) }
            try await outgoing.wait { $0.isReady ? () : nil }
            outgoing.withLock { $0.messages.append(message) }
            let isAnswered = try await seen.wait { seen -> Bool? in
                let answers = seen.frames.filter { $0.turn == turn && $0.envelope.role == .assistant }
                if answers.last?.envelope.type == ending { return true }
                return seen.troubled.contains(turn) || seen.isOver ? false : nil
            }
            if isAnswered { return }
        }
    }

    private struct Outgoing {
        var messages: [UserMessage] = []
        /// Whether there is a connection to send on.
        var isReady = false
    }

    private let outgoing = Monitor(Outgoing())

    /// Reconnects whenever the connection ends, with the entries that the client has, as a page does.
    private func stayConnected(_ registry: SessionRegistry) async {
        while !Task.isCancelled {
            do {
                let last = seen.state.frames.last?.seq ?? .start
                let connection = try await registry.connect(
                    key,
                    .native(after: last),
                    links: PresentationLinks(base: "http://localhost:8000")
                )
                seen.withLock { $0.isOver = false }
                outgoing.withLock { $0.isReady = true }
                await withTaskGroup(of: Void.self) { group in
                    group.addTask { await read(connection) }
                    group.addTask { await write(connection) }
                    await group.next()
                    group.cancelAll()
                }
                await connection.close()
            } catch {
                // The server refused the connection. The client connects again.
            }
            outgoing.withLock { $0 = Outgoing() }
            seen.withLock { $0.isOver = true }
            await Task.yield()
        }
    }

    private func read(_ connection: SessionConnection) async {
        do {
            while let delivery = try await connection.next() {
                seen.withLock { seen in
                    switch delivery {
                    case .frame(let frame): seen.frames.append(frame)
                    case .outdated, .repeated: break
                    case .notice(let notice):
                        guard let turn = notice.turn, notice.envelope.payload.contains("\"status\":\"error\"") else {
                            return
                        }
                        seen.troubled.insert(turn)
                    }
                }
                connection.markWritten(delivery)
            }
        } catch {
            // The log could not be read, so the server closes the socket.
        }
    }

    private func write(_ connection: SessionConnection) async {
        do {
            while true {
                let message = try await outgoing.wait { $0.messages.first }
                outgoing.withLock { outgoing in
                    if !outgoing.messages.isEmpty { outgoing.messages.removeFirst() }
                }
                await connection.receive(.user(message))
            }
        } catch {
            // The task was cancelled, because the connection has ended.
        }
    }
}
