import DirectorLanguage
import DirectorOffline

extension ReplySchema {
    /// The shape as an example in JSON, for a prompt.
    var sketch: String {
        switch self {
        case .text(let limit): "\"text, at most \(limit) characters\""
        case .integer(let range): "\(range.lowerBound)"
        case .bool: "false"
        case .choice(let values): "\"" + (values.first ?? "") + "\""
        case .list(let element, let count):
            count.lowerBound == count.upperBound
                ? "[\(element.sketch), … \(count.lowerBound) of these]"
                : "[\(element.sketch), … \(count.lowerBound) to \(count.upperBound) of these]"
        case .object(let members):
            "{" + members.map { "\"\($0.name)\": \($0.schema.sketch)" }.joined(separator: ", ") + "}"
        case .oneOf(let options): options.map(\.sketch).joined(separator: " or ")
        }
    }
}
