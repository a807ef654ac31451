extension SQLiteStore {
    /// What the store is opened for.
    package enum Mode: Sendable, Equatable, CaseIterable {
        /// The server: creates and migrates the file, keeps other servers out, takes over all running turns.
        case serve
        /// Creates and migrates the file, nothing else; keeps servers out meanwhile.
        case migrate
        /// Reads and writes an existing, current file, beside a server if need be: SQLite's own locks and the version
        /// of each session keep the two apart.
        case edit
        /// Reads an existing, current file. Never creates or changes it.
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

    /// Bounds, all in one place.
    package struct Limits: Sendable {
        /// Writes that may wait for the writer; one more is refused.
        package var queuedWrites = 4096
        /// Bytes they may hold.
        package var queuedBytes = 64 << 20
        /// Writes in one transaction.
        package var batchWrites = 256
        /// Bytes in one transaction, unless a single write is larger.
        package var batchBytes = 8 << 20
        /// Connections that read beside the writer.
        package var readers = 4
        /// Reads under way or waiting for a connection; one more is refused.
        package var queuedReads = 1024
        /// Seconds to wait for another process that writes.
        package var busySeconds = 5.0
        /// Files up to this many bytes are checked for damage when opened; 0 for none.
        package var checkedBytes: Int64 = 256 << 20

        package init() {}
    }
}
