/// What a store says to whoever wants to go on with a turn.
package enum LeaseRenewal: Sendable, Equatable {
    /// The lease is the caller's, from now on for the whole duration.
    case held
    /// So it is, and a user wants the turn stopped.
    case stopRequested
    /// The turn is finished, or somebody else has taken it over: the caller must stop and show nothing more of it.
    case lost
}
