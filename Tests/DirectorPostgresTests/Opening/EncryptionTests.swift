import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Foundation
import Testing

/// Encryption is libpq's, as the address says.
struct EncryptionTests {
    @Test func theAddressSaysHowMuchToTrust() async throws {
        let server = try TestServer(ofItsOwn: ())
        let certificate = try server.tell("tls", isAnswer: { $0.hasPrefix("/") })
        let fixture = try PostgresStoreFixture(server: server)
        for parameters in ["sslmode=require", "sslmode=verify-full&sslrootcert=\(certificate)"] {
            let store = try await fixture.openPostgres(at: fixture.address + "&" + parameters)
            var script = fixture.script("session-\(parameters.prefix(14))")
            try script.greet()
            #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
            let encrypted = try await fixture.administrator.value(
                """
                SELECT bool_and(s.ssl) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)
                WHERE a.application_name = 'director'
                """
            )
            #expect(encrypted == "t")
            try await fixture.close()
        }
        let error = try await #require(throws: StoreError.self) {
            try await fixture.openPostgres(at: fixture.address + "&sslmode=verify-full&sslrootcert=/etc/hostname")
        }
        #expect(error.detail.contains("/etc/hostname"), "\(error.detail)")
        #expect(!error.detail.contains("throw-away"), "\(error.detail)")
        server.end()
    }
}
