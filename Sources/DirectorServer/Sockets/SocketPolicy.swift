import DirectorCore
import HTTPTypes
import NIOCore

/// Decides whether a client may open a socket. It looks at the request, its token and the number of connections. It
/// does not look at the session.
struct SocketPolicy: Sendable {
    /// A request that may become a socket.
    struct Admitted: Sendable {
        let query: ConnectionQuery
        /// `nil` on a server without tokens.
        let token: VerifiedToken?
    }

    let origins: OriginPolicy
    let addresses: ServerAddresses
    let access: AccessControl
    let counts: ConnectionCounts

    /// Checks the origin, then the ids, then the token. The first refusal ends the checks, so it says nothing about the
    /// later ones.
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

    /// Counts the connection against its user's limit; ``ConnectionCounts/leave(_:)`` must follow. Call it only after
    /// the token was checked. Otherwise an attacker could use up another user's limit.
    func enter(_ admitted: Admitted) throws(SocketRefusal) {
        try check(counts.enter(admitted.query.key.user))
    }

    /// Checks whether there is room for a connection now. Does not count it.
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
