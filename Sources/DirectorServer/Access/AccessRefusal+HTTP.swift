import DirectorWebSocket
import HTTPTypes
import Hummingbird

extension AccessRefusal {
    var status: HTTPResponse.Status {
        switch self {
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .unavailable: .serviceUnavailable
        }
    }

    /// RFC 6750 §3.
    var fields: HTTPFields {
        switch self {
        case .unauthenticated(.missing): [.wwwAuthenticate: "Bearer"]
        case .unauthenticated: [.wwwAuthenticate: "Bearer error=\"invalid_token\""]
        case .forbidden: [:]
        case .unavailable: [.retryAfter: "5"]
        }
    }

    /// For an open socket: what native clients can tell apart, and browsers only so (protocol §10).
    var closeCode: WebSocketCloseCode {
        switch self {
        case .unauthenticated: .unauthenticated
        case .forbidden: .forbidden
        case .unavailable: .tryAgainLater
        }
    }

    func response() throws -> Response {
        var response = try Response.json(ErrorBody(code: code, error: text), status: status)
        for field in fields { response.headers[field.name] = field.value }
        return response
    }
}

extension WebSocketCloseCode {
    /// 4401: there is no token, or it is not accepted.
    static let unauthenticated = WebSocketCloseCode.application(4401)
    /// 4403: the token is another user's.
    static let forbidden = WebSocketCloseCode.application(4403)
}
