extension PostgresStore {
    /// What the store is opened for.
    package enum Mode: Sendable, Equatable, CaseIterable {
        /// For the server: creates and migrates the tables.
        case serve
        /// Creates and migrates the tables, and takes over the sessions of older Directors.
        case migrate
        /// Reads and writes tables that exist and have this version.
        case edit
        /// Reads tables that exist and have this version. Never changes anything.
        case inspect

        var createsTables: Bool {
            switch self {
            case .serve, .migrate: true
            case .edit, .inspect: false
            }
        }

        var writes: Bool { self != .inspect }
    }

    /// Bounds of the store.
    package struct Limits: Sendable {
        /// How many connections write.
        package var writers = 2
        /// How many writes may wait. The store refuses one more.
        package var queuedWrites = 4096
        /// How many bytes the waiting writes may hold.
        package var queuedBytes = 64 << 20
        /// How many writes one transaction may take.
        package var batchWrites = 256
        /// How many bytes one transaction may take, unless a single write is larger.
        package var batchBytes = 8 << 20
        /// How many connections read.
        package var readers = 3
        /// How many reads may wait. The store refuses one more.
        package var queuedReads = 1024
        /// How long connecting may take.
        package var connectTime = Duration.seconds(5)
        /// How long the server may work on a statement.
        package var statementTime = Duration.seconds(10)
        /// How much longer Director waits for the answer, so that the server's own time limit is reported first.
        package var answerSlack = Duration.seconds(5)
        /// How long the server may wait for a row that another transaction has locked.
        package var lockTime = Duration.seconds(2)
        /// How long opening may take: for migrating the database, or for waiting until another process has migrated it.
        package var openingTime = Duration.seconds(600)
        /// How often to poll for changes where a pooler keeps notices away.
        package var pollInterval = Duration.milliseconds(200)
        /// The network counts as cut if the other side does not acknowledge a packet for this long.
        package var silenceTime = Duration.seconds(10)

        package init() {}

        var connection: ConnectionLimits {
            ConnectionLimits(
                connectTime: connectTime,
                statementTime: statementTime,
                answerTime: statementTime + answerSlack,
                lockTime: lockTime,
                silenceTime: silenceTime
            )
        }
    }
}
