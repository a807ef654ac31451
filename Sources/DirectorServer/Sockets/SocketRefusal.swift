import HTTPTypes

/// Why a socket is refused before any session is looked for. `GET /api/connection` gives the same answer to a page, which
/// its browser does not tell why a socket was refused.
enum SocketRefusal: Error, Sendable, Equatable {
    case origin(OriginRefusal)
    case query(ConnectionQuery.Refusal)
    case access(AccessRefusal, ConnectionQuery)
    /// The user has so many connections as one may have.
    case tooManyOfUser(limit: Int)
    /// The server has so many connections as it takes.
    case tooMany

    var status: HTTPResponse.Status {
        switch self {
        case .origin, .query: .forbidden
        case .access(let refusal, _): refusal.status
        case .tooManyOfUser: .tooManyRequests
        case .tooMany: .serviceUnavailable
        }
    }

    var code: String {
        switch self {
        case .origin: "forbidden"
        case .query: "invalid_message"
        case .access(let refusal, _): refusal.code
        case .tooManyOfUser, .tooMany: "rate_limited"
        }
    }

    var text: String {
        switch self {
        case .origin(let refusal): refusal.text
        case .query(let refusal): refusal.text
        case .access(let refusal, _): refusal.text
        case .tooManyOfUser(let limit): "At most \(limit) connections a user"
        case .tooMany: "The server is full; try again later"
        }
    }

    var fields: HTTPFields {
        switch self {
        case .access(let refusal, _): refusal.fields
        case .origin, .query, .tooManyOfUser, .tooMany: [:]
        }
    }
}
