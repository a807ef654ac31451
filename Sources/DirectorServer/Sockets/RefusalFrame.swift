import DirectorCore
import DirectorSessions

/// An error for a client that has no session.
struct RefusalFrame: Sendable {
    let code: ClientError.Code
    let query: ConnectionQuery
    let environment: SessionEnvironment

    /// The frames, in order. Compatible clients do not show an error status, so they also get a chat message.
    func texts() throws -> [String] {
        let text = environment.englishWords.error(code)
        let status = try frame(StatusUpdatePayload(ClientError(code, text: text)))
        switch query.request.kind {
        case .native: return [status]
        case .compatible: return [status, try frame(ChatMessagePayload(text: timed(text), format: .plain))]
        }
    }

    private func frame(_ payload: some FramePayload) throws -> String {
        FrameEnvelope(
            messageID: environment.identifiers.messageID(),
            timestamp: environment.clock.now(),
            type: type(of: payload).type,
            role: .assistant,
            payload: try JSONText.encode(payload)
        ).text(session: query.key.session)
    }

    /// Adds the time, in minutes. Front ends hide a text that they have shown before. Within the same minute this is
    /// wanted, because some of them come back at once.
    private func timed(_ text: String) -> String { "\(text) (\(environment.clock.now().timeOfDay.prefix(5)) UTC)" }
}
