import Configuration
import FoundationEssentials
import SystemPackage

/// Where settings come from when no flag is given: the environment first, then the configuration file.
///
/// The file is JSON: `{"director": {"store": "sqlite:/var/lib/director.sqlite", "port": 8000}}`.
struct Settings: Sendable {
    /// The environment, then the file.
    private let readers: [ConfigReader]

    /// - Parameter file: the file's path; `nil` for none
    /// - Throws: ``SettingError`` if the file cannot be read
    init(file: String?) async throws {
        let environment = EnvironmentVariablesProvider(
            secretsSpecifier: .dynamic { name, _ in
                ["KEY", "SECRET", "TOKEN"].contains { name.contains($0) }
            }
        )
        guard let file else {
            readers = [ConfigReader(provider: environment)]
            return
        }
        do {
            let provider = try await FileProvider<JSONSnapshot>(filePath: FilePath(file))
            readers = [ConfigReader(provider: environment), ConfigReader(provider: provider)]
        } catch {
            throw SettingError(name: "--config", value: file, allowed: "a readable JSON file (\(error))")
        }
    }

    /// The text of a setting: `director.store` is `DIRECTOR_STORE` in the environment.
    func text(_ key: String) -> String? {
        readers.lazy.compactMap { $0.string(forKey: ConfigKey(stringLiteral: key)) }.first
    }

    /// A whole number in a range. Of several names for it, all are looked for in one place before the next.
    func number(_ keys: String..., in range: ClosedRange<Int>) throws(SettingError) -> Int? {
        for reader in readers {
            for name in keys {
                let key = ConfigKey(stringLiteral: name)
                guard let text = reader.string(forKey: key) ?? reader.int(forKey: key).map(String.init) else {
                    continue
                }
                guard let value = Int(text), range.contains(value) else {
                    throw SettingError(
                        name: name,
                        value: text,
                        allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)"
                    )
                }
                return value
            }
        }
        return nil
    }

    /// Yes or no; `false` where nothing is said.
    func flag(_ name: String) throws -> Bool {
        let key = ConfigKey(stringLiteral: name)
        for reader in readers {
            guard let text = reader.string(forKey: key) ?? reader.bool(forKey: key).map({ "\($0)" }) else { continue }
            switch text {
            case "true": return true
            case "false": return false
            default: throw SettingError(name: name, value: text, allowed: "true or false")
            }
        }
        return false
    }
}

/// A setting that makes no sense: which, what it says, and what it may say.
struct SettingError: Error, CustomStringConvertible {
    let name: String
    /// `nil` for a secret, which is not to be printed.
    let value: String?
    let allowed: String

    init(name: String, value: String, allowed: String) {
        self.name = name
        self.value = value
        self.allowed = allowed
    }

    init(secret name: String, allowed: String) {
        self.name = name
        value = nil
        self.allowed = allowed
    }

    var description: String {
        "\(name): \(value.map { "'\($0)'" } ?? "its value") is not allowed; allowed is \(allowed)"
    }
}
