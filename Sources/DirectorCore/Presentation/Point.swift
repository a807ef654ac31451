/// What a slide says or asks for, in one place: the short text of the outline, and the line it becomes on the slide.
package struct Point: Codable, Sendable, Equatable {
    /// The line behind a point.
    package enum Line: Sendable, Equatable {
        /// Can be shown as it stands.
        case statement(RichText)
        /// Asks for what only the presenter knows.
        case prompt(RichText)
        /// The author writes it with the slide.
        case unwritten
    }

    /// Stays with the point for life.
    package var id: ElementID
    /// Three to six words, for the outline.
    package var short: String
    package var line: Line

    package init(id: ElementID, short: String, line: Line) {
        self.id = id
        self.short = short
        self.line = line
    }
}

/// Stored as `{"statement": …}`, `{"prompt": …}`, or `{}`.
extension Point.Line: Codable {
    private enum CodingKeys: String, CodingKey { case statement, prompt }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let text = try container.decodeIfPresent(RichText.self, forKey: .statement) {
            self = .statement(text)
        } else if let text = try container.decodeIfPresent(RichText.self, forKey: .prompt) {
            self = .prompt(text)
        } else {
            self = .unwritten
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .statement(let text): try container.encode(text, forKey: .statement)
        case .prompt(let text): try container.encode(text, forKey: .prompt)
        case .unwritten: break
        }
    }
}
