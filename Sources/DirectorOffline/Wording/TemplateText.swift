import DirectorLanguage

/// A text with places left open: `{name}`. `||` separates alternatives, of which the first that can be filled is taken;
/// `[[…]]` is left out if it cannot be filled. A place that only decides, `{if.story}`, leaves no text behind.
struct TemplateText: Sendable, Equatable {
    private indirect enum Part: Sendable, Equatable {
        case text(String)
        case place(String)
        case option([Part])
    }

    private let alternatives: [[Part]]

    init(_ source: some StringProtocol) {
        alternatives = Self.split(source, at: "||").map { Self.parts($0) }
    }

    /// The first alternative whose places all have a value; `nil` if there is none.
    func filled(_ values: TemplateValues) -> String? {
        for parts in alternatives {
            if let text = Self.fill(parts, values) { return text }
        }
        return nil
    }

    /// With the spaces that its language puts; places stay as they are.
    func spaced(by spacing: (String) -> String) -> TemplateText {
        func spaced(_ parts: [Part]) -> [Part] {
            parts.map { part in
                switch part {
                case .text(let text): .text(spacing(text))
                case .place: part
                case .option(let inner): .option(spaced(inner))
                }
            }
        }
        return TemplateText(alternatives: alternatives.map(spaced))
    }

    private init(alternatives: [[Part]]) { self.alternatives = alternatives }

    /// The names of all places, for checks.
    var places: Set<String> {
        func places(_ parts: [Part]) -> Set<String> {
            parts.reduce(into: []) { found, part in
                switch part {
                case .text: break
                case .place(let name): found.insert(name)
                case .option(let inner): found.formUnion(places(inner))
                }
            }
        }
        return alternatives.reduce(into: []) { $0.formUnion(places($1)) }
    }

    private static func fill(_ parts: [Part], _ values: TemplateValues) -> String? {
        var result = ""
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .place(let name):
                guard let value = values[name] else { return nil }
                result += value
            case .option(let inner): result += fill(inner, values) ?? ""
            }
        }
        return result
    }

    private static func parts(_ source: String) -> [Part] {
        var parts: [Part] = []
        var rest = source[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "[" }) {
            if rest[open...].hasPrefix("[["), let end = rest.firstRange(of: "]]") {
                parts.append(.text(String(rest[..<open])))
                parts.append(.option(Self.parts(String(rest[rest.index(open, offsetBy: 2)..<end.lowerBound]))))
                rest = rest[end.upperBound...]
            } else if rest[open] == "{", let end = rest[open...].firstIndex(of: "}") {
                parts.append(.text(String(rest[..<open])))
                parts.append(.place(String(rest[rest.index(after: open)..<end])))
                rest = rest[rest.index(after: end)...]
            } else {
                parts.append(.text(String(rest[...open])))
                rest = rest[rest.index(after: open)...]
            }
        }
        parts.append(.text(String(rest)))
        return parts.filter { $0 != .text("") }
    }

    static func split(_ source: some StringProtocol, at separator: String) -> [String] {
        var pieces: [String] = []
        var rest = String(source)[...]
        while let range = rest.firstRange(of: separator) {
            pieces.append(rest[..<range.lowerBound].description.singleLine)
            rest = rest[range.upperBound...]
        }
        pieces.append(rest.description.singleLine)
        return pieces
    }
}
