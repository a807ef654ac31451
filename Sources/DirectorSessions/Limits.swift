/// Every bound of a running server, in one place (invariant 9). What is beyond a bound is refused with an
/// error the client can read; nothing grows without end.
package struct Limits: Sendable, Equatable {
    // Messages

    /// The largest WebSocket message in bytes: 1 MiB of content, and room for the frame around it.
    package var messageSize = 1024 * 1024 + 64 * 1024
    /// The most fragments of a message.
    package var messageFragments = 256
    /// The longest text of a user's message, in UTF-8 bytes.
    package var userTextSize = 100_000
    /// The most messages that may wait for their turn in one session.
    package var inboxSize = 32
    /// Two equal messages without a turn id count as one if they come within this many milliseconds.
    package var doubleSendWindow: Int64 = 75
    /// The most messages that one connection may send at once. After that ``messagesPerSecond`` limits it.
    package var messageBurst = 200
    /// The most messages that one connection may send in a second, after ``messageBurst``.
    package var messagesPerSecond = 100

    // Connections

    /// The most connections of the server.
    package var connections = 20_000
    /// The most connections of one user.
    package var connectionsPerUser = 64
    /// The longest time from the TCP connection to the end of the request's head.
    package var requestHeadTimeout = Duration.seconds(10)
    /// The longest idle time between two requests of an HTTP connection.
    package var keepAliveTimeout = Duration.seconds(60)
    /// A ping is sent on a WebSocket on which nothing has arrived for this time.
    package var pingInterval = Duration.seconds(30)
    /// A WebSocket is dropped if nothing arrives for this time after a ping.
    package var pongTimeout = Duration.seconds(20)
    /// The longest time for the close handshake of a WebSocket.
    package var closeTimeout = Duration.seconds(5)
    /// A connection that accepts no bytes for this time is dropped.
    package var writeTimeout = Duration.seconds(20)
    /// The most frames that wait for one connection. Further frames are read from the store later.
    package var outboxFrames = 256
    /// The most progress frames and errors that wait for one connection. With more of them the connection is dropped.
    package var outboxNotices = 512
    /// How many frames are written to a native client at once.
    package var writeBatch = 64
    /// The pause between two logged frames for compatible clients, and after the user's message. They lose what arrives
    /// while they save (``CompatiblePace``).
    package var compatiblePacing = Duration.milliseconds(1100)
    /// The pause between two frames of a replay that a compatible client has kept before.
    package var compatibleReplayPacing = Duration.milliseconds(100)

    // Access

    /// The largest token in bytes. A larger one is refused without decoding it.
    package var tokenSize = 8 * 1024
    /// How far apart the clocks of this machine and of the token's signer may be.
    package var tokenLeeway = Duration.seconds(30)
    /// The longest time between two checks whether a connection's token has run out.
    package var tokenCheckInterval = Duration.seconds(60)
    /// The most sockets that are open only to tell the client why it is refused.
    package var refusedSockets = 256
    /// How many refusals are logged at once. After that ``refusalLogsPerSecond`` limits them.
    package var refusalLogBurst = 20
    /// How many refusals are logged in a second, after ``refusalLogBurst``.
    package var refusalLogsPerSecond = 1
    /// The largest answer of the server that publishes keys, in bytes.
    package var keySetSize = 256 * 1024
    /// How many keys of a key set are used at most.
    package var keySetKeys = 64
    /// The longest time for fetching a key set.
    package var keySetTimeout = Duration.seconds(5)
    /// Keys of this age are fetched again.
    package var keySetRefresh = Duration.seconds(600)
    /// The shortest time between two fetches because of an unknown key.
    package var keySetRetry = Duration.seconds(30)
    /// Keys that could not be fetched again for this time are not used any more.
    package var keySetStaleness = Duration.seconds(6 * 3600)
    /// The most handshakes that wait for keys at the same time.
    package var keySetWaiters = 256

    // History

    /// How many frames are read from the store at a time.
    package var replayPage = 200
    /// The most sessions in a list.
    package var listedSessions = 100

    // Turns

    /// How long a turn belongs to a server after its last sign. A lease is renewed after a third of this time.
    package var leaseDuration = Duration.seconds(15)
    /// A turn fails, visibly for the user, after this many attempts.
    package var turnAttempts = 3
    /// An author that has not finished after this time is stopped.
    package var authorTimeout = Duration.seconds(600)
    /// Native clients are shown a sign of work if a turn has shown nothing for this time.
    package var thinkingDelay = Duration.milliseconds(300)
    /// How many slides of one deck are written at the same time.
    package var slidesAtOnce = 4
    /// How often a step is decided again after another server has written first.
    package var conflictRetries = 5
    /// How often a finished answer is offered again to a store that does not accept it.
    package var storeRetries = 5
    /// The pause before a finished answer is offered again.
    package var storeRetryDelay = Duration.milliseconds(200)

    // Store

    /// How often the store is asked whether it can be written to.
    package var probeInterval = Duration.seconds(5)
    /// How often the store is asked while it cannot be written to.
    package var outageProbeInterval = Duration.seconds(1)
    /// A store that has not answered a probe after this time counts as failing.
    package var probeTimeout = Duration.seconds(5)
    /// After this time an outage is announced to the operator, and messages are refused without waiting.
    package var outagePatience = Duration.seconds(6)
    /// How often a continuing outage is announced again.
    package var outageReminder = Duration.seconds(900)
    /// How long a client that connects during an outage waits before it is refused.
    package var connectPatience = Duration.seconds(5)
    /// The pause between two attempts to open a session for a waiting client.
    package var connectRetryDelay = Duration.milliseconds(500)

    // Budgets

    /// How many sessions of a user are read to find out what was used today, newest first.
    package var budgetSessions = 200
    /// How long that number is used without reading again. Other servers may use tokens meanwhile.
    package var budgetRefresh = Duration.seconds(60)
    /// For how many users the number is remembered.
    package var budgetUsers = 10_000

    // Sessions in memory

    /// How many tasks wait for the next turn on each event loop.
    package var idleTurnTasks = 64
    /// A session without connections and work is removed from memory after this time.
    package var idleSessionTimeout = Duration.seconds(300)
    /// How often idle sessions are removed and abandoned turns are looked for.
    package var housekeepingInterval = Duration.seconds(5)
    /// How many abandoned turns are taken over at a time.
    package var recoveryBatch = 100
    /// How many sessions are checked at the same time after changes were missed.
    package var catchUpConcurrency = 8
    /// The longest delay before that check begins.
    package var catchUpDelay = Duration.milliseconds(500)
    /// How often live sessions are compared with the store.
    package var reconciliationInterval = Duration.seconds(10)
    /// How many live sessions are compared at a time.
    package var reconciliationBatch = 100
    /// How long a difference may last, because its announcement may still arrive. After this time it is corrected.
    package var reconciliationGrace = Duration.seconds(2)
    /// How long running turns may take to finish when the server shuts down.
    package var shutdownGrace = Duration.seconds(10)

    /// The bounds of a server, unless settings change them.
    package init() {}
}
