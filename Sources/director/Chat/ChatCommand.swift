import ArgumentParser
import DirectorCore
import DirectorServer
import DirectorWebSocket

struct ChatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "The same conversation as on the builder page, in a terminal.",
        discussion:
            "Type, or choose a numbered button. Ctrl-D ends the chat; the session stays and can be gone on with."
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
            let conversation = ChatConversation(
                endpoint: endpoint,
                key: SessionKey(user: user, session: session),
                token: token
            )
            try await conversation.run(lines: TerminalLines.standardInput())
        }
    }
}
