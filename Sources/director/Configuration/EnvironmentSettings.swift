import DirectorCore

/// The process's environment variables as settings. The names of proxy variables are also read in lower case, which
/// takes precedence, as in other programs.
struct EnvironmentSettings: Sendable {
    let variables: [String: String]
    /// The names that were set in lower case, as they were set.
    let spellings: [String: String]

    /// Only these variables are checked. Others do not belong to Director.
    private static let prefixes = ["DIRECTOR_", "SUPABASE_"]
    private static let proxies = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"]

    /// - Throws: ``SettingError`` for a variable whose value is in quotation marks
    init(_ environment: [String: String]) throws(SettingError) {
        var variables = environment
        var spellings: [String: String] = [:]
        for name in Self.proxies {
            guard let value = environment[name.lowercased()], !value.trimmed.isEmpty else { continue }
            variables[name] = value
            spellings[name] = name.lowercased()
        }
        for (name, value) in environment.sorted(by: { $0.key < $1.key }) {
            let isOurs = name == "PORT" || Self.prefixes.contains(where: name.hasPrefix)
            guard isOurs || Self.proxies.contains(name.uppercased()), Self.isQuoted(value.trimmed) else { continue }
            throw SettingError(
                secret: name,
                allowed: "the value without quotation marks around it"
            )
        }
        self.variables = variables
        self.spellings = spellings
    }

    /// Whether the value is in quotation marks. A shell removes them; files of variables, as for Docker and systemd,
    /// may keep them.
    private static func isQuoted(_ value: String) -> Bool {
        guard value.utf8.count >= 2, let first = value.first else { return false }
        return (first == "\"" || first == "'") && value.last == first
    }
}
