import DirectorLanguage

/// French puts a space that does not break before `: ; ! ?` and inside guillemets. The texts are written with plain spaces,
/// which can be seen and typed; this makes them the right ones.
enum FrenchSpacing {
    static let space: Character = "\u{A0}"

    static func applied(to text: String) -> String {
        guard text.contains(" ") else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        var previous: Character?
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            index = text.index(after: index)
            let isBound =
                character == " " && (previous == "«" || index < text.endIndex && ":;!?»".contains(text[index]))
            result.append(isBound ? space : character)
            previous = character
        }
        return result
    }
}
