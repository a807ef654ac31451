import DirectorLanguage

/// Other forms, audience, tone.
extension InstructionReading {
    // MARK: Changing a slide

    var restyled: Instruction? {
        guard let (found, range) = references.first() else {
            guard ["make", "use", "turn", "show"].contains(verb),
                has(["more visual", "more pictures", "more images", "less text", "fewer bullet points"])
            else { return nil }
            return .restyle([.all], .picture)
        }
        let after = TokenizedText(rest(range.upperBound))
        let before = TokenizedText(rest(0, to: range.lowerBound))
        if after.contains(anyOf: [
            "shorter", "simpler", "less text", "more concise", "fewer points", "crisper", "too long", "too much",
            "too dense", "too many", "overloaded",
        ])
            || ["shorten", "simplify", "trim", "condense", "cut"].contains(verb)
        {
            return .shorten(found)
        }
        if after.contains(anyOf: [
            "longer", "more detail", "more detailed", "more details", "more content", "deeper", "in more depth",
            "too short", "too thin", "too little", "too empty",
        ]) || ["expand", "extend", "elaborate"].contains(verb)
            || before.contains(anyOf: ["more detail", "more details"])
        {
            return .deepen(found)
        }
        if let form = SlideFormWords.form(in: after) ?? SlideFormWords.form(in: before) { return .restyle(found, form) }
        guard let reference = found.first else { return nil }
        if after.contains(anyOf: ["two slides", "two", "parts", "2 slides"])
            && ["split", "divide", "break"].contains(verb) || verb == "split" || verb == "divide"
        {
            return .split(reference)
        }
        if ["replace", "change", "make", "turn"].contains(verb)
            || after.contains(anyOf: ["should be about", "should cover", "should talk about", "should show"])
        {
            for link in [
                "should be about", "should cover", "should talk about", "should show", "to be about", "to talk about",
                "be about", "about", "with", "by", "to", "into",
            ] {
                guard let place = after.range(of: link), place.upperBound < after.tokens.count else { continue }
                var subject = after.slice(place.upperBound..<after.tokens.count).singleLine.unwrapped
                for opener in ["a slide about ", "a slide on ", "one about ", "something about "]
                where subject.lowercased().hasPrefix(opener) { subject = String(subject.dropFirst(opener.count)) }
                return .replace(reference, subject: subject)
            }
        }
        return nil
    }

    var merged: Instruction? {
        guard ["merge", "combine", "join", "split", "divide", "put"].contains(verb), let named = allReferences() else {
            return nil
        }
        if verb == "split" || verb == "divide" { return named.first.map { .split($0) } }
        return .merge(named)
    }

    // MARK: The whole

    /// Who listens, or how it should sound: read once for both.
    var manners: Instruction? {
        let reading = TextReading(text, as: .answer)
        return audience(reading) ?? manner(reading)
    }

    private func audience(_ reading: TextReading) -> Instruction? {
        guard let audience = reading.audience, references.first() == nil else { return nil }
        guard has(["audience", "for", "target", "listeners", "adapt", "aimed at", "suitable"]) || count <= 3 else {
            return nil
        }
        return .audience(audience)
    }

    private func manner(_ reading: TextReading) -> Instruction? {
        guard references.first() == nil || firstReferences() == [.all] else { return nil }
        return reading.tone.map { .tone($0) }
    }

    /// "I miss X", "what about X", "talk about X".
    var wish: Instruction? {
        for opener in [
            "i miss", "miss", "talk about", "talk more about", "focus on", "focus more on", "cover", "explain", "show",
            "more about", "more on", "don't forget",
        ] where text.has(opener, at: 0) {
            let subject = rest(opener.count(where: { $0 == " " }) + 1)
            if !subject.isEmpty, references.first() == nil { return .add(subject: subject, form: nil, at: nil) }
        }
        return nil
    }
}
