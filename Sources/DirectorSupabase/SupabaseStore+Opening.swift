package import DirectorCore
package import DirectorOutbound
import DirectorSessions
package import Logging

/// The settings of a store.
package struct SupabaseSettings: Sendable {
    /// The project's address.
    package var address: SupabaseAddress
    /// The project's key.
    package var key: SupabaseKey
    /// The table that holds the sessions.
    package var table: SupabaseTable
    /// How often the table is polled for changes by other servers; `nil` for ``SupabaseLimits/changeInterval``.
    package var changeInterval: Duration?
    /// The proxies for requests.
    package var proxies: ProxySettings

    package init(
        address: SupabaseAddress,
        key: SupabaseKey,
        table: SupabaseTable = .found,
        changeInterval: Duration? = nil,
        proxies: ProxySettings = .none
    ) {
        self.address = address
        self.key = key
        self.table = table
        self.changeInterval = changeInterval
        self.proxies = proxies
    }
}

extension SupabaseStore {
    /// Checks the table and opens the store.
    ///
    /// - Parameters:
    ///   - clock: the clock for leases, which the project's answers correct
    ///   - timer: waits between attempts and polls
    ///   - chance: draws a number from 0 to 1, to spread attempts that failed together
    ///   - transport: sends the requests; `nil` for the network. It is closed with the store, and if the store cannot
    ///     be opened.
    /// - Throws: ``StoreError`` whose detail is one line that says what to do
    package static func open(
        _ settings: SupabaseSettings,
        clock: WallClock,
        timer: any Clock<Duration> = ContinuousClock(),
        chance: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
        identifiers: IdentifierSource = .system,
        limits: SupabaseLimits = SupabaseLimits(),
        transport: (any RestTransport)? = nil,
        logger: Logger
    ) async throws -> SupabaseStore {
        var limits = limits
        if let interval = settings.changeInterval { limits.changeInterval = interval }
        let transport =
            transport
            ?? HTTPTransport(
                address: settings.address,
                key: settings.key,
                limits: limits,
                proxies: settings.proxies
            )
        let client = RestClient(
            transport: transport,
            place: RestPlace(address: settings.address.base, keyName: settings.key.name),
            limits: limits,
            time: ServerTime(clock: clock),
            admission: StoreAdmission(limit: limits.requests, of: "requests to Supabase"),
            timer: timer,
            chance: chance,
            logger: logger
        )
        do {
            let name = try await find(settings.table, client)
            logger.info("Sessions are in the table '\(name)' of \(settings.address)")
            let cache = RowCache(rows: limits.cachedRows, bytes: limits.cachedBytes)
            let table = SessionTable(client: client, query: RowQuery(table: name), cache: cache)
            return SupabaseStore(table: table, identifiers: identifiers)
        } catch {
            try await transport.close()
            throw error
        }
    }

    /// The first table that can be used. If none can, the error is that of a table that exists.
    private static func find(_ table: SupabaseTable, _ client: RestClient) async throws -> String {
        var found: (trouble: RestTrouble, name: String)?
        for name in table.names {
            guard let trouble = try await client.probe(RowQuery(table: name).check(), "open") else { return name }
            if found == nil || found?.trouble.kind == .missingTable { found = (trouble, name) }
        }
        guard let (trouble, name) = found else {
            throw StoreError(.unusable, operation: "open", detail: "no table is named")
        }
        guard table == .found, trouble.kind == .missingTable else {
            throw trouble.storeError("open", table: name, place: client.place)
        }
        let names = table.names.map { "'\($0)'" }.joined(separator: " nor ")
        throw StoreError(
            .unusable,
            operation: "open",
            detail: "there is neither \(names) in the API of \(client.place.address): create one, or name your table "
                + "with SUPABASE_TABLE"
        )
    }
}
