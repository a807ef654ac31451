import DirectorLanguage

/// How a service is told the shape of an answer, best first. The answer is checked in every case.
enum ReplyFormat: Int, Sendable, CaseIterable {
    /// A JSON schema with bounds.
    case boundedSchema
    /// A JSON schema of the structure alone.
    case schema
    /// JSON mode with a schema beside it, as some servers want it. Without the bounds of texts: the best known of them,
    /// llama-cpp-python, makes a grammar of it in which every character that may be missing is a group in another
    /// group, and dies when they are too deep (0.3.36: SIGSEGV at a text of 1,200 characters).
    case objectWithSchema
    /// JSON mode: some JSON object.
    case object
    /// Nothing but the prompt.
    case text

    var next: ReplyFormat? { ReplyFormat(rawValue: rawValue + 1) }

    /// The request's member that says it.
    func member(for shape: ReplyShape) -> (name: String, value: OrderedJSON)? {
        switch self {
        case .boundedSchema: ("response_format", Self.schema(shape, .all))
        case .schema: ("response_format", Self.schema(shape, .none))
        case .objectWithSchema:
            (
                "response_format",
                .object([("type", .string("json_object")), ("schema", shape.schema.json(.counts))])
            )
        case .object: ("response_format", .object([("type", .string("json_object"))]))
        case .text: nil
        }
    }

    private static func schema(_ shape: ReplyShape, _ bounds: ReplySchema.Bounds) -> OrderedJSON {
        .object([
            ("type", .string("json_schema")),
            (
                "json_schema",
                .object([
                    ("name", .string(shape.name)), ("strict", .bool(true)),
                    ("schema", shape.schema.json(bounds)),
                ])
            ),
        ])
    }
}
