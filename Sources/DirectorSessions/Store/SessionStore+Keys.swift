package import DirectorCore

extension SessionStore {
    /// Draws on the list of sessions, which is dear for many pages: stores with an ordered index do better.
    package func keys(after key: SessionKey?, limit: Int) async throws -> [SessionKey] {
        let all = try await sessions(of: nil, limit: .max).map(\.key).sorted()
        let rest = all.drop { candidate in key.map { candidate <= $0 } ?? false }
        return Array(rest.prefix(limit))
    }
}
