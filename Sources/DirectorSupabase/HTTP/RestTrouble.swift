import DirectorCore
import DirectorSessions

/// Why a request failed, read from the answer's status and body. Its one-line text contains neither the key nor the
/// user's text.
struct RestTrouble: Error, Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case wrongKey
        case missingTable
        /// The column's name, if the answer contains it.
        case missingColumn(String?)
        /// Row-level security refused the request, or the role lacks the privilege.
        case forbidden
        /// A row with this key exists already.
        case taken
        case tooManyRequests
        /// Refused for another reason, with PostgreSQL's or PostgREST's code.
        case refused(code: String)
        case away(status: Int)
        case timedOut
        case unreachable(String)
        case broken(String)
        case notJSON
        case tooLarge
    }

    let kind: Kind
    /// The seconds that the project asks to wait.
    var retryAfter: Int?

    /// Whether the same request may succeed later.
    var mayPass: Bool {
        switch kind {
        case .tooManyRequests, .away, .timedOut, .unreachable, .broken: true
        case .wrongKey, .missingTable, .missingColumn, .forbidden, .taken, .refused, .notJSON, .tooLarge: false
        }
    }

    /// Whether the request certainly changed nothing.
    var isWithoutEffect: Bool {
        switch kind {
        case .wrongKey, .missingTable, .missingColumn, .forbidden, .taken, .tooManyRequests, .refused, .unreachable:
            true
        case .away, .timedOut, .broken, .notJSON, .tooLarge: false
        }
    }
}

extension RestTrouble {
    init(_ failure: RestTransportFailure) {
        switch failure {
        case .notSent(let reason): self.init(kind: .unreachable(reason))
        case .noAnswer(let reason): self.init(kind: .broken(reason))
        case .timedOut: self.init(kind: .timedOut)
        case .tooLarge: self.init(kind: .tooLarge)
        }
    }

    /// - Parameter answer: an answer whose status is not 2xx
    init(_ answer: RestAnswer) {
        let body = RestTrouble.body(answer)
        var kind = Self.kind(status: answer.status, code: body?["code"]?.string, message: body?["message"]?.string)
        // A page of another server says nothing about keys and tables.
        if body == nil, [400, 401, 403, 404, 405, 406].contains(answer.status) { kind = .notJSON }
        self.init(kind: kind, retryAfter: answer.retryAfter)
    }

    private static func body(_ answer: RestAnswer) -> JSONTree? {
        do {
            return try JSONTreeParser.parse(answer.body)
        } catch {
            return nil
        }
    }

    private static func kind(status: Int, code: String?, message: String?) -> Kind {
        // Codes are PostgreSQL's SQLSTATE or PostgREST's own (PostgREST's documentation, "Errors").
        switch code {
        case "42501": return .forbidden
        case "23505": return .taken
        case "PGRST205", "42P01": return .missingTable
        case "PGRST204", "42703": return .missingColumn(message.flatMap(column))
        case "PGRST300", "PGRST301", "PGRST302", "PGRST303": return .wrongKey
        // PostgREST has no connection to its database, or has not read its schema yet. The request had no effect.
        case "PGRST000", "PGRST002", "PGRST003": return .unreachable("its database does not answer")
        default: break
        }
        switch status {
        // A redirect. The key is not sent to another address.
        case 300..<400: return .notJSON
        case 401, 403: return .wrongKey
        case 404: return .missingTable
        case 408: return .timedOut
        case 429: return .tooManyRequests
        case 400..<500: return .refused(code: printable(code) ?? "HTTP \(status)")
        default: return .away(status: status)
        }
    }

    private static func printable(_ code: String?) -> String? {
        guard let code, (1...12).contains(code.count), code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
        else { return nil }
        return code
    }

    /// The column's name in `column t.x does not exist` or `Could not find the 'x' column of 't' …`.
    private static func column(_ message: String) -> String? {
        let words = message.split(whereSeparator: { $0 == " " || $0 == "'" || $0 == "\"" })
        guard let place = words.firstIndex(of: "column") else { return nil }
        let neighbour =
            message.hasPrefix("column") ? words.dropFirst(place + 1).first : words.prefix(place).last
        guard let name = neighbour?.split(separator: ".").last, (1...63).contains(name.count),
            name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
        else { return nil }
        return String(name)
    }
}

/// What error messages name: the project's address and the settings. Never the key.
struct RestPlace: Sendable {
    let address: String
    let keyName: String
}

extension RestTrouble {
    /// - Parameters:
    ///   - table: the table of the request
    ///   - isWrite: whether the request may have changed something although there was no answer
    func storeError(_ operation: String, table: String, place: RestPlace, isWrite: Bool = false) -> StoreError {
        StoreError(code(isWrite: isWrite), operation: operation, detail: detail(table: table, place: place))
    }

    private func code(isWrite: Bool) -> StoreError.Code {
        if isWrite, !isWithoutEffect { return .outcomeUnknown }
        switch kind {
        case .wrongKey, .missingTable, .missingColumn, .forbidden, .notJSON, .refused: return .unusable
        case .taken: return .refused
        case .tooManyRequests, .away, .timedOut, .unreachable, .broken: return .unavailable
        case .tooLarge: return .corrupt
        }
    }

    private func detail(table: String, place: RestPlace) -> String {
        switch kind {
        case .wrongKey: "Supabase does not accept \(place.keyName): take the key of the project at \(place.address)"
        case .missingTable:
            "there is no table '\(table)' in the API of \(place.address): create it, or name another one with SUPABASE_TABLE"
        case .missingColumn(let name?):
            "the table '\(table)' has no column '\(name)'; Director needs it as it is documented"
        case .missingColumn(nil): "the table '\(table)' lacks a column that Director needs"
        case .forbidden:
            "row-level security or missing rights keep \(place.keyName) from the table '\(table)': use the service key, "
                + "or add a policy and grants for its role"
        case .taken: "the session id is taken in the table '\(table)'"
        case .tooManyRequests: "Supabase answers that there are too many requests (429)"
        case .refused(let code): "Supabase refuses the request on the table '\(table)' (\(code))"
        case .away(let status): "Supabase answers \(status)"
        case .timedOut: "Supabase does not answer in time"
        case .unreachable(let reason): "Supabase at \(place.address) cannot be reached: \(reason)"
        case .broken(let reason): "Supabase gave no answer: \(reason)"
        case .notJSON: "what answers at \(place.address) is not the API of a Supabase project: check SUPABASE_URL"
        case .tooLarge: "Supabase answers with more than a session may hold"
        }
    }
}
