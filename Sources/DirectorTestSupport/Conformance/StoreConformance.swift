import DirectorCore
import DirectorSessions

/// What every store must do, as cases to run one by one:
///
///     @Test(arguments: StoreConformance.cases)
///     func conforms(_ conformance: StoreConformance) async throws {
///         try await conformance.run(on: MyStoreFixture())
///     }
package struct StoreConformance: Sendable, CustomStringConvertible {
    package let name: String
    private let body: @Sendable (ConformanceRun) async throws -> Void

    init(_ name: String, _ body: @escaping @Sendable (ConformanceRun) async throws -> Void) {
        self.name = name
        self.body = body
    }

    package var description: String { name }

    /// Runs the case on an empty store.
    ///
    /// - Throws: ``ConformanceFailure``, or whatever the store throws
    package func run(on fixture: some StoreFixture) async throws {
        try await body(ConformanceRun(store: fixture.open(), fixture: fixture, ids: .seeded(7)))
    }

    package static var cases: [StoreConformance] {
        commits + turns + reading + isolation + leases + stops + parts + changes + concurrency + content + durability
    }
}

/// One case on its way: the store and what makes sessions for it.
struct ConformanceRun: Sendable {
    let store: any SessionStore
    let fixture: any StoreFixture
    let ids: IdentifierSource

    /// A time of the sessions' own; leases run by the store's clock.
    static let start = Timestamp(milliseconds: 1_772_355_600_000)
    static let leaseTime = Duration.seconds(30)

    func script(
        _ session: String = "session-1",
        user: String = "user-1",
        startingAt offset: Int64 = 0
    ) -> SessionScript {
        // Where an id is one user's, the others' sessions get ids of their own.
        let isShared = user.hasPrefix("user-") && user != "user-1" && !fixture.keysSessionsByUser
        let session = isShared ? "\(session)-of-\(user)" : session
        return SessionScript(
            SessionKey(user: UserID(unchecked: user), session: SessionID(unchecked: session)),
            ids: ids,
            startingAt: Self.start.advanced(byMilliseconds: offset)
        )
    }

    /// A stored session that has greeted and nothing else.
    func greeted(_ session: String = "session-1", user: String = "user-1") async throws -> SessionScript {
        var script = script(session, user: user)
        try script.greet()
        try await commit(&script)
        return script
    }

    /// A stored session with a turn that waits for its answer, held by `owner`.
    func pending(
        _ session: String = "session-1",
        user: String = "user-1",
        owner: ServerID?,
        for duration: Duration = leaseTime
    ) async throws -> (script: SessionScript, turn: TurnID) {
        var script = try await greeted(session, user: user)
        let turn = try script.accept("Bees in the city")
        try await commit(
            &script,
            lease: owner.map { .take(owner: $0, duration: duration, attempts: 1) } ?? .keep
        )
        return (script, turn)
    }

    /// Commits what the script wrote; anything but success is a failure.
    func commit(
        _ script: inout SessionScript,
        lease: LeaseChange = .keep,
        file: String = #fileID,
        line: Int = #line
    ) async throws {
        let outcome = try await store.commit(script.commit(lease: lease))
        try require(outcome, equals: .committed(head: script.snapshot.head), "commit", file: file, line: line)
    }

    /// Checks that the store holds exactly what the script wrote.
    func requireStored(
        _ script: SessionScript,
        in store: (any SessionStore)? = nil,
        file: String = #fileID,
        line: Int = #line
    ) async throws {
        let store = store ?? self.store
        let stored = try require(some: try await store.load(script.key), "session", file: file, line: line)
        try require(stored.snapshot, equals: script.snapshot, "snapshot", file: file, line: line)
        try require(stored.version, equals: script.version, "version", file: file, line: line)
        let entries = try await store.entries(of: script.key, after: .start, limit: script.log.count + 1)
        try require(entries, equals: script.log, "entries", file: file, line: line)
    }
}
