import DirectorCore
import DirectorLanguage
import DirectorOffline

/// What a service says about a request it did not like. Services differ in everything here, so the text is searched
/// rather than read.
struct APIErrorBody: Sendable, Equatable {
    private let lowered: String
    /// The service's own words for the kind of error and the place, as far as they look like names.
    let code: String?
    let type: String?
    let parameter: String?
    /// For people; may quote what was sent, so it is kept out of logs where that could be.
    let message: String?

    init(_ text: String) {
        lowered = text.lowercased()
        let error = Self.error(in: text)
        code = Self.name(error?["code"])
        type = Self.name(error?["type"] ?? error?["status"])
        parameter = Self.name(error?["param"])
        message = error?["message"]?.string ?? error?.string
    }

    func mentions(_ words: String...) -> Bool { words.contains { lowered.contains($0) } }

    /// `code=…, type=…, param=…`, as far as there is any of it.
    var summary: String {
        [("code", code), ("type", type), ("param", parameter)]
            .compactMap { name, value in value.map { "\(name)=\($0)" } }
            .joined(separator: ", ")
    }

    private static func error(in text: String) -> JSONValue? {
        do {
            let value = try JSONText.decode(JSONValue.self, from: text)
            // One service wraps its error in an array.
            if case .array(let elements) = value { return elements.first?["error"] }
            return value["error"] ?? value
        } catch {
            return nil
        }
    }

    private static func name(_ value: JSONValue?) -> String? {
        switch value {
        case .integer(let number): return String(number)
        case .string(let text):
            let isName =
                (1...80).contains(text.utf8.count)
                && text.utf8.allSatisfy {
                    ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x2D...0x39).contains($0) || $0 == 0x5F
                }
            return isName ? text : nil
        case nil, .null, .bool, .number, .array, .object: return nil
        }
    }
}
