/// A text with places left open: `{name}`. What stands in `[[…]]` is left out if a place in it has no value. A place that
/// only decides, `{if.children}`, leaves no text behind.
///
/// Where a file gives a list of texts, the first is taken whose places all have a value.
package struct TextTemplate: Sendable, Equatable {
    private indirect enum Part: Sendable, Equatable {
        case text(String)
        case place(String)
        case option([Part])
    }

    /// What is wrong with a template.
    package struct Fault: Error, Equatable, Sendable, CustomStringConvertible {
        package let description: String
    }

    private let alternatives: [[Part]]

    /// - Parameters:
    ///   - sources: the text with its alternatives, the preferred one first
    ///   - spacing: puts the spaces that cannot be typed
    /// - Throws: ``Fault`` for a brace or bracket without its counterpart, and for a place without a name
    package init(_ sources: [String], spacing: (String) -> String = { $0 }) throws(Fault) {
        var alternatives: [[Part]] = []
        for source in sources { alternatives.append(try Self.parts(source, spacing)) }
        self.alternatives = alternatives
    }

    /// The first alternative whose places all have a value; `nil` if there is none.
    package func filled(_ values: TemplateValues) -> String? {
        for parts in alternatives {
            if let text = Self.fill(parts, values) { return text }
        }
        return nil
    }

    /// The names of all places, for checks.
    package var places: Set<String> {
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

    /// The places without which the last alternative cannot be filled, for checks.
    package var neededPlaces: Set<String> {
        (alternatives.last ?? []).reduce(into: []) { found, part in
            switch part {
            case .text, .option: break
            case .place(let name): found.insert(name)
            }
        }
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

    private static func parts(_ source: String, _ spacing: (String) -> String) throws(Fault) -> [Part] {
        var parts: [Part] = []
        var rest = source[...]
        func text(_ text: Substring) {
            if !text.isEmpty { parts.append(.text(spacing(String(text)))) }
        }
        while let sign = rest.firstIndex(where: { "{}[]".contains($0) }) {
            text(rest[..<sign])
            if rest[sign] == "{" {
                guard let end = rest[sign...].firstIndex(of: "}") else {
                    throw Fault(description: "A place is not closed: “\(rest[sign...])”.")
                }
                let name = rest[rest.index(after: sign)..<end]
                guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." }) else {
                    throw Fault(description: "A place is a name in braces, not “{\(name)}”.")
                }
                parts.append(.place(String(name)))
                rest = rest[rest.index(after: end)...]
            } else if rest[sign...].hasPrefix("[["), let end = rest[sign...].firstRange(of: "]]") {
                let inner = rest[rest.index(sign, offsetBy: 2)..<end.lowerBound]
                parts.append(.option(try Self.parts(String(inner), spacing)))
                rest = rest[end.upperBound...]
            } else {
                throw Fault(description: "A bracket or brace stands alone: “\(rest[sign...])”.")
            }
        }
        text(rest)
        return parts
    }
}

/// What places are filled with. A place that may stay empty is known, with `nil`.
package struct TemplateValues: Sendable, ExpressibleByDictionaryLiteral {
    private var values: [String: String?] = [:]

    package init(dictionaryLiteral elements: (String, String?)...) {
        values = Dictionary(elements) { _, last in last }
    }

    /// - Parameter conditions: for places that only decide, without the `if.` in front
    package init(_ values: TemplateValues = [:], if conditions: KeyValuePairs<String, Bool>) {
        self = values
        for (name, condition) in conditions { set(name, if: condition) }
    }

    package subscript(name: String) -> String? {
        get { values[name] ?? nil }
        set { values.updateValue(newValue, forKey: name) }
    }

    /// For places that only decide.
    package mutating func set(_ name: String, if condition: Bool) { self["if." + name] = condition ? "" : nil }

    /// With `others`, which give way where both know a place.
    package func merging(_ others: TemplateValues) -> TemplateValues {
        var merged = self
        merged.values.merge(others.values) { own, _ in own }
        return merged
    }

    /// Whether the code that gives these values knows the place, filled or not.
    func knows(_ name: String) -> Bool { values.index(forKey: name) != nil }
}
