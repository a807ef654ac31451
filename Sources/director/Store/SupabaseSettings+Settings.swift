import DirectorSupabase

extension SupabaseSettings {
    /// Reads the settings of deployments: `SUPABASE_URL`, `SUPABASE_SERVICE_KEY` or else `SUPABASE_ANON_KEY`, and
    /// optionally `SUPABASE_TABLE` and `SUPABASE_POLL_SECONDS`.
    ///
    /// - Throws: ``SettingError``, which never shows the key
    init(_ settings: Settings) throws(SettingError) {
        guard let url = settings.given("supabase.url") else {
            throw SettingError(missing: "SUPABASE_URL", allowed: SupabaseAddress.allowed)
        }
        guard let address = SupabaseAddress(url.text) else {
            // An address may contain a password.
            throw url.text.contains("@")
                ? url.refusedUnseen(allowed: SupabaseAddress.allowed) : url.refused(allowed: SupabaseAddress.allowed)
        }
        self.init(
            address: address,
            key: try Self.key(settings),
            table: try Self.table(settings),
            changeInterval: try settings.number("supabase.poll.seconds", in: 1...3600).map { .seconds($0) },
            proxies: try settings.proxies()
        )
    }

    private static func key(_ settings: Settings) throws(SettingError) -> SupabaseKey {
        for key in ["supabase.service.key", "supabase.anon.key"] {
            guard let given = settings.given(key) else { continue }
            guard let found = SupabaseKey(given.text, name: given.name) else {
                throw given.refusedUnseen(allowed: SupabaseKey.allowed)
            }
            return found
        }
        throw SettingError(missing: "SUPABASE_SERVICE_KEY", allowed: SupabaseKey.allowed)
    }

    private static func table(_ settings: Settings) throws(SettingError) -> SupabaseTable {
        guard let name = settings.given("supabase.table") else { return .found }
        guard let table = SupabaseTable(name.text) else { throw name.refused(allowed: SupabaseTable.allowed) }
        return table
    }
}
