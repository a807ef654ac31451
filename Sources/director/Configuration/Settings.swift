import Configuration
import DirectorCore
import FoundationEssentials
import SystemPackage

/// Where settings come from when no flag is given: the environment first, then the configuration file.
///
/// The file is JSON: `{"director": {"store": "sqlite:/var/lib/director.sqlite", "port": 8000}}`. An empty value, as compose
/// files leave it, is none; spaces and line ends around a value do not count.
struct Settings: Sendable {
    /// One place where settings are looked for.
    private struct Place: Sendable {
        let reader: ConfigReader
        /// The configuration file; `nil` for the environment.
        let file: String?
        /// Variables that are set in another spelling than the usual one.
        var spellings: [String: String] = [:]

        /// What a message calls a setting of this place.
        func name(of key: String) -> String {
            let variable = Settings.variable(of: key)
            return file.map { "\(key) in \($0)" } ?? spellings[variable] ?? variable
        }

        func text(_ key: String) -> String? {
            let key = ConfigKey(stringLiteral: key)
            let text =
                reader.string(forKey: key) ?? reader.int(forKey: key).map(String.init)
                ?? reader.bool(forKey: key).map { "\($0)" }
            guard let text = text?.trimmed, !text.isEmpty else { return nil }
            return text
        }
    }

    /// The environment, then the file.
    private let places: [Place]

    /// - Parameters:
    ///   - file: the file's path; `nil` for none
    ///   - environment: the process's variables
    /// - Throws: ``SettingError`` if the file cannot be read, or a variable is in quotation marks
    init(file: String?, environment: [String: String] = ProcessInfo.processInfo.environment) async throws {
        let environment = try EnvironmentSettings(environment)
        let provider = EnvironmentVariablesProvider(
            environmentVariables: environment.variables,
            secretsSpecifier: .dynamic { name, _ in
                ["KEY", "SECRET", "TOKEN", "PROXY", "STORE", "WEBHOOK"].contains { name.contains($0) }
            }
        )
        let variables = Place(
            reader: ConfigReader(provider: provider),
            file: nil,
            spellings: environment.spellings
        )
        guard let file else {
            places = [variables]
            return
        }
        do {
            let provider = try await FileProvider<JSONSnapshot>(filePath: FilePath(file))
            places = [variables, Place(reader: ConfigReader(provider: provider), file: file)]
        } catch {
            throw SettingError(name: "--config", value: file, allowed: "a readable JSON file (\(error))")
        }
    }

    /// The variable of a setting: `DIRECTOR_STORE` for `director.store`.
    static func variable(of key: String) -> String { key.uppercased().replacing(".", with: "_") }

    /// The flag of a setting: `--public-url` for `director.public.url`.
    static func flag(of key: String) -> String {
        "--" + (key.hasPrefix("director.") ? key.dropFirst("director.".count) : key[...]).replacing(".", with: "-")
    }

    /// The text of a setting, and who set it.
    ///
    /// - Parameters:
    ///   - key: the setting's name in the configuration file, from which its other names follow
    ///   - flag: what the command line says; an empty text counts there
    func given(_ key: String, flag: String? = nil) -> GivenSetting? {
        if let flag { return GivenSetting(text: flag, name: Self.flag(of: key)) }
        return given(anyOf: [key])
    }

    /// Of several names for a setting, all are looked for in one place before the next.
    private func given(anyOf keys: [String]) -> GivenSetting? {
        for place in places {
            for key in keys {
                if let text = place.text(key) { return GivenSetting(text: text, name: place.name(of: key)) }
            }
        }
        return nil
    }

    /// The items of a setting that may have several, separated by commas where it is no repeatable flag.
    ///
    /// - Parameters:
    ///   - flag: the flag's name
    ///   - values: what the command line says
    func list(_ key: String, flag: String, _ values: [String]) -> [GivenSetting] {
        guard values.isEmpty else { return values.map { GivenSetting(text: $0, name: flag) } }
        guard let given = given(key) else { return [] }
        return given.text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }.map {
            GivenSetting(text: $0, name: given.name)
        }
    }

    /// The text of a setting that has no flag.
    func text(_ key: String) -> String? { given(key)?.text }

    /// A whole number in a range. Of several names for it, all are looked for in one place before the next; the first one
    /// gives the flag its name.
    func number(_ keys: String..., flag: Int? = nil, in range: ClosedRange<Int>) throws(SettingError) -> Int? {
        let given = flag.map { GivenSetting(text: "\($0)", name: Self.flag(of: keys[0])) } ?? given(anyOf: keys)
        guard let given else { return nil }
        guard let value = Int(given.text), range.contains(value) else {
            throw given.refused(allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// Yes or no; `false` where nothing is said.
    func flag(_ key: String) throws(SettingError) -> Bool {
        guard let given = given(key) else { return false }
        switch given.text {
        case "true": return true
        case "false": return false
        default: throw given.refused(allowed: "true or false")
        }
    }
}

/// What a setting says, and the name under which it was set: the flag, the environment variable, or the key of the
/// configuration file.
struct GivenSetting: Sendable, Equatable {
    let text: String
    let name: String

    /// - Parameter allowed: what the setting may say
    func refused(allowed: String) -> SettingError { SettingError(name: name, value: text, allowed: allowed) }

    /// For a setting that may hold a secret: its value is not repeated.
    func refusedUnseen(allowed: String) -> SettingError { SettingError(secret: name, allowed: allowed) }
}
