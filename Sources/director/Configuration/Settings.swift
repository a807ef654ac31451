import Configuration
import DirectorCore
import FoundationEssentials
import SystemPackage

/// The settings that are not given by flags: from the environment, then from the configuration file.
///
/// The file is JSON: `{"director": {"store": "sqlite:/var/lib/director.sqlite", "port": 8000}}`. An empty value, as
/// compose files may leave it, counts as not set. Spaces and line ends around a value are ignored.
struct Settings: Sendable {
    /// One source of settings.
    private struct Place: Sendable {
        let reader: ConfigReader
        /// The configuration file; `nil` for the environment.
        let file: String?
        /// The names of variables that were set in another spelling than the usual one.
        var spellings: [String: String] = [:]

        /// The setting's name in this source, for messages.
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

    /// The environment, and then the file.
    private let places: [Place]

    /// - Parameters:
    ///   - file: the file's path; `nil` for no file
    ///   - environment: the process's environment variables
    /// - Throws: ``SettingError`` if the file cannot be read, or if the value of a variable is in quotation marks
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

    /// The name of a setting's environment variable: `DIRECTOR_STORE` for `director.store`.
    static func variable(of key: String) -> String { key.uppercased().replacing(".", with: "_") }

    /// The name of a setting's flag: `--public-url` for `director.public.url`.
    static func flag(of key: String) -> String {
        "--" + (key.hasPrefix("director.") ? key.dropFirst("director.".count) : key[...]).replacing(".", with: "-")
    }

    /// The value of a setting, and its name where it was set.
    ///
    /// - Parameters:
    ///   - key: the setting's name in the configuration file; its other names follow from it
    ///   - flag: the value on the command line; an empty text counts as set
    func given(_ key: String, flag: String? = nil) -> GivenSetting? {
        if let flag { return GivenSetting(text: flag, name: Self.flag(of: key)) }
        return given(anyOf: [key])
    }

    /// The first of several names that is set. The first source that has any of the names wins.
    private func given(anyOf keys: [String]) -> GivenSetting? {
        for place in places {
            for key in keys {
                if let text = place.text(key) { return GivenSetting(text: text, name: place.name(of: key)) }
            }
        }
        return nil
    }

    /// The items of a setting that may have several. Without repeated flags they are separated by commas.
    ///
    /// - Parameters:
    ///   - flag: the flag's name
    ///   - values: the values on the command line
    func list(_ key: String, flag: String, _ values: [String]) -> [GivenSetting] {
        guard values.isEmpty else { return values.map { GivenSetting(text: $0, name: flag) } }
        guard let given = given(key) else { return [] }
        return given.text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }.map {
            GivenSetting(text: $0, name: given.name)
        }
    }

    /// The value of a setting that has no flag.
    func text(_ key: String) -> String? { given(key)?.text }

    /// A whole number in a range. If there are several names, the first source that has any of them wins, and the first
    /// name is the flag's name.
    func number(_ keys: String..., flag: Int? = nil, in range: ClosedRange<Int>) throws(SettingError) -> Int? {
        let given = flag.map { GivenSetting(text: "\($0)", name: Self.flag(of: keys[0])) } ?? given(anyOf: keys)
        guard let given else { return nil }
        guard let value = Int(given.text), range.contains(value) else {
            throw given.refused(allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// Yes or no; `false` if it is not set.
    func flag(_ key: String) throws(SettingError) -> Bool {
        guard let given = given(key) else { return false }
        switch given.text {
        case "true": return true
        case "false": return false
        default: throw given.refused(allowed: "true or false")
        }
    }
}

/// The value of a setting, and the name under which it was set: a flag, an environment variable, or a key of the
/// configuration file.
struct GivenSetting: Sendable, Equatable {
    let text: String
    let name: String

    /// - Parameter allowed: the allowed values
    func refused(allowed: String) -> SettingError { SettingError(name: name, value: text, allowed: allowed) }

    /// The error for a setting that may contain a secret. It does not show the value.
    func refusedUnseen(allowed: String) -> SettingError { SettingError(secret: name, allowed: allowed) }
}
