import Foundation

/// A server behind pgbouncer in transaction mode, for all tests of this process.
final class PooledServer: Sendable {
    let server: TestServer
    private let pooler: String

    private static let result = Result { try PooledServer() }
    static func shared() throws -> PooledServer { try result.get() }

    private init() throws {
        server = try TestServer(ofItsOwn: ())
        pooler = try server.tell("pooler", isAnswer: { $0.hasPrefix("postgres://") })
    }

    /// A fixture's address through the pooler.
    func address(_ fixture: PostgresStoreFixture) -> String {
        pooler + fixture.address.dropFirst(server.address.count)
    }
}
