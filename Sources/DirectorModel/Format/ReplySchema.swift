import DirectorLanguage
import DirectorOffline

/// The shape of an answer: what JSON Schema says with the words every service knows. All members are required, nothing
/// else is allowed, and members keep their order.
indirect enum ReplySchema: Sendable, Equatable {
    /// - upTo: characters
    case text(upTo: Int)
    case integer(ClosedRange<Int>)
    case bool
    case choice([String])
    case list(of: ReplySchema, ClosedRange<Int>)
    case object([Member])
    case oneOf([ReplySchema])

    struct Member: Sendable, Equatable {
        var name: String
        var schema: ReplySchema

        static func member(_ name: String, _ schema: ReplySchema) -> Member { Member(name: name, schema: schema) }
    }

    /// How much of its bounds a schema tells. Not every service allows all of them.
    enum Bounds: Sendable {
        /// Of texts, numbers and lists.
        case all
        /// Of numbers and lists, but not of texts.
        case counts
        case none
    }

    func json(_ bounds: Bounds) -> OrderedJSON {
        let isCounted = bounds != .none
        return switch self {
        case .text(let limit):
            .object([("type", .string("string"))] + (bounds == .all ? [("maxLength", .integer(limit))] : []))
        case .integer(let range):
            .object(
                [("type", .string("integer"))]
                    + (isCounted
                        ? [("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound))] : [])
            )
        case .bool: .object([("type", .string("boolean"))])
        case .choice(let values):
            .object([("type", .string("string")), ("enum", .array(values.map { .string($0) }))])
        case .list(let element, let count):
            .object(
                [("type", .string("array")), ("items", element.json(bounds))]
                    + (isCounted
                        ? [("minItems", .integer(count.lowerBound)), ("maxItems", .integer(count.upperBound))] : [])
            )
        case .object(let members):
            .object([
                ("type", .string("object")),
                ("properties", .object(members.map { ($0.name, $0.schema.json(bounds)) })),
                ("required", .array(members.map { .string($0.name) })),
                ("additionalProperties", .bool(false)),
            ])
        case .oneOf(let options): .object([("anyOf", .array(options.map { $0.json(bounds) }))])
        }
    }
}
