package import DirectorSessions

/// A real store under a simulated world.
package struct SimulatedTruth: Sendable {
    package let store: any SessionStore
    /// Lets time pass for the store's leases. Called on the world's thread.
    package let pass: @Sendable (Duration) -> Void

    package init(_ store: any SessionStore, pass: @escaping @Sendable (Duration) -> Void) {
        self.store = store
        self.pass = pass
    }
}
