/// Time limits of one connection.
struct ConnectionLimits: Sendable {
    /// For connecting and for the first statements.
    var connectTime: Duration
    /// How long the server may work on a statement.
    var statementTime: Duration
    /// How long Director waits for an answer. Longer than ``statementTime``, so that the server's own error arrives
    /// first.
    var answerTime: Duration
    /// How long the server may wait for a row that another transaction has locked.
    var lockTime: Duration
    /// The network counts as cut if the other side does not acknowledge a packet for this long.
    var silenceTime: Duration

}
