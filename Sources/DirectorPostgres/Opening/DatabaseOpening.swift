import DirectorSessions
import Logging

/// Opens a database: checks what it holds, migrates it if the mode allows that, and reads the shared table's columns.
/// Blocks its thread. Used once, on one connection.
struct DatabaseOpening {
    let connection: Connection
    let address: PostgresAddress
    let mode: PostgresStore.Mode
    let origin: String
    let logger: Logger
    let deadline: Deadline

    /// - Throws: ``StoreError``, whose detail is one line that names the database and says what to do
    func run() throws(StoreError) -> OpenedDatabase {
        do {
            return try open()
        } catch let error as StoreError {
            throw error
        } catch let failure as PostgresFailure {
            throw StoreError(opening: address, failure)
        } catch {
            throw .unusable("\(address) cannot be opened: \(type(of: error))")
        }
    }

    private func open() throws -> OpenedDatabase {
        let facts = try ServerFacts(connection, until: deadline)
        try facts.check(address, route: connection.route, writing: mode.writes)
        for setting in facts.carelessSettings where mode.writes {
            logger.warning("\(setting) is off on the PostgreSQL server: commits may be lost in a power cut")
        }
        guard let schema = address.options.schema ?? facts.schema else {
            throw StoreError.unusable("\(address) has no schema on its search path: name one with director_schema=NAME")
        }
        var identity = try DatabaseIdentity(connection, address, schema: schema, until: deadline)
        try identity.check(for: mode, address)
        let isNew = identity == .blank
        if mode.createsTables, !identity.isCurrent {
            try Migration(connection: connection, address: address, schema: schema, deadline: deadline).run()
            identity = try DatabaseIdentity(connection, address, schema: schema, until: deadline)
            try identity.check(for: mode, address)
        }
        let names = try identity.names(address, schema: schema)
        if mode.createsTables {
            try HistoryViewRenewal(connection: connection, names: names, logger: logger, deadline: deadline).run()
        }
        let shared = try SharedTable(connection, names, address, writing: mode.writes, until: deadline)
        try Privileges(connection: connection, address: address, names: names, role: facts.role, deadline: deadline)
            .check(writing: mode.writes)
        if !shared.missing.isEmpty {
            let columns = shared.missing.map(\.rawValue).joined(separator: ", ")
            logger.notice("The table \(names.shared) has no \(columns): that is kept in Director's own tables only")
        }
        return OpenedDatabase(names: names, shared: shared, origin: origin, isNew: isNew)
    }
}

extension StoreError {
    /// Describes a failure while opening the database, in words for the operator.
    init(opening address: PostgresAddress, _ failure: PostgresFailure) {
        let detail = "\(address): \(failure.message)"
        switch failure.state {
        case .insufficientPrivilege?:
            self = .unusable("\(detail): grant what is missing, or connect as another role")
        case let state? where state.kind == "28":
            self = .unusable("\(detail): check the user, the password and the server's pg_hba.conf")
        case .unknownDatabase?:
            self = .unusable("\(detail): create it, or give another name")
        case let state? where !state.concernsServer && state.kind != "55" && state != .queryCanceled:
            self = .unusable(detail)
        default:
            self.init(.unavailable, operation: "open", detail: detail)
        }
    }
}
