package import DirectorCore
package import DirectorSessions

/// What the suite needs to know about a kind of store. Each instance is one empty place for data.
package protocol StoreFixture: Sendable {
    /// Opens the store. It is empty the first time. Later it contains everything that was committed, unless
    /// ``isDurable`` is `false`. A store that was opened before is closed first.
    func open() async throws -> any SessionStore

    /// Whether data survives ``open()``.
    var isDurable: Bool { get }

    /// Whether two users may each have a session with the same id. `false` for the shared table of older Directors,
    /// whose primary key is the session id alone.
    var keysSessionsByUser: Bool { get }

    /// Moves the clock that leases use.
    func pass(_ duration: Duration) async throws

    /// Overwrites the stored effects of an entry.
    ///
    /// - Returns: `false` if this store has no stored form to overwrite
    func overwriteEffects(of key: SessionKey, seq: LogSequence, with json: String) async throws -> Bool
}

extension StoreFixture {
    package var keysSessionsByUser: Bool { true }

    package func overwriteEffects(of key: SessionKey, seq: LogSequence, with json: String) async throws -> Bool {
        false
    }
}

/// The memory store for the suite, and for tests that need any store.
package struct MemoryStoreFixture: StoreFixture {
    /// The clock for leases.
    package let clock: ManualClock
    package var isDurable: Bool { false }

    package init(clock: ManualClock = ManualClock()) {
        self.clock = clock
    }

    /// A new, empty store.
    package func open() async throws -> any SessionStore { MemoryStore(clock: clock.wallClock, isShared: true) }

    /// Moves the clock.
    package func pass(_ duration: Duration) async throws { clock.advance(by: duration) }
}
