/// Every bound of a running server, in one place (invariant 9). What is beyond a bound is refused with an
/// error the client can read; nothing grows without end.
package struct Limits: Sendable, Equatable {
    // Messages

    /// A WebSocket message: 1 MiB of content and room for what stands around it, in bytes.
    package var messageSize = 1024 * 1024 + 64 * 1024
    /// Fragments a message may come in.
    package var messageFragments = 256
    /// The text of a user's message, in UTF-8 bytes.
    package var userTextSize = 100_000
    /// Messages that may wait for their turn in one session.
    package var inboxSize = 32
    /// Two equal messages without a turn id that come within so many milliseconds are one.
    package var doubleSendWindow: Int64 = 75
    /// Messages one connection may send in a burst, and how many a second it may send after that.
    package var messageBurst = 200
    package var messagesPerSecond = 100

    // Connections

    package var connections = 20_000
    package var connectionsPerUser = 64
    /// From the TCP connection to the end of the request head, and idle time between requests.
    package var requestHeadTimeout = Duration.seconds(10)
    package var keepAliveTimeout = Duration.seconds(60)
    /// A WebSocket on which nothing arrives is asked for a pong after the first, dropped after the second.
    package var pingInterval = Duration.seconds(30)
    package var pongTimeout = Duration.seconds(20)
    package var closeTimeout = Duration.seconds(5)
    /// A connection that accepts no bytes for so long is a slow consumer.
    package var writeTimeout = Duration.seconds(20)
    /// Frames that wait for one connection before it has to fetch from the store.
    package var outboxFrames = 256
    /// Progress and errors that wait for one connection; beyond it, it is a slow consumer.
    package var outboxNotices = 512
    /// Frames written to a native client in one go.
    package var writeBatch = 64
    /// Between two logged frames for compatible clients, and after the user's message: they lose what comes while they
    /// save (``CompatiblePace``).
    package var compatiblePacing = Duration.milliseconds(1100)
    /// Between two frames of a replay that a compatible client has kept before.
    package var compatibleReplayPacing = Duration.milliseconds(100)

    // Access

    /// A token, in bytes. What is larger is refused before anything is decoded.
    package var tokenSize = 8 * 1024
    /// How far the clocks of this machine and of whoever signs tokens may be apart.
    package var tokenLeeway = Duration.seconds(30)
    /// The longest time between two looks at whether a connection's token has run out.
    package var tokenCheckInterval = Duration.seconds(60)
    /// Sockets that are open only to be told why they are closed.
    package var refusedSockets = 256
    /// Refusals that are logged in a burst, and how many a second after that.
    package var refusalLogBurst = 20
    package var refusalLogsPerSecond = 1
    /// The answer of the server that has the keys, in bytes, and how many keys of it are kept.
    package var keySetSize = 256 * 1024
    package var keySetKeys = 64
    package var keySetTimeout = Duration.seconds(5)
    /// Keys of this age are fetched again; a key that is not known is looked for no more often than the second.
    package var keySetRefresh = Duration.seconds(600)
    package var keySetRetry = Duration.seconds(30)
    /// Keys that could not be fetched again for so long count no more.
    package var keySetStaleness = Duration.seconds(6 * 3600)
    /// Handshakes that wait for keys at the same time.
    package var keySetWaiters = 256

    // History

    /// Frames read from the store at a time.
    package var replayPage = 200
    /// Sessions in a list.
    package var listedSessions = 100

    // Turns

    /// How long a turn is a server's own after it was last heard of. A third of it lies between two renewals.
    package var leaseDuration = Duration.seconds(15)
    /// After so many begun attempts a turn is failed, visibly.
    package var turnAttempts = 3
    /// An author that has not finished by then is stopped.
    package var authorTimeout = Duration.seconds(600)
    /// After so long without any sign of work native clients are shown one.
    package var thinkingDelay = Duration.milliseconds(300)
    /// Slides of one deck that are written at the same time.
    package var slidesAtOnce = 4
    /// How often one step is decided again after another writer was faster.
    package var conflictRetries = 5
    /// How often an answer that is ready is offered to a store that does not take it.
    package var storeRetries = 5
    package var storeRetryDelay = Duration.milliseconds(200)

    // Store

    /// How often the store is asked whether it can be written to, and how often while it cannot.
    package var probeInterval = Duration.seconds(5)
    package var outageProbeInterval = Duration.seconds(1)
    /// A store that has not answered by then counts as failing.
    package var probeTimeout = Duration.seconds(5)
    /// Beyond it an outage is no mere moment: alerts go out, and messages are refused without waiting.
    package var outagePatience = Duration.seconds(6)
    /// How often an outage is brought to mind again.
    package var outageReminder = Duration.seconds(900)
    /// How long somebody who connects while the store fails is kept waiting before being told to come back.
    package var connectPatience = Duration.seconds(5)
    package var connectRetryDelay = Duration.milliseconds(500)

    // Budgets

    /// Sessions of a user that are looked at for what was used today, newest first.
    package var budgetSessions = 200
    /// How long what was found there is trusted, since other servers go on.
    package var budgetRefresh = Duration.seconds(60)
    /// Users whose use is kept in mind.
    package var budgetUsers = 10_000

    // Sessions in memory

    /// Tasks that wait for the next turn, on each event loop.
    package var idleTurnTasks = 64
    package var idleSessionTimeout = Duration.seconds(300)
    /// How often idle sessions are put away and abandoned turns looked for.
    package var housekeepingInterval = Duration.seconds(5)
    package var recoveryBatch = 100
    /// Sessions looked at at the same time after changes were missed, and how long at most it takes to begin with that.
    package var catchUpConcurrency = 8
    package var catchUpDelay = Duration.milliseconds(500)
    /// How often, and how many at a time, live sessions are compared with the store, and how long what differs may take
    /// to come right by itself.
    package var reconciliationInterval = Duration.seconds(10)
    package var reconciliationBatch = 100
    package var reconciliationGrace = Duration.seconds(2)
    /// How long running turns may take to finish when the server goes down.
    package var shutdownGrace = Duration.seconds(10)

    package init() {}
}
