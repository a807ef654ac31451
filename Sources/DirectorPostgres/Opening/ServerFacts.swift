import DirectorSessions

/// Facts about the server and the role, as the server reports them.
struct ServerFacts {
    let version: Int
    let versionText: String
    let encoding: String
    let schema: String?
    let role: String
    let isStandby: Bool
    let synchronousCommit: String
    /// Settings in force that give up durability for speed.
    let carelessSettings: [String]

    static let oldestVersion = 150_000

    init(_ connection: Connection, until deadline: Deadline) throws(PostgresFailure) {
        let rows = try connection.runScript(
            """
            SELECT current_setting('server_version_num'), current_setting('server_version'),
                current_setting('server_encoding'), current_schema(), current_user, pg_is_in_recovery(),
                current_setting('synchronous_commit'), current_setting('fsync'), current_setting('full_page_writes')
            """,
            until: deadline
        )
        version = rows.text(0, 0).flatMap { Int($0) } ?? 0
        versionText = rows.text(0, 1) ?? "unknown"
        encoding = rows.text(0, 2) ?? "unknown"
        schema = rows.text(0, 3)
        role = rows.text(0, 4) ?? "unknown"
        isStandby = rows.text(0, 5) == "t"
        synchronousCommit = rows.text(0, 6) ?? "unknown"
        carelessSettings = [("fsync", rows.text(0, 7)), ("full_page_writes", rows.text(0, 8))]
            .filter { $0.1 == "off" }.map { $0.0 }
    }

    /// Checks that this server can store Director's data.
    func check(_ address: PostgresAddress, route: Connection.Route, writing: Bool) throws(StoreError) {
        guard version >= Self.oldestVersion else {
            throw .unusable("\(address) is PostgreSQL \(versionText): version 15 or newer is needed")
        }
        guard encoding == "UTF8" else {
            throw .unusable("\(address) has the encoding \(encoding): create a database with UTF8")
        }
        guard writing else { return }
        guard !isStandby else {
            throw .unusable("\(address) is a standby, which cannot be written: give the primary server")
        }
        // On a direct connection Director turns `synchronous_commit` on itself.
        guard route == .direct || synchronousCommit != "off" else {
            throw .unusable(
                "\(address) has synchronous_commit off, so commits would not survive a power cut: "
                    + "ALTER ROLE \(quoted(role)) SET synchronous_commit = on"
            )
        }
    }
}
