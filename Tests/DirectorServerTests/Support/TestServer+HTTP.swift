import DirectorCore
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The server's answer to an HTTP request.
struct HTTPAnswer: Sendable {
    let status: Int
    let headers: [String: String]
    let body: String

    func json() throws -> JSONValue { try JSONText.decode(JSONValue.self, from: body) }

    func header(_ name: String) -> String? {
        headers.first { $0.key.lowercased() == name.lowercased() }?.value
    }
}

extension TestServer {
    /// Sends an HTTP request.
    ///
    /// - Parameter target: a path on this server, or a complete address
    func get(_ target: String, method: String = "GET", headers: [String: String] = [:]) async throws -> HTTPAnswer {
        guard let url = URL(string: target.hasPrefix("/") ? self.url + target : target) else {
            throw URLError(.badURL)
        }
        var request = URLRequest(url: url, timeoutInterval: 30)
        request.httpMethod = method
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let session = URLSession(configuration: .ephemeral)
        defer { session.invalidateAndCancel() }
        let (data, response) = try await session.data(for: request)
        guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        var fields: [String: String] = [:]
        for (name, value) in response.allHeaderFields { fields["\(name)"] = "\(value)" }
        return HTTPAnswer(status: response.statusCode, headers: fields, body: String(decoding: data, as: UTF8.self))
    }
}
