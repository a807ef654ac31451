/// Names a template of a slide, the same in every language: "teach.map", "shared.agenda".
package struct TemplateKey: Hashable, Sendable, LosslessStringConvertible {
    /// `nil` for the templates that all kinds of presentations share.
    package let kind: OutlineKind?
    package let name: String

    static let sharedName = "shared"

    package init(_ kind: OutlineKind?, _ name: String) {
        self.kind = kind
        self.name = name
    }

    package init(_ kind: OutlineKind, _ slide: FrameSlide) { self.init(kind, slide.rawValue) }

    package init(_ slide: SharedSlide) { self.init(nil, slide.rawValue) }

    /// `nil` if `description` is not a kind (or "shared"), a full stop and a name.
    package init?(_ description: String) {
        let pieces = description.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard pieces.count == 2, !pieces[1].isEmpty else { return nil }
        let kind = OutlineKind(rawValue: String(pieces[0]))
        guard kind != nil || pieces[0] == Self.sharedName else { return nil }
        self.init(kind, String(pieces[1]))
    }

    package var description: String { "\(kind?.rawValue ?? Self.sharedName).\(name)" }

    /// What the template is in an outline of its kind; `nil` for content and for shared templates.
    package var frame: FrameSlide? { kind == nil ? nil : FrameSlide(rawValue: name) }

    /// Which of the slides that are asked for by name it is; `nil` for all others.
    package var shared: SharedSlide? { kind == nil ? SharedSlide(rawValue: name) : nil }
}

extension TemplateKey {
    /// Holds no slide: its title says who is celebrated when the topic names no person.
    package static let celebratedCouple = TemplateKey(.celebrate, "whom.couple")
    package static let celebratedPerson = TemplateKey(.celebrate, "whom.one")

    /// What no language can leave out.
    package static let needed: [TemplateKey] =
        OutlineKind.allCases.flatMap { kind in FrameSlide.allCases.map { TemplateKey(kind, $0) } }
        + [celebratedCouple, celebratedPerson] + SharedSlide.allCases.map { TemplateKey($0) }
}

extension TemplateKey: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let key = TemplateKey(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "“\(text)” names no template. A name is a kind or “shared”, a full stop and a word."
            )
        }
        self = key
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
