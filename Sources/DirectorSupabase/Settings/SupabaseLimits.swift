/// Every bound of the store, in one place.
package struct SupabaseLimits: Sendable, Equatable {
    // Requests

    /// From a request's start to the end of its answer.
    package var requestTimeout = Duration.seconds(15)
    /// Connections to the project. Over HTTP/2 one is enough.
    package var connections = 32
    /// Requests under way or waiting for a connection; beyond it, callers are told at once.
    package var requests = 2048
    /// An answer's body, unpacked, in bytes.
    package var answerSize = 64 << 20
    /// How often a request that may be repeated is made before the caller is told.
    package var attempts = 4
    /// Pauses between them: the first, doubled each time, up to the longest.
    package var firstPause = Duration.milliseconds(100)
    package var longestPause = Duration.seconds(3)

    // Writing

    /// How often one change is tried on a row that others write to at the same time.
    package var writeAttempts = 8
    /// Changes that wait for their session's writer.
    package var queuedChanges = 64
    /// Changes written together.
    package var batchChanges = 32

    /// What a session may grow to, in bytes of its row; below ``answerSize``, so that what is written can be read.
    package var rowSize = 32 << 20

    // Memory

    /// Rows kept with their history, so that a commit is one request.
    package var cachedRows = 2000
    package var cachedBytes = 64 << 20
    /// Presentations whose session is known.
    package var cachedPresentations = 10_000

    // Reading

    /// Rows asked for at a time. A project's own limit (1000 unless changed) must not be lower.
    package var rowsPerPage = 200
    /// Rows of older Directors in a list are read whole, so many at once.
    package var concurrentAdoptions = 4
    /// How long an unknown presentation stays unknown without asking again.
    package var unknownPresentationAge = Duration.seconds(30)

    // Following

    /// How often the table is asked for what others wrote.
    package var changeInterval = Duration.seconds(2)
    /// How far back each of these questions reaches: what was written with an earlier time may become visible later.
    package var changeOverlap = Duration.seconds(15)
    /// Rows one look may bring; with more, everything counts as changed.
    package var changedRows = 2000
    /// How often pending turns are looked for in the whole table, and not only among what changed.
    package var fullSearchInterval = Duration.seconds(600)
    /// Pending turns remembered between two looks.
    package var pendingTurns = 10_000

    package init() {}
}
