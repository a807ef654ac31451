/// A piece of text as it is shown: runs that differ in how they look and in who wrote them.
///
/// Stored as a plain string where it is one plain run of an author, which nearly all texts are.
package struct RichText: Sendable, Equatable {
    /// Text in one manner, by one writer.
    package struct Run: Sendable, Equatable, Codable {
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

        package init(_ text: String, manner: Manner = .plain, writer: Writer = .author) {
            self.text = text
            self.manner = manner
            self.writer = writer
        }
    }

    package var runs: [Run]

    package init(runs: [Run]) { self.runs = runs }

    /// One plain run.
    package init(_ text: String, writer: Run.Writer = .author) { runs = [Run(text, writer: writer)] }

    /// The text without its manners.
    package var plain: String { runs.map(\.text).joined() }
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
