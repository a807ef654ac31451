/// On disk: `{"text": …}` or `{"fill_in": …}`.
extension DeckText: Codable {
    private enum CodingKeys: String, CodingKey {
        case text
        case fillIn = "fill_in"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let prompt = try container.decodeIfPresent(String.self, forKey: .fillIn) {
            self = .fillIn(prompt)
        } else {
            self = .said(try container.decode(String.self, forKey: .text))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .said(let text): try container.encode(text, forKey: .text)
        case .fillIn(let text): try container.encode(text, forKey: .fillIn)
        }
    }
}
