/// Stored with short lists: what is `nil` or empty is left out.
extension Presentation: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, version, language, title, audience, minutes, look, footer, slides
        case lastSlideNumber = "last_slide"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            language: try container.decodeIfPresent(String.self, forKey: .language),
            title: try container.decode(String.self, forKey: .title),
            audience: try container.decode(String.self, forKey: .audience),
            minutes: try container.decode(Int.self, forKey: .minutes),
            look: try container.decode(Look.self, forKey: .look),
            footer: try container.decodeIfPresent(String.self, forKey: .footer),
            slides: try container.decode([Slide].self, forKey: .slides)
        )
        id = try container.decodeIfPresent(PresentationID.self, forKey: .id)
        version = try container.decode(LogSequence.self, forKey: .version)
        raiseLastSlideNumber(to: try container.decode(Int.self, forKey: .lastSlideNumber))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(id, forKey: .id)
        try container.encode(version, forKey: .version)
        try container.encodeIfPresent(language, forKey: .language)
        try container.encode(title, forKey: .title)
        try container.encode(audience, forKey: .audience)
        try container.encode(minutes, forKey: .minutes)
        try container.encode(look, forKey: .look)
        try container.encodeIfPresent(footer, forKey: .footer)
        try container.encode(slides, forKey: .slides)
        try container.encode(lastSlideNumber, forKey: .lastSlideNumber)
    }
}
