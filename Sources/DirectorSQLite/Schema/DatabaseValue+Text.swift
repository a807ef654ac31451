import DirectorCore
import FoundationEssentials
import GRDB

extension DatabaseValue {
    /// Any text. One with a NUL in it goes in as bytes: GRDB hands text over as a C string, which ends there.
    static func text(_ text: String?) -> DatabaseValue {
        guard let text else { return .null }
        return text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
    }

    static func json(_ value: (some Encodable)?) throws -> DatabaseValue {
        guard let value else { return .null }
        return try JSONText.encode(value).databaseValue
    }

    /// Bytes held, roughly.
    var weight: Int {
        switch storage {
        case .null, .int64, .double: 8
        case .string(let text): text.utf8.count
        case .blob(let data): data.count
        }
    }
}
