import ArgumentParser
import DirectorCore
import DirectorServer
import DirectorWebSocket

struct LoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Put a server under load and measure it.",
        discussion: """
            Every session is one native client that sends a turn, waits for its answer, thinks and sends the next one. A \
            lost connection is opened again and the unanswered turn is sent again under its id. Every session has a user of \
            its own, unless there is a token: then all are its user's. Send traffic only to servers that are yours.
            """
    )

    @Option(help: "The server.")
    var url = "ws://127.0.0.1:8000"

    @Option(help: "Sessions that talk at the same time.")
    var sessions = 64

    @Option(help: "The most turns in each session.")
    var turns: Int?

    @Option(help: "How long, in seconds.")
    var duration = 10

    @Option(
        help:
            "What they say: question (a topic, then questions about it), conversation (from topic to deck, again and again), or ping (nothing: only round trips are measured)."
    )
    var mix = LoadTurns.Mix.question

    @Option(help: "Milliseconds between an answer and the next turn.")
    var think = 0

    @Option(help: "Before how many of 1000 turns the client reconnects.")
    var reconnects = 0

    @Option(help: "Connections that only listen, opened first.")
    var idle = 0

    @Option(help: "How many of those are opened at the same time.")
    var idleBatch = 100

    @Option(help: "The server's process id, to report its memory for each idle connection (Linux).")
    var serverPid: Int?

    @OptionGroup var access: TokenOptions

    @Option(help: "Names this run's users and sessions. Default: a new name")
    var name: String?

    @Flag(help: "One JSON object instead of a table.")
    var json = false

    func run() async throws {
        try await reportingErrors {
            let run = LoadRun(try plan(token: try await access.bearer()))
            let report = try await run.run { line in if !json { Console.complain(line) } }
            if json {
                Console.say(try JSONText.encode(report))
            } else {
                for line in report.lines { Console.say(line) }
            }
            guard report.failedSessions == 0 else { throw ExitStatus.no }
        }
    }

    private func plan(token: BearerToken?) throws -> LoadPlan {
        let endpoint: WebSocketEndpoint
        do {
            endpoint = try WebSocketEndpoint(url: url)
        } catch {
            throw SettingError(name: "--url", value: url, allowed: "ws://HOST:PORT")
        }
        return LoadPlan(
            endpoint: endpoint,
            sessions: try Self.check(sessions, in: 0...10_000, "--sessions"),
            duration: .seconds(try Self.check(duration, in: 1...86_400, "--duration")),
            turns: try turns.map { try Self.check($0, in: 1...10_000_000, "--turns") } ?? .max,
            mix: mix,
            think: .milliseconds(try Self.check(think, in: 0...3_600_000, "--think")),
            reconnectsPerThousand: try Self.check(reconnects, in: 0...1000, "--reconnects"),
            idleConnections: try Self.check(idle, in: 0...50_000, "--idle"),
            idleBatch: try Self.check(idleBatch, in: 1...10_000, "--idle-batch"),
            serverPid: serverPid,
            name: name ?? IdentifierSource.system.serverID().text,
            token: token
        )
    }

    private static func check(_ value: Int, in range: ClosedRange<Int>, _ name: String) throws -> Int {
        guard range.contains(value) else {
            throw SettingError(
                name: name,
                value: "\(value)",
                allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return value
    }
}

extension LoadTurns.Mix: ExpressibleByArgument {}
