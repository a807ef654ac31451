package import DirectorSessions

/// A real store for a simulated world.
package struct SimulatedTruth: Sendable {
    /// The store.
    package let store: any SessionStore
    /// Moves the clock that the store's leases use. Called on the world's thread.
    package let pass: @Sendable (Duration) -> Void

    package init(_ store: any SessionStore, pass: @escaping @Sendable (Duration) -> Void) {
        self.store = store
        self.pass = pass
    }
}
