extension PostgresStore {
    /// What the store is opened for.
    package enum Mode: Sendable, Equatable, CaseIterable {
        /// The server: creates and migrates the tables.
        case serve
        /// Creates and migrates the tables, and takes over what older Directors left.
        case migrate
        /// Reads and writes existing, current tables.
        case edit
        /// Reads existing, current tables, and never changes anything.
        case inspect

        var createsTables: Bool {
            switch self {
            case .serve, .migrate: true
            case .edit, .inspect: false
            }
        }

        var writes: Bool { self != .inspect }
    }

    /// Bounds, all in one place.
    package struct Limits: Sendable {
        /// Connections that write.
        package var writers = 2
        /// Writes that may wait for them; one more is refused.
        package var queuedWrites = 4096
        /// Bytes these may hold.
        package var queuedBytes = 64 << 20
        /// Writes in one transaction.
        package var batchWrites = 256
        /// Bytes in one transaction, unless a single write is larger.
        package var batchBytes = 8 << 20
        /// Connections that read.
        package var readers = 3
        /// Reads that may wait for them; one more is refused.
        package var queuedReads = 1024
        /// To be connected.
        package var connectTime = Duration.seconds(5)
        /// For the server to carry out a statement.
        package var statementTime = Duration.seconds(10)
        /// How much longer to wait for the answer, so that the server's own time limit is heard first.
        package var answerSlack = Duration.seconds(5)
        /// For the server to wait for a row that somebody else holds.
        package var lockTime = Duration.seconds(2)
        /// To open the database: to migrate it, or to wait for another process that does.
        package var openingTime = Duration.seconds(600)
        /// How often to ask what moved, where a pooler keeps notices away.
        package var pollInterval = Duration.milliseconds(200)
        /// After this without an answer to a packet the network counts as cut.
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
