/// How long one connection may take for what it does.
struct ConnectionLimits: Sendable {
    /// To be connected and settled.
    var connectTime: Duration
    /// For the server to carry out a statement.
    var statementTime: Duration
    /// What this side waits for an answer: longer than the server may take, so that the server's word comes first.
    var answerTime: Duration
    /// For the server to wait for a row that somebody else holds.
    var lockTime: Duration
    /// After this without an answer to a packet the network counts as cut.
    var silenceTime: Duration

}
