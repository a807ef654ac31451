import DirectorCore

/// The process's variables as settings. The usual names of proxies are read in lower case, too, and these win, as in other
/// programs.
struct EnvironmentSettings: Sendable {
    let variables: [String: String]
    /// The names as they were set, of those that were set in lower case.
    let spellings: [String: String]

    /// Variables of programs that have nothing to do with Director are not judged.
    private static let prefixes = ["DIRECTOR_", "SUPABASE_"]
    private static let proxies = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"]

    /// - Throws: ``SettingError`` for a variable in quotation marks
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

    /// Shells take quotation marks away; files of variables, as Docker and systemd's relatives read them, may keep them.
    private static func isQuoted(_ value: String) -> Bool {
        guard value.utf8.count >= 2, let first = value.first else { return false }
        return (first == "\"" || first == "'") && value.last == first
    }
}
