package import DirectorCore
package import DirectorOutbound
import DirectorSessions
package import Logging

/// What a store needs to begin.
package struct SupabaseSettings: Sendable {
    package var address: SupabaseAddress
    package var key: SupabaseKey
    package var table: SupabaseTable
    /// How often the table is asked for what other servers wrote; as ``SupabaseLimits/changeInterval`` says, if `nil`.
    package var changeInterval: Duration?
    /// Which proxy requests go through.
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
    /// Looks at the table and begins.
    ///
    /// - Parameters:
    ///   - clock: what leases run by, as far as the project's answers agree with it
    ///   - timer: waits between attempts and looks
    ///   - chance: 0 to 1, spreads attempts that failed together
    ///   - transport: carries the requests; the network, if `nil`. Closed with the store, and if it cannot be opened.
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

    /// The first table that can be worked with. Of several that cannot, the trouble of one that is there is told.
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
