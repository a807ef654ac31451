import DirectorCore
import DirectorSessions

/// An error for a client that has no session to tell it.
struct RefusalFrame: Sendable {
    let code: ClientError.Code
    let session: SessionID
    let environment: SessionEnvironment

    func text() throws -> String {
        let payload = StatusUpdatePayload(ClientError(code, text: EnglishTurnWords().error(code)))
        return FrameEnvelope(
            messageID: environment.identifiers.messageID(),
            timestamp: environment.clock.now(),
            type: .statusUpdate,
            role: .assistant,
            payload: try JSONText.encode(payload)
        ).text(session: session)
    }
}
