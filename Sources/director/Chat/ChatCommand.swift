import ArgumentParser
import DirectorCore
import DirectorServer
import DirectorTerminal
import DirectorWebSocket
import FoundationEssentials

struct ChatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "The same conversation as on the builder page, in a terminal.",
        discussion:
            """
            Type, or choose a numbered button. Ctrl-C stops the server while it works on an answer, and ends the chat \
            otherwise (exit code 130). Ctrl-D ends it after the last answer (exit code 0). The session stays, and can be \
            gone on with.
            """
    )

    @Option(help: "The server.")
    var url = "ws://127.0.0.1:8000"

    @Option(help: "Your user id. Default: the token's, else terminal")
    var user: String?

    @OptionGroup var access: TokenOptions

    @Option(help: "The session to go on with. Default: a new one")
    var session: String?

    func run() async throws {
        try await reportingErrors {
            let name = session ?? IdentifierSource.system.turnID().text.replacing("turn_", with: "chat-")
            guard let session = SessionID(name) else {
                throw SettingError(name: "--session", value: name, allowed: SessionID.allowed)
            }
            let token = try await access.bearer()
            let userName = user ?? token?.user?.text ?? "terminal"
            guard let user = UserID(userName) else {
                throw SettingError(name: "--user", value: userName, allowed: UserID.allowed)
            }
            let endpoint: WebSocketEndpoint
            do {
                endpoint = try WebSocketEndpoint(url: url)
            } catch {
                throw SettingError(name: "--url", value: url, allowed: "ws://HOST:PORT")
            }
            Console.complain("Session \(session) (go on with it by --session \(session))")
            try await talk(endpoint, SessionKey(user: user, session: session), token)
        }
    }

    private func talk(_ endpoint: WebSocketEndpoint, _ key: SessionKey, _ token: BearerToken?) async throws {
        let environment = ProcessInfo.processInfo.environment
        let place: ChatSession.Place =
            if let mode = TerminalMode(environment) {
                .terminal(
                    TerminalDisplay(mode: mode, colouring: Colouring(isTerminal: true, environment: environment))
                )
            } else {
                .plain(PlainDisplay())
            }
        let conversation = ChatConversation(endpoint: endpoint, key: key, token: token, display: place.display)
        do {
            try await ChatSession(conversation: conversation, place: place).run()
        } catch let failure as ChatFailure {
            Console.complain("director: \(failure.message)")
            throw failure.exit
        }
    }
}
