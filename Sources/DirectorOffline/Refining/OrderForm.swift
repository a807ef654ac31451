import DirectorLanguage

/// Brings a clause into the form in which orders are read: without courtesy, the verb first, the place last.
struct OrderForm: Sendable {
    let words: Lexicon

    func text(of clause: TokenizedText) -> TokenizedText {
        verbFirst(placeLast(withoutParticles(withoutCourtesy(clause))))
    }

    // MARK: Courtesy

    func withoutCourtesy(_ clause: TokenizedText) -> TokenizedText {
        let courtesy = words[.courtesy]
        var start = 0
        while start < clause.tokens.count - 1, courtesy.contains(clause.tokens[start].key) {
            if leavesOut(clause, at: start) { break }
            start += 1
        }
        if let opener = words[.requestOpeners].range(in: clause, at: start) {
            start = min(opener.upperBound, clause.tokens.count - 1)
        }
        if let condition = words[.conditions].range(in: clause, at: start), condition.upperBound < clause.tokens.count {
            start = condition.upperBound
        }
        if case .number = clause.tokens.first?.kind, start == 0, clause.tokens.count > 1, clause.tokens[1].key == ")" {
            start = 2
        }
        var end = clause.tokens.count
        while end > start + 1, words[.trailing].contains(clause.tokens[end - 1].key) { end -= 1 }
        return TokenizedText(clause.slice(start..<end))
    }

    /// "no agenda" leaves it out; "no, make it shorter" does not.
    private func leavesOut(_ clause: TokenizedText, at index: Int) -> Bool {
        guard words[.denials].contains(clause.tokens[index].key), clause.tokens.count - index <= 3 else { return false }
        let next = clause.tokens[index + 1]
        return !next.isMark && !words[.courtesy].contains(next.key) && !words[.clauseVerbs].contains(next.key)
    }

    // MARK: Order

    /// "füge eine Folie hinzu" is "füge eine Folie".
    private func withoutParticles(_ clause: TokenizedText) -> TokenizedText {
        var end = clause.tokens.count
        while end > 2, words[.particles].contains(clause.tokens[end - 1].key) { end -= 1 }
        return end < clause.tokens.count ? TokenizedText(clause.slice(0..<end)) : clause
    }

    /// "on slide 3 add a point" is "add a point on slide 3".
    private func placeLast(_ clause: TokenizedText) -> TokenizedText {
        guard let link = clause.tokens.first?.key, words[.placeOpeners].contains(link), clause.tokens.count > 1 else {
            return clause
        }
        let start = words[.definite].contains(clause.tokens[1].key) ? 2 : 1
        guard start < clause.tokens.count,
            let (_, range) = SlideReferenceReading(text: clause, words: words).reference(
                at: start,
                limit: clause.tokens.count
            )
        else { return clause }
        var rest = range.upperBound
        while rest < clause.tokens.count, clause.tokens[rest].isMark { rest += 1 }
        guard rest < clause.tokens.count else { return clause }
        return TokenizedText(clause.slice(rest..<clause.tokens.count) + " " + clause.slice(0..<range.upperBound))
    }

    /// The kinds of verbs, the more telling first: "nimm die Folie raus" removes it.
    static let verbs: [WordList] = [
        .swapVerbs, .mergeVerbs, .splitVerbs, .removeVerbs, .moveVerbs, .addVerbs, .renameVerbs, .replaceVerbs,
        .makeVerbs,
    ]

    /// "Folie 3 löschen" is "löschen Folie 3", in languages whose verbs may stand anywhere.
    private func verbFirst(_ clause: TokenizedText) -> TokenizedText {
        guard words.hasFreeVerbs, let first = clause.tokens.first, let last = clause.tokens.last else { return clause }
        let native = words.native
        let isFirst = Self.verbs.contains { native[$0].contains(first.key) }
        if isFirst, !native[.removeVerbs].contains(last.key) { return clause }
        for list in Self.verbs {
            guard let verb = clause.tokens.indices.first(where: { native[list].contains(clause.tokens[$0].key) }) else {
                continue
            }
            guard verb > 0 else { return clause }
            let parts = [verb..<(verb + 1), 0..<verb, (verb + 1)..<clause.tokens.count]
            return TokenizedText(parts.map(clause.slice).filter { !$0.isEmpty }.joined(separator: " "))
        }
        return clause
    }
}

extension Lexicon {
    /// Whether the verb of an order may stand anywhere in it.
    var hasFreeVerbs: Bool { !native[.verbPlaces].phrases.isEmpty }
}
