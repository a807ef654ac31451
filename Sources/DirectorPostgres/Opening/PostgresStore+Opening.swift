package import DirectorCore
import DirectorSessions
package import Logging

extension PostgresStore {
    /// Opens a database.
    ///
    /// - Parameters:
    ///   - mode: what the store may change, see ``Mode``
    ///   - identifiers: makes the name under which this store sends notices
    ///   - jitter: draws a number from 0 to 1, to spread attempts to connect
    /// - Throws: ``StoreError`` with `.unusable` or `.unavailable`; the detail is one line that names the database,
    ///   without the password, and says what to do
    package static func open(
        _ address: PostgresAddress,
        mode: Mode,
        limits: Limits = Limits(),
        identifiers: IdentifierSource = .system,
        jitter: @escaping @Sendable () -> Double = { .random(in: 0...1) },
        logger: Logger = Logger(label: "director.postgres")
    ) async throws -> PostgresStore {
        address.log(logger)
        let source = ConnectionSource(address, limits: limits.connection, jitter: jitter)
        let lane = ConnectionLane("open", source: source)
        let origin = identifiers.serverID().text
        let database = try await lane.openDatabase(
            address,
            mode: mode,
            origin: origin,
            logger: logger,
            time: limits.openingTime
        )
        await lane.close()
        let store = PostgresStore(source, database, mode: mode, limits: limits, logger: logger)
        // Only a new database is taken over as a whole. Sessions that older servers write later are taken over when a
        // client asks for them.
        guard mode == .serve, database.isNew else { return store }
        let report = try await store.adoptAll()
        if report != AdoptionReport() {
            logger.notice(
                "Sessions of older Directors: \(report.adopted) taken over, \(report.refused) left as they are"
            )
        }
        return store
    }
}

extension PostgresAddress {
    /// Logs the names of other tools' parameters in the address.
    fileprivate func log(_ logger: Logger) {
        var dropped: [String] = []
        for remark in remarks {
            switch remark {
            case .dropped(let name): dropped.append(name)
            case .understood(let name, let meaning):
                logger.notice("In the database's address \(name) is read as \(meaning)")
            }
        }
        guard !dropped.isEmpty else { return }
        logger.notice(
            "Parameters of the database's address that are for other tools are left out: \(dropped.joined(separator: ", "))"
        )
    }
}

extension ConnectionLane {
    fileprivate func openDatabase(
        _ address: PostgresAddress,
        mode: PostgresStore.Mode,
        origin: String,
        logger: Logger,
        time: Duration
    ) throws -> OpenedDatabase {
        let result: Result<OpenedDatabase, StoreError>
        do {
            result = try use { connection in
                do throws(StoreError) {
                    return .success(
                        try DatabaseOpening(
                            connection: connection,
                            address: address,
                            mode: mode,
                            origin: origin,
                            logger: logger,
                            deadline: .after(time)
                        ).run()
                    )
                } catch {
                    return .failure(error)
                }
            }
        } catch {
            throw StoreError(opening: address, error)
        }
        return try result.get()
    }
}
