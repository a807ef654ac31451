import CLibPQ
import Dispatch
import Synchronization

/// Changes a database in ways that no store does, over a plain connection, one statement after another.
final class Administrator: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let state: String
        let description: String
    }

    private let queue = DispatchQueue(label: "director.tests.administrator")
    private let handle: Mutex<Handle>

    private final class Handle {
        let raw: OpaquePointer
        init(_ raw: OpaquePointer) { self.raw = raw }
        deinit { PQfinish(raw) }
    }

    init(_ address: String) throws {
        guard let raw = PQconnectdb(address) else { throw Failure(state: "", description: "no memory") }
        let handle = Handle(raw)
        guard PQstatus(raw) == CONNECTION_OK else {
            throw Failure(state: "", description: String(cString: PQerrorMessage(raw)))
        }
        _ = PQsetNoticeProcessor(raw, { _, _ in }, nil)
        self.handle = Mutex(handle)
    }

    /// Runs statements. Returns the rows of the last one as text.
    @discardableResult
    func run(_ sql: String, _ parameters: [String?] = []) async throws -> [[String?]] {
        try await withCheckedThrowingContinuation { waiter in
            queue.async { waiter.resume(with: Result { try self.runNow(sql, parameters) }) }
        }
    }

    /// The first value of the first row.
    func value(_ sql: String, _ parameters: [String?] = []) async throws -> String? {
        try await run(sql, parameters).first?.first ?? nil
    }

    /// Blocks.
    @discardableResult
    func runNow(_ sql: String, _ parameters: [String?] = []) throws -> [[String?]] {
        try handle.withLock { handle in
            let result = parameters.isEmpty ? PQexec(handle.raw, sql) : Self.run(handle.raw, sql, parameters)
            defer { PQclear(result) }
            let status = PQresultStatus(result)
            guard status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK else {
                let state = PQresultErrorField(result, 67).map { String(cString: $0) } ?? ""
                throw Failure(state: state, description: String(cString: PQerrorMessage(handle.raw)))
            }
            return (0..<PQntuples(result)).map { row in
                (0..<PQnfields(result)).map { column in
                    guard PQgetisnull(result, row, column) == 0 else { return nil }
                    return String(cString: PQgetvalue(result, row, column))
                }
            }
        }
    }

    private static func run(_ raw: OpaquePointer, _ sql: String, _ parameters: [String?]) -> OpaquePointer? {
        func withPointers(
            _ rest: ArraySlice<String?>,
            _ pointers: [UnsafePointer<CChar>?]
        ) -> OpaquePointer? {
            guard let next = rest.first else {
                return PQexecParams(raw, sql, Int32(pointers.count), nil, pointers, nil, nil, 0)
            }
            guard let text = next else { return withPointers(rest.dropFirst(), pointers + [nil]) }
            return text.withCString { withPointers(rest.dropFirst(), pointers + [$0]) }
        }
        return withPointers(parameters[...], [])
    }
}
