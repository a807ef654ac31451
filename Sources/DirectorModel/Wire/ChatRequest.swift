import DirectorLanguage

/// One request to `/chat/completions`.
struct ChatRequest: Sendable, Equatable {
    struct Message: Sendable, Equatable {
        enum Role: String, Sendable { case system, user, assistant }
        var role: Role
        var content: String
    }

    var model: String
    var messages: [Message]
    var temperature: Double
    var tokenLimit: Int
    /// The shape the answer must have; `nil` for plain text.
    var shape: ReplyShape?

    /// The request's body, as far as the service can understand it.
    func body(for capabilities: ModelCapabilities) -> String {
        var members: [(name: String, value: OrderedJSON)] = [
            ("model", .string(model)),
            (
                "messages",
                .array(
                    messages.map { message in
                        .object([("role", .string(message.role.rawValue)), ("content", .string(message.content))])
                    }
                )
            ),
            ("stream", .bool(true)),
        ]
        if capabilities.reportsUsage {
            members.append(("stream_options", .object([("include_usage", .bool(true))])))
        }
        if capabilities.takesTemperature { members.append(("temperature", .number(temperature))) }
        members.append((capabilities.tokenLimitName.rawValue, .integer(tokenLimit)))
        if let shape, let format = capabilities.format.member(for: shape) { members.append(format) }
        return OrderedJSON.object(members).text
    }
}

/// The shape of an answer, with a name for services that want one.
struct ReplyShape: Sendable, Equatable {
    var name: String
    var schema: ReplySchema
}
