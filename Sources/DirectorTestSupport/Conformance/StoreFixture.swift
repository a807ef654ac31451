package import DirectorCore
package import DirectorSessions

/// What the suite needs to know of a kind of store to test it. Each instance stands for one empty place to keep data.
package protocol StoreFixture: Sendable {
    /// Opens the place: empty the first time, later with all that was committed, unless ``isDurable`` is `false`. A
    /// store opened before is closed first.
    func open() async throws -> any SessionStore

    /// Whether data survives ``open()``.
    var isDurable: Bool { get }

    /// Whether two users may each have a session of the same id, as everywhere but in the family's shared table, whose
    /// primary key is the id alone.
    var keysSessionsByUser: Bool { get }

    /// Lets time pass on the clock that leases run by.
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

/// The memory store as the suite sees it; also what a test takes that needs just any store.
package struct MemoryStoreFixture: StoreFixture {
    package let clock: ManualClock
    package var isDurable: Bool { false }

    package init(clock: ManualClock = ManualClock()) {
        self.clock = clock
    }

    package func open() async throws -> any SessionStore { MemoryStore(clock: clock.wallClock, isShared: true) }

    package func pass(_ duration: Duration) async throws { clock.advance(by: duration) }
}
