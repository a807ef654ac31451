/// Bounds of the store.
package struct SupabaseLimits: Sendable, Equatable {
    // Requests

    /// The longest time from a request's start to the end of its answer.
    package var requestTimeout = Duration.seconds(15)
    /// How many connections to the project may be open. HTTP/2 needs one.
    package var connections = 32
    /// How many requests may run or wait for a connection. One more fails at once.
    package var requests = 2048
    /// The largest body of an answer, decompressed, in bytes.
    package var answerSize = 64 << 20
    /// How many attempts are made at a request that may be repeated.
    package var attempts = 4
    /// The first pause between two attempts. Each further pause is twice as long, up to ``longestPause``.
    package var firstPause = Duration.milliseconds(100)
    /// The longest pause between two attempts.
    package var longestPause = Duration.seconds(3)

    // Writing

    /// How many attempts are made at one change when others write to the row at the same time.
    package var writeAttempts = 8
    /// How many changes may wait for the writer of their session.
    package var queuedChanges = 64
    /// How many changes one request may write.
    package var batchChanges = 32

    /// The largest row of a session, in bytes. Less than ``answerSize``, so that a row that was written can be read.
    package var rowSize = 32 << 20

    // Memory

    /// How many rows are kept with their history, so that a commit is one request.
    package var cachedRows = 2000
    package var cachedBytes = 64 << 20
    /// For how many presentations the session is remembered.
    package var cachedPresentations = 10_000

    // Reading

    /// How many rows one request reads. The project's own limit (1000 by default) must not be lower.
    package var rowsPerPage = 200
    /// How many rows of older Directors a list reads at once. It reads these rows whole.
    package var concurrentAdoptions = 4
    /// How long a presentation that was not found is not looked for again.
    package var unknownPresentationAge = Duration.seconds(30)

    // Following

    /// How often the table is polled for changes by others.
    package var changeInterval = Duration.seconds(2)
    /// How far each poll goes back before the newest time seen. A row with an earlier time may become visible later.
    package var changeOverlap = Duration.seconds(15)
    /// How many rows one poll may bring. If there are more, every session counts as changed.
    package var changedRows = 2000
    /// How often the whole table is searched for pending turns. Other searches read only what changed.
    package var fullSearchInterval = Duration.seconds(600)
    /// How many pending turns are remembered between two searches.
    package var pendingTurns = 10_000

    package init() {}
}
