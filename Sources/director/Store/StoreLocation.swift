import DirectorPostgres
import DirectorSupabase

/// The location of the store, as on the command line.
enum StoreLocation: Sendable, CustomStringConvertible {
    case sqlite(path: String)
    case postgres(PostgresAddress)
    /// The table of a Supabase project.
    case supabase(SupabaseSettings)
    /// The store's content is lost when the process ends. For trials.
    case memory

    static let defaultText = "sqlite:director.sqlite"
    static let allowed = "sqlite:PATH, postgres://…, supabase or memory"

    /// - Throws: ``SettingError``, which shows nothing that may contain a password
    init(_ given: GivenSetting, settings: Settings) throws(SettingError) {
        let text = given.text
        if text == "memory" {
            self = .memory
        } else if text == "supabase" {
            self = .supabase(try SupabaseSettings(settings))
        } else if text.hasPrefix("sqlite:"), text.count > "sqlite:".count {
            self = .sqlite(path: String(text.dropFirst("sqlite:".count)))
        } else if PostgresAddress.recognizes(text) {
            do throws(PostgresAddress.Problem) {
                self = .postgres(try PostgresAddress(text))
            } catch {
                throw SettingError(
                    name: given.name,
                    value: Self.withoutSecrets(text),
                    allowed: "\(PostgresAddress.allowed); here \(error)"
                )
            }
        } else {
            throw SettingError(name: given.name, value: Self.withoutSecrets(text), allowed: Self.allowed)
        }
    }

    /// The scheme of a URL, because the rest may contain a password.
    private static func withoutSecrets(_ text: String) -> String {
        guard let end = text.firstRange(of: "://") else { return text }
        return text[..<end.upperBound] + "…"
    }

    var description: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let address): "\(address)"
        case .supabase(let settings): "supabase (\(settings.address))"
        case .memory: "memory"
        }
    }
}
