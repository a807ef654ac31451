import DirectorSupabase

extension SupabaseSettings {
    /// Out of the environment, as deployments have it: `SUPABASE_URL`, `SUPABASE_SERVICE_KEY` or else
    /// `SUPABASE_ANON_KEY`, and perhaps `SUPABASE_TABLE` and `SUPABASE_POLL_SECONDS`.
    ///
    /// - Throws: ``SettingError``, which never holds the key
    init(_ settings: Settings) throws(SettingError) {
        guard let url = settings.text("supabase.url") else {
            throw Self.missing("SUPABASE_URL", SupabaseAddress.allowed)
        }
        guard let address = SupabaseAddress(url) else {
            // An address may hold a password: what is between scheme and host is not repeated.
            let shown = url.contains("@") ? "(hidden)" : url
            throw SettingError(name: "SUPABASE_URL", value: shown, allowed: SupabaseAddress.allowed)
        }
        self.init(
            address: address,
            key: try Self.key(settings),
            table: try Self.table(settings),
            changeInterval: try settings.number("supabase.poll.seconds", in: 1...3600).map { .seconds($0) }
        )
    }

    private static func key(_ settings: Settings) throws(SettingError) -> SupabaseKey {
        for (key, name) in [
            ("supabase.service.key", "SUPABASE_SERVICE_KEY"), ("supabase.anon.key", "SUPABASE_ANON_KEY"),
        ] {
            guard let text = settings.text(key), !text.isEmpty else { continue }
            guard let found = SupabaseKey(text, name: name) else {
                throw SettingError(name: name, value: "(hidden)", allowed: SupabaseKey.allowed)
            }
            return found
        }
        throw missing("SUPABASE_SERVICE_KEY", SupabaseKey.allowed)
    }

    private static func table(_ settings: Settings) throws(SettingError) -> SupabaseTable {
        guard let name = settings.text("supabase.table") else { return .found }
        guard let table = SupabaseTable(name) else {
            throw SettingError(name: "SUPABASE_TABLE", value: name, allowed: SupabaseTable.allowed)
        }
        return table
    }

    private static func missing(_ name: String, _ allowed: String) -> SettingError {
        SettingError(name: name, value: "", allowed: allowed)
    }
}
