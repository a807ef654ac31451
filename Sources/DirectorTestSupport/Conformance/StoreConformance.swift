import DirectorCore
import DirectorSessions

/// What every store must do, as cases to run one by one:
///
///     @Test(arguments: StoreConformance.cases)
///     func conforms(_ conformance: StoreConformance) async throws {
///         try await conformance.run(on: MyStoreFixture())
///     }
package struct StoreConformance: Sendable, CustomStringConvertible {
    /// What the case checks, as a sentence.
    package let name: String
    private let body: @Sendable (ConformanceRun) async throws -> Void

    init(_ name: String, _ body: @escaping @Sendable (ConformanceRun) async throws -> Void) {
        self.name = name
        self.body = body
    }

    /// The case's name.
    package var description: String { name }

    /// Runs the case on an empty store.
    ///
    /// - Throws: ``ConformanceFailure``, or an error of the store
    package func run(on fixture: some StoreFixture) async throws {
        try await body(ConformanceRun(store: fixture.open(), fixture: fixture, ids: .seeded(7)))
    }

    /// All cases.
    package static var cases: [StoreConformance] {
        commits + turns + reading + isolation + leases + stops + parts + changes + concurrency + content + durability
    }
}

/// A running case: the store, and what makes sessions for it.
struct ConformanceRun: Sendable {
    let store: any SessionStore
    let fixture: any StoreFixture
    let ids: IdentifierSource

    /// The time of the sessions' entries. It is independent of the store's clock, which leases use.
    static let start = Timestamp(milliseconds: 1_772_355_600_000)
    static let leaseTime = Duration.seconds(30)

    func script(
        _ session: String = "session-1",
        user: String = "user-1",
        startingAt offset: Int64 = 0
    ) -> SessionScript {
        // If an id can belong to one user only, sessions of other users get ids of their own.
        let isShared = user.hasPrefix("user-") && user != "user-1" && !fixture.keysSessionsByUser
        let session = isShared ? "\(session)-of-\(user)" : session
        return SessionScript(
            SessionKey(user: UserID(unchecked: user), session: SessionID(unchecked: session)),
            ids: ids,
            startingAt: Self.start.advanced(byMilliseconds: offset)
        )
    }

    /// A stored session with the greeting only.
    func greeted(_ session: String = "session-1", user: String = "user-1") async throws -> SessionScript {
        var script = script(session, user: user)
        try script.greet()
        try await commit(&script)
        return script
    }

    /// A stored session with a pending turn whose lease `owner` holds.
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

    /// Commits what the script has written. Every result but success is a failure.
    func commit(
        _ script: inout SessionScript,
        lease: LeaseChange = .keep,
        file: String = #fileID,
        line: Int = #line
    ) async throws {
        let outcome = try await store.commit(script.commit(lease: lease))
        try require(outcome, equals: .committed(head: script.snapshot.head), "commit", file: file, line: line)
    }

    /// Checks that the store holds exactly what the script has written.
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
