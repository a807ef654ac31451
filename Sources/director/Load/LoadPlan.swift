import DirectorServer
import DirectorWebSocket

/// The settings of a load run.
struct LoadPlan: Sendable {
    var endpoint: WebSocketEndpoint
    var sessions: Int
    var duration: Duration
    /// The most turns in each session.
    var turns: Int
    var mix: LoadTurns.Mix
    var think: Duration
    var reconnectsPerThousand: Int
    var idleConnections: Int
    /// How many idle connections are opened at the same time.
    var idleBatch: Int
    var serverPid: Int?
    /// A part of every user's and session's id.
    var name: String
    /// If there is a token, all sessions belong to its user.
    var token: BearerToken?
}
