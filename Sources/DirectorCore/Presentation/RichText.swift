/// A piece of text as it is shown: runs that differ in how they look, in who wrote them, and in whether they say something
/// or ask the presenter for it.
///
/// Stored as a plain string where it is one plain run of an author that says something, which most texts are.
package struct RichText: Sendable, Equatable {
    /// Text in one manner, by one writer.
    package struct Run: Sendable, Equatable {
        package enum Manner: String, Codable, Sendable, CaseIterable {
            case plain, emphasis
            /// A formula as readable text.
            case formula
        }

        /// What a change may do with the text: what a person wrote is overwritten only if a request names it.
        package enum Writer: String, Codable, Sendable, CaseIterable {
            case template, author, person
        }

        package var text: String
        package var manner: Manner
        package var writer: Writer
        /// Asks for what only the presenter knows. It is shown marked, so that a draft never passes for fact.
        package var isPrompt: Bool

        package init(_ text: String, manner: Manner = .plain, writer: Writer = .author, isPrompt: Bool = false) {
            self.text = text
            self.manner = manner
            self.writer = writer
            self.isPrompt = isPrompt
        }
    }

    package var runs: [Run]

    package init(runs: [Run]) { self.runs = runs }

    /// One plain run.
    package init(_ text: String, writer: Run.Writer = .author) { runs = [Run(text, writer: writer)] }

    /// One run that asks for something.
    package static func prompt(_ text: String, writer: Run.Writer = .author) -> RichText {
        RichText(runs: [Run(text, writer: writer, isPrompt: true)])
    }

    /// The same text, asking for what it names.
    package var asPrompt: RichText {
        RichText(
            runs: runs.map { run in
                var run = run
                run.isPrompt = true
                return run
            }
        )
    }

    /// The text without its manners.
    package var plain: String { runs.map(\.text).joined() }

    /// Whether a part of it is still to be filled in.
    package var isPrompt: Bool { runs.contains(where: \.isPrompt) }
}

extension RichText: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            runs = [Run(try container.decode(String.self))]
        } catch DecodingError.typeMismatch {
            runs = try container.decode([Run].self)
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let only = runs.first, runs.count == 1, only == Run(only.text) {
            try container.encode(only.text)
        } else {
            try container.encode(runs)
        }
    }
}

/// What is usual is left out.
extension RichText.Run: Codable {
    private enum CodingKeys: String, CodingKey {
        case text, manner, writer
        case isPrompt = "prompt"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .text),
            manner: try container.decodeIfPresent(Manner.self, forKey: .manner) ?? .plain,
            writer: try container.decodeIfPresent(Writer.self, forKey: .writer) ?? .author,
            isPrompt: try container.decodeIfPresent(Bool.self, forKey: .isPrompt) ?? false
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(text, forKey: .text)
        if manner != .plain { try container.encode(manner, forKey: .manner) }
        if writer != .author { try container.encode(writer, forKey: .writer) }
        if isPrompt { try container.encode(isPrompt, forKey: .isPrompt) }
    }
}
