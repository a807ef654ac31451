import DirectorLanguage
import DirectorOffline

/// Why a request to a model came to nothing. Holds nothing that was sent or answered.
enum ModelCallError: Error, Sendable, Equatable {
    enum Wait: String, Sendable {
        case firstToken = "the first token"
        case nextToken = "the next token"
        case total = "the end"
    }

    /// No connection, or it ended before an answer began.
    case unreachable(String)
    /// - retryAfter: how long the service wants to be left alone
    case status(Int, retryAfter: Duration?, detail: String)
    case timedOut(Wait)
    /// The connection ended in the middle of the answer.
    case truncated
    case failedInStream(String)
    case contentType(String)
    /// What came is not what the API sends.
    case malformed(String)
    case tooLarge
    /// The service withholds the answer.
    case filtered
    /// Too many requests are waiting already.
    case busy
    /// The model failed too often of late and is left alone.
    case leftAlone
    /// The answer is not what was asked for, not even when it was told what is wrong with it.
    case unusable(String)

    /// Whether the same request may succeed a moment later.
    var isTransient: Bool {
        switch self {
        case .unreachable, .truncated, .failedInStream: true
        case .status(let status, _, _): [408, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529].contains(status)
        case .timedOut, .contentType, .malformed, .tooLarge, .filtered, .busy, .leftAlone, .unusable: false
        }
    }

    /// Whether it tells that the service is not well, rather than that it did not like the request.
    var countsAgainstService: Bool {
        switch self {
        case .unreachable, .truncated, .failedInStream, .timedOut, .contentType, .malformed: true
        case .status(let status, _, _): status >= 500 || [401, 403, 404, 408, 429].contains(status)
        case .tooLarge, .filtered, .busy, .leftAlone, .unusable: false
        }
    }

    var isTimeout: Bool {
        switch self {
        case .timedOut: true
        case .unreachable, .status, .truncated, .failedInStream, .contentType, .malformed, .tooLarge, .filtered, .busy,
            .leftAlone, .unusable:
            false
        }
    }
}

extension ModelCallError: CustomStringConvertible {
    var description: String {
        switch self {
        case .unreachable(let detail): "not reachable: \(detail)"
        case .status(let status, _, let detail): "HTTP status \(status)" + (detail.isEmpty ? "" : ": " + detail)
        case .timedOut(let wait): "waited too long for \(wait.rawValue)"
        case .truncated: "the answer broke off"
        case .failedInStream(let type): "failed in the middle of the answer: \(type)"
        case .contentType(let type): "answered with the content type '\(type)'"
        case .malformed(let detail): "the answer cannot be read: \(detail)"
        case .tooLarge: "the answer is too large"
        case .filtered: "the service withholds the answer"
        case .busy: "too many requests wait already"
        case .leftAlone: "left alone after too many failures"
        case .unusable(let problem): "the answer is not what was asked for: \(problem)"
        }
    }
}
