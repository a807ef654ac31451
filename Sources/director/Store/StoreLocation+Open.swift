import DirectorCore
import DirectorPostgres
import DirectorSQLite
import DirectorSessions
import DirectorSupabase
import Logging

/// An open store, and how to close it.
struct OpenStore: Sendable {
    let store: any SessionStore
    let close: @Sendable () async throws -> Void
}

extension StoreLocation {
    /// What a command does with the store.
    enum Purpose: Sendable {
        case serve, migrate, edit, inspect
    }

    /// - Throws: ``StoreError`` whose detail is one line that says what to do
    func open(for purpose: Purpose, logger: Logger) async throws -> OpenStore {
        switch self {
        case .memory:
            guard case .serve = purpose else {
                throw StoreError(
                    .unusable,
                    operation: "open",
                    detail: "the store 'memory' is gone with its server: there is nothing to look at"
                )
            }
            return OpenStore(store: MemoryStore(clock: .system), close: {})
        case .sqlite(let path):
            let store = try await SQLiteStore.open(path: path, clock: .system, mode: purpose.mode, logger: logger)
            return OpenStore(store: store, close: { try await store.close() })
        case .postgres(let address):
            let store = try await PostgresStore.open(address, mode: purpose.postgresMode, logger: logger)
            return OpenStore(store: store, close: { await store.close() })
        case .supabase(let settings):
            let store = try await SupabaseStore.open(settings, clock: .system, logger: logger)
            return OpenStore(store: store, close: { try await store.close() })
        }
    }
}

extension StoreLocation.Purpose {
    fileprivate var mode: SQLiteStore.Mode {
        switch self {
        case .serve: .serve
        case .migrate: .migrate
        case .edit: .edit
        case .inspect: .inspect
        }
    }

    fileprivate var postgresMode: PostgresStore.Mode {
        switch self {
        case .serve: .serve
        case .migrate: .migrate
        case .edit: .edit
        case .inspect: .inspect
        }
    }
}

extension CommonOptions {
    /// Opens the store, calls `body` and closes the store.
    func withStore(
        for purpose: StoreLocation.Purpose,
        _ body: (any SessionStore, StoreLocation) async throws -> Void
    ) async throws {
        let location = try location(try await settings())
        var logger = Logger(label: "director") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .error
        let opened = try await location.open(for: purpose, logger: logger)
        try await closing(opened.close) { try await body(opened.store, location) }
    }
}
