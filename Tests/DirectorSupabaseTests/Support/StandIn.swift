import AsyncHTTPClient
import DirectorCore
import DirectorSupabase
import Foundation
import NIOCore
import NIOHTTP1

/// Controls the stand-in for PostgREST that `scripts/test` starts (Tests/harness/postgrest).
struct StandIn: Sendable {
    /// The line that the stand-in prints, from `DIRECTOR_TEST_SUPABASE`. Without it every test here fails.
    private struct Place: Decodable {
        let url: String
        let serviceKey: String
        let anonKey: String

        enum CodingKeys: String, CodingKey {
            case url
            case serviceKey = "service_key"
            case anonKey = "anon_key"
        }
    }

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    struct Refused: Error, CustomStringConvertible {
        let description: String
    }

    let url: String
    let serviceKey: String
    let anonKey: String

    init() throws {
        guard let text = ProcessInfo.processInfo.environment["DIRECTOR_TEST_SUPABASE"] else {
            throw Missing(description: "DIRECTOR_TEST_SUPABASE names no stand-in; scripts/test starts one")
        }
        let place = try JSONText.decode(Place.self, from: text)
        url = place.url
        serviceKey = place.serviceKey
        anonKey = place.anonKey
    }

    func settings(table: SupabaseTable, key: String? = nil) throws -> SupabaseSettings {
        guard let address = SupabaseAddress(url),
            let key = SupabaseKey(key ?? serviceKey, name: "SUPABASE_SERVICE_KEY")
        else { throw Missing(description: "DIRECTOR_TEST_SUPABASE names no address") }
        return SupabaseSettings(address: address, key: key, table: table)
    }

    // MARK: Control

    /// Makes a separate table.
    func makeTable(_ wish: String = "{}") async throws -> String {
        guard let name = try await control("table", wish)["table"]?.string else {
            throw Refused(description: "no table was made")
        }
        return name
    }

    enum Fault: String {
        case internalError = "500"
        case unavailable = "503"
        case gatewayTimeout = "504"
        case tooMany = "429"
        case wrongKey = "401"
        case lostGatewayTimeout = "lost_504"
        case slow
        case cutBefore = "cut_before"
        case cutAfter = "cut_after"
        case late, html, huge, garbage
        case noType = "no_type"
    }

    func cause(
        _ fault: Fault,
        on table: String,
        _ method: String,
        skip: Int = 0,
        count: Int = 1,
        seconds: Double = 0
    ) async throws {
        _ = try await control(
            "fault",
            "{\"table\":\"\(table)\",\"kind\":\"\(fault.rawValue)\",\"method\":\"\(method)\",\"skip\":\(skip),"
                + "\"count\":\(count),\"seconds\":\(seconds)}"
        )
    }

    /// How many faults no request has met yet.
    func openFaults(on table: String) async throws -> Int {
        try await control("faults", "{\"table\":\"\(table)\"}")["open"]?.wholeNumber ?? 0
    }

    /// How many held requests were carried out since.
    func lateRequests(on table: String) async throws -> Int {
        try await control("faults", "{\"table\":\"\(table)\"}")["late"]?.wholeNumber ?? 0
    }

    func clearFaults(on table: String) async throws { _ = try await control("clear", "{\"table\":\"\(table)\"}") }

    /// Lets held requests continue (``Fault/late``), or holds them again.
    func release(_ isReleased: Bool) async throws { _ = try await control(isReleased ? "release" : "hold", "{}") }

    /// Runs SQL as the owner of the database.
    @discardableResult
    func sql(_ statement: String, _ values: [String] = []) async throws -> [JSONTree] {
        let quoted = values.map(JSONText.quoted).joined(separator: ",")
        return try await control("sql", "{\"sql\":\(JSONText.quoted(statement)),\"values\":[\(quoted)]}").array ?? []
    }

    /// The requests that have reached a table: method and query.
    func requests(of table: String) async throws -> [(method: String, query: String)] {
        try await control("requests", "{\"table\":\"\(table)\"}").array?.compactMap { request in
            guard let method = request["method"]?.string, let query = request["query"]?.string else { return nil }
            return (method, query)
        } ?? []
    }

    private func control(_ name: String, _ body: String) async throws -> JSONTree {
        var request = HTTPClientRequest(url: "\(url)/_control/\(name)")
        request.method = .POST
        request.body = .bytes(ByteBuffer(string: body))
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let text = String(buffer: try await response.body.collect(upTo: 64 << 20))
        guard response.status == .ok else { throw Refused(description: "\(name): \(response.status) \(text)") }
        return try JSONTreeParser.parse(text)
    }
}
