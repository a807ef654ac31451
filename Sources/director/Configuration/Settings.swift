import Configuration
import FoundationEssentials
import SystemPackage

/// Where settings come from when no flag is given: the environment first, then the configuration file.
///
/// The file is JSON: `{"director": {"store": "sqlite:/var/lib/director.sqlite", "port": 8000}}`.
struct Settings: Sendable {
    private let reader: ConfigReader

    /// - Parameter file: the file's path; `nil` for none
    /// - Throws: ``SettingError`` if the file cannot be read
    init(file: String?) async throws {
        let environment = EnvironmentVariablesProvider(secretsSpecifier: .dynamic { name, _ in name.contains("KEY") })
        guard let file else {
            reader = ConfigReader(provider: environment)
            return
        }
        do {
            let provider = try await FileProvider<JSONSnapshot>(filePath: FilePath(file))
            reader = ConfigReader(providers: [environment, provider])
        } catch {
            throw SettingError(name: "--config", value: file, allowed: "a readable JSON file (\(error))")
        }
    }

    /// The text of a setting: `director.store` is `DIRECTOR_STORE` in the environment.
    func text(_ key: String) -> String? { reader.string(forKey: ConfigKey(stringLiteral: key)) }

    /// A whole number in a range.
    func number(_ key: String, in range: ClosedRange<Int>) throws -> Int? {
        let number = { reader.int(forKey: ConfigKey(stringLiteral: key)).map(String.init) }
        guard let text = self.text(key) ?? number() else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw SettingError(
                name: key,
                value: text,
                allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return value
    }
}

/// A setting that makes no sense: which, what it says, and what it may say.
struct SettingError: Error, CustomStringConvertible {
    let name: String
    let value: String
    let allowed: String

    var description: String { "\(name): '\(value)' is not allowed; allowed is \(allowed)" }
}
