/// A port that the server cannot listen on.
package struct ListeningFailure: Error {
    /// What the port is for.
    package enum Purpose: Sendable, Equatable {
        /// The page, the sockets and the decks.
        case clients
        /// The numbers for operators.
        case metrics
    }

    package let purpose: Purpose
    /// Host and port, with a colon between them.
    package let address: String
    /// What the network library says.
    package let underlying: any Error
}
