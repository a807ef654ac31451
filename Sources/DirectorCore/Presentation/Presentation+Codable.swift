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

extension Slide: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, role, form, headings, variant, template, title, points, narrative, notes, brief, structure
        case asRead = "as_read"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try container.decode(SlideForm.Kind.self, forKey: .form)
        let headings = try container.decodeIfPresent([String].self, forKey: .headings) ?? []
        guard let form = SlideForm(kind, headings: headings) else {
            throw DecodingError.dataCorruptedError(
                forKey: .headings,
                in: container,
                debugDescription: "\(headings.count) headings; allowed for \(kind.rawValue): \(kind.headingCount)"
            )
        }
        self.init(
            id: try container.decode(SlideID.self, forKey: .id),
            role: try container.decode(Role.self, forKey: .role),
            form: form,
            template: try container.decodeIfPresent(TemplateName.self, forKey: .template),
            title: try container.decode(String.self, forKey: .title),
            points: try container.decodeIfPresent([Point].self, forKey: .points) ?? [],
            narrative: try container.decodeIfPresent(String.self, forKey: .narrative) ?? "",
            notes: try container.decodeIfPresent(String.self, forKey: .notes),
            brief: try container.decodeIfPresent(SlideBrief.self, forKey: .brief),
            structure: try container.decodeIfPresent(String.self, forKey: .structure)
        )
        variant = try container.decodeIfPresent(String.self, forKey: .variant)
        asRead = try container.decodeIfPresent(StrawmanSlide.self, forKey: .asRead)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(role, forKey: .role)
        try container.encode(form.kind, forKey: .form)
        if !form.headings.isEmpty { try container.encode(form.headings, forKey: .headings) }
        try container.encodeIfPresent(variant, forKey: .variant)
        try container.encodeIfPresent(template, forKey: .template)
        try container.encode(title, forKey: .title)
        if !points.isEmpty { try container.encode(points, forKey: .points) }
        if !narrative.isEmpty { try container.encode(narrative, forKey: .narrative) }
        try container.encodeIfPresent(notes, forKey: .notes)
        try container.encodeIfPresent(brief, forKey: .brief)
        try container.encodeIfPresent(structure, forKey: .structure)
        try container.encodeIfPresent(asRead, forKey: .asRead)
    }
}
