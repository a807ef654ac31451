import DirectorCore
import HTTPTypes
import NIOCore

/// Who may open a socket. Looks at the request, its token and the number of connections, and at no session.
struct SocketPolicy: Sendable {
    /// A request that may become a socket.
    struct Admitted: Sendable {
        let query: ConnectionQuery
        /// `nil` on a server that asks for no token.
        let token: VerifiedToken?
    }

    let origins: OriginPolicy
    let addresses: ServerAddresses
    let access: AccessControl
    let counts: ConnectionCounts

    /// Checks origin, ids and token, in this order: a client that is refused by one is told nothing by the next.
    func examine(_ head: HTTPRequest, from peer: SocketAddress?) async throws(SocketRefusal) -> Admitted {
        do throws(OriginRefusal) {
            try origins.check(head, host: addresses.host(for: head, from: peer))
        } catch {
            access.log.note(error.text)
            throw .origin(error)
        }
        let query: ConnectionQuery
        do throws(ConnectionQuery.Refusal) {
            query = try ConnectionQuery(target: head.path ?? "")
        } catch {
            throw .query(error)
        }
        do throws(AccessRefusal) {
            return Admitted(query: query, token: try await access.token(of: head, for: query.key.user))
        } catch {
            throw .access(error, query)
        }
    }

    /// Takes a place among the connections, to be given back with ``ConnectionCounts/leave(_:)``. Called after the token was
    /// checked: otherwise strangers could use up the places of a user.
    func enter(_ admitted: Admitted) throws(SocketRefusal) {
        try check(counts.enter(admitted.query.key.user))
    }

    /// Whether there would be a place now.
    func checkPlaces(_ admitted: Admitted) throws(SocketRefusal) {
        try check(counts.answer(to: admitted.query.key.user))
    }

    private func check(_ answer: ConnectionCounts.Answer) throws(SocketRefusal) {
        switch answer {
        case .admitted: return
        case .tooManyOfUser: throw .tooManyOfUser(limit: counts.limitPerUser)
        case .tooMany: throw .tooMany
        }
    }
}
