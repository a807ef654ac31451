import DirectorCore
import FoundationEssentials
import GRDB

extension DatabaseValue {
    /// A text as a database value. A text with a NUL is stored as bytes, because GRDB passes text as a C string, which
    /// ends at the NUL.
    static func text(_ text: String?) -> DatabaseValue {
        guard let text else { return .null }
        return text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
    }

    static func json(_ value: (some Encodable)?) throws -> DatabaseValue {
        guard let value else { return .null }
        return try JSONText.encode(value).databaseValue
    }

    /// The approximate size in memory, in bytes.
    var weight: Int {
        switch storage {
        case .null, .int64, .double: 8
        case .string(let text): text.utf8.count
        case .blob(let data): data.count
        }
    }
}
