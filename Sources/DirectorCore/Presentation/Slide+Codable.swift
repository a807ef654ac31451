/// Stored with short lists: what is `nil` or empty is left out.
extension Slide: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, role, form, headings, variant, template, title, points, narrative, notes, brief, structure, content
        case notesNameGaps = "notes_name_gaps"
        case lastNumber = "last_number"
        case asRead = "as_read"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(SlideID.self, forKey: .id),
            role: try container.decode(Role.self, forKey: .role),
            form: try container.slideForm(.form, headings: .headings),
            template: try container.decodeIfPresent(TemplateName.self, forKey: .template),
            title: try container.decode(String.self, forKey: .title),
            points: try container.decodeIfPresent([Point].self, forKey: .points) ?? [],
            narrative: try container.decodeIfPresent(String.self, forKey: .narrative) ?? "",
            notes: try container.decodeIfPresent(String.self, forKey: .notes),
            brief: try container.decodeIfPresent(SlideBrief.self, forKey: .brief),
            structure: try container.decodeIfPresent(String.self, forKey: .structure)
        )
        variant = try container.decodeIfPresent(String.self, forKey: .variant)
        notesNameGaps = try container.decodeIfPresent(Bool.self, forKey: .notesNameGaps) ?? false
        content = try container.decodeIfPresent(Content.self, forKey: .content)
        asRead = try container.decodeIfPresent(StrawmanSlide.self, forKey: .asRead)
        raiseLastNumber(to: try container.decodeIfPresent(Int.self, forKey: .lastNumber) ?? 0)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(role, forKey: .role)
        try container.encode(form, at: .form, headings: .headings)
        try container.encodeIfPresent(variant, forKey: .variant)
        try container.encodeIfPresent(template, forKey: .template)
        try container.encode(title, forKey: .title)
        if !points.isEmpty { try container.encode(points, forKey: .points) }
        if !narrative.isEmpty { try container.encode(narrative, forKey: .narrative) }
        try container.encodeIfPresent(notes, forKey: .notes)
        if notesNameGaps { try container.encode(notesNameGaps, forKey: .notesNameGaps) }
        try container.encodeIfPresent(brief, forKey: .brief)
        try container.encodeIfPresent(structure, forKey: .structure)
        try container.encodeIfPresent(content, forKey: .content)
        if lastNumber > 0 { try container.encode(lastNumber, forKey: .lastNumber) }
        try container.encodeIfPresent(asRead, forKey: .asRead)
    }
}

extension Slide.Content: Codable {
    private enum CodingKeys: String, CodingKey {
        case form, headings, elements, notes
        case isStandIn = "stand_in"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            form: try container.slideForm(.form, headings: .headings),
            elements: try container.decode([Slide.Element].self, forKey: .elements),
            notes: try container.decodeIfPresent(String.self, forKey: .notes),
            isStandIn: try container.decodeIfPresent(Bool.self, forKey: .isStandIn) ?? false
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(form, at: .form, headings: .headings)
        try container.encode(elements, forKey: .elements)
        try container.encodeIfPresent(notes, forKey: .notes)
        if isStandIn { try container.encode(isStandIn, forKey: .isStandIn) }
    }
}

/// Stored with its body under the name of the body's kind: `{"id": 4, "slot": "main", "text": …}`.
extension Slide.Element: Codable {
    private enum CodingKeys: String, CodingKey { case id, slot, text, list, figure, diagram, table, quote, place }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ElementID.self, forKey: .id)
        slot = try container.decode(Slot.self, forKey: .slot)
        if let text = try container.decodeIfPresent(RichText.self, forKey: .text) {
            body = .text(text)
        } else if let list = try container.decodeIfPresent(Slide.TextList.self, forKey: .list) {
            body = .list(list)
        } else if let figure = try container.decodeIfPresent(Slide.Figure.self, forKey: .figure) {
            body = .figure(figure)
        } else if let diagram = try container.decodeIfPresent(Slide.Diagram.self, forKey: .diagram) {
            body = .diagram(diagram)
        } else if let table = try container.decodeIfPresent(Slide.Table.self, forKey: .table) {
            body = .table(table)
        } else if let quote = try container.decodeIfPresent(Slide.Quote.self, forKey: .quote) {
            body = .quote(quote)
        } else {
            body = .place(try container.decode(Slide.Place.self, forKey: .place))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(slot, forKey: .slot)
        switch body {
        case .text(let text): try container.encode(text, forKey: .text)
        case .list(let list): try container.encode(list, forKey: .list)
        case .figure(let figure): try container.encode(figure, forKey: .figure)
        case .diagram(let diagram): try container.encode(diagram, forKey: .diagram)
        case .table(let table): try container.encode(table, forKey: .table)
        case .quote(let quote): try container.encode(quote, forKey: .quote)
        case .place(let place): try container.encode(place, forKey: .place)
        }
    }
}

/// A form is stored as its kind, and its headings beside it if it has any.
extension KeyedDecodingContainer {
    fileprivate func slideForm(_ key: Key, headings names: Key) throws -> SlideForm {
        let kind = try decode(SlideForm.Kind.self, forKey: key)
        let headings = try decodeIfPresent([String].self, forKey: names) ?? []
        // Tables of earlier releases have any number of columns.
        if kind == .table { return .table(headings) }
        guard let form = SlideForm(kind, headings: headings) else {
            throw DecodingError.dataCorruptedError(
                forKey: names,
                in: self,
                debugDescription: "\(headings.count) headings; allowed for \(kind.rawValue): \(kind.headingCount)"
            )
        }
        return form
    }
}

extension KeyedEncodingContainer {
    fileprivate mutating func encode(_ form: SlideForm, at key: Key, headings names: Key) throws {
        try encode(form.kind, forKey: key)
        if !form.headings.isEmpty { try encode(form.headings, forKey: names) }
    }
}
