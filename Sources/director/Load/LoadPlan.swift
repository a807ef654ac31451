import DirectorServer
import DirectorWebSocket

/// What a load run does.
struct LoadPlan: Sendable {
    var endpoint: WebSocketEndpoint
    var sessions: Int
    var duration: Duration
    /// In each session, at most.
    var turns: Int
    var mix: LoadTurns.Mix
    var think: Duration
    var reconnectsPerThousand: Int
    var idleConnections: Int
    /// Opened at the same time.
    var idleBatch: Int
    var serverPid: Int?
    /// Part of every user's and session's id.
    var name: String
    /// All sessions are its user's, if there is one.
    var token: BearerToken?
}
