import DirectorCore
import DirectorSessions
import DirectorSupabase
import DirectorTestSupport
import Logging

extension SupabaseStore {
    /// A store over prepared answers. The answer to the request that checks the table at the beginning is added.
    static func scripted(
        _ replies: [ScriptedTransport.Reply],
        limits: SupabaseLimits = .ofTests
    ) async throws -> (SupabaseStore, ScriptedTransport) {
        let transport = ScriptedTransport([.rows("[]")] + replies)
        let store = try await SupabaseStore.open(
            try .ofTests(),
            clock: ManualClock().wallClock,
            chance: { 0 },
            identifiers: .seeded(5),
            limits: limits,
            transport: transport,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        return (store, transport)
    }
}

extension SupabaseSettings {
    struct NotAllowed: Error {}

    /// The key that must not appear anywhere.
    static let secret = "sb_secret_0123456789abcdef"

    static func ofTests(table: SupabaseTable = .test("dr_sessions")) throws -> SupabaseSettings {
        guard let address = SupabaseAddress("https://abc.supabase.co"),
            let key = SupabaseKey(secret, name: "SUPABASE_SERVICE_KEY")
        else { throw NotAllowed() }
        return SupabaseSettings(address: address, key: key, table: table)
    }
}

extension SessionScript {
    static func ofTests(_ session: String = "session-1", user: String = "user-1") -> SessionScript {
        SessionScript(
            SessionKey(user: UserID(unchecked: user), session: SessionID(unchecked: session)),
            ids: .seeded(9),
            startingAt: Timestamp(milliseconds: 1_772_355_600_000)
        )
    }
}
