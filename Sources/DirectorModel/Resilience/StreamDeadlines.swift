import DirectorLanguage

/// When an answer is late. A value; times are uptimes.
struct StreamDeadlines: Sendable, Equatable {
    private let patience: ModelPatience
    private let end: Duration
    private var hasBegun = false
    private var lastSign: Duration

    /// - Parameter remaining: how long it may take at most; a longer patience counts only up to it
    init(_ patience: ModelPatience, startedAt now: Duration, remaining: Duration) {
        self.patience = patience
        end = now + min(patience.total, remaining)
        lastSign = now
    }

    /// The model has said something, or that it is thinking.
    mutating func noteSign(at now: Duration) {
        hasBegun = true
        lastSign = now
    }

    /// The moment at which it is late, and for what.
    var next: (at: Duration, wait: ModelCallError.Wait) {
        let sign = lastSign + (hasBegun ? patience.nextToken : patience.firstToken)
        return sign < end ? (sign, hasBegun ? .nextToken : .firstToken) : (end, .total)
    }
}
