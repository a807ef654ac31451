/// What a large figure shows.
package enum FigureValue: Sendable, Equatable {
    case given(Value)
    /// Asks for a figure that only the presenter knows.
    case prompt(String)

    /// As it is shown.
    package var text: RichText {
        switch self {
        case .given(let value): RichText(value.spelling)
        case .prompt(let text): .prompt(text)
        }
    }
}

/// Stored as `{"given": …}` or `{"prompt": …}`.
extension FigureValue: Codable {
    private enum CodingKeys: String, CodingKey { case given, prompt }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let value = try container.decodeIfPresent(Value.self, forKey: .given) {
            self = .given(value)
        } else {
            self = .prompt(try container.decode(String.self, forKey: .prompt))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .given(let value): try container.encode(value, forKey: .given)
        case .prompt(let text): try container.encode(text, forKey: .prompt)
        }
    }
}
