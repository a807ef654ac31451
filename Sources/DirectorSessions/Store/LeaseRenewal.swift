/// The store's answer when a server renews its lease.
package enum LeaseRenewal: Sendable, Equatable {
    /// The server holds the lease, from now on for the whole duration.
    case held
    /// The server holds the lease, and a user wants the turn to be stopped.
    case stopRequested
    /// The turn is finished, or another server has taken it over. The server must stop the turn and show nothing more
    /// of it.
    case lost
}
