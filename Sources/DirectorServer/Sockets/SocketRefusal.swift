import HTTPTypes

/// Why a socket is refused before the session is looked up. A page's browser does not tell it the reason, so
/// `/api/connection` gives the page the same answer.
enum SocketRefusal: Error, Sendable, Equatable {
    case origin(OriginRefusal)
    case query(ConnectionQuery.Refusal)
    case access(AccessRefusal, ConnectionQuery)
    /// The user has as many connections as one user may have.
    case tooManyOfUser(limit: Int)
    /// The server has as many connections as it accepts.
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
