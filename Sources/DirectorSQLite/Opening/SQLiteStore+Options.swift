extension SQLiteStore {
    /// What the store is opened for.
    package enum Mode: Sendable, Equatable, CaseIterable {
        /// For the server: creates and migrates the file, keeps other servers out, and takes over all running turns.
        case serve
        /// Creates and migrates the file. Keeps servers out meanwhile.
        case migrate
        /// Reads and writes a file that exists and has this version. A server may use the file at the same time:
        /// SQLite's locks and each session's version prevent conflicting writes.
        case edit
        /// Reads a file that exists and has this version. Never creates or changes it.
        case inspect

        var createsFile: Bool {
            switch self {
            case .serve, .migrate: true
            case .edit, .inspect: false
            }
        }

        var isExclusive: Bool { createsFile }
        var writes: Bool { self != .inspect }
    }

    /// Bounds of the store.
    package struct Limits: Sendable {
        /// How many writes may wait for the writer. The store refuses one more.
        package var queuedWrites = 4096
        /// How many bytes the waiting writes may hold.
        package var queuedBytes = 64 << 20
        /// How many writes one transaction may take.
        package var batchWrites = 256
        /// How many bytes one transaction may take, unless a single write is larger.
        package var batchBytes = 8 << 20
        /// How many connections read beside the writer.
        package var readers = 4
        /// How many reads may run or wait for a connection. The store refuses one more.
        package var queuedReads = 1024
        /// How many seconds to wait for another process that writes.
        package var busySeconds = 5.0
        /// Opening checks files up to this many bytes for damage; 0 checks none.
        package var checkedBytes: Int64 = 256 << 20

        package init() {}
    }
}
