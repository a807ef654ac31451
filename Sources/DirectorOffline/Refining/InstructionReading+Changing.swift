import DirectorCore
import DirectorLanguage

/// Other forms, audience, tone.
extension InstructionReading {
    // MARK: Changing a slide

    var restyled: Instruction? {
        guard let (found, range) = references.first() else {
            guard self.is(.makeVerbs, at: 0) || opening(.visualDeck) != nil, has(.visualDeck) else { return nil }
            return .restyle([.all], .picture)
        }
        let after = TokenizedText(rest(range.upperBound))
        let before = TokenizedText(rest(0, to: range.lowerBound))
        if words[.shorterSlide].occur(in: after) || self.is(.shortenSlideVerbs, at: 0) { return .shorten(found) }
        if words[.longerSlide].occur(in: after) || self.is(.deepenVerbs, at: 0)
            || words[.moreDetail].occur(in: before)
        {
            return .deepen(found)
        }
        if let form = SlideFormWords.form(in: after, words) ?? SlideFormWords.form(in: before, words) {
            return .restyle(found, form)
        }
        guard let reference = found.first else { return nil }
        if self.is(.breakVerbs, at: 0) && words[.twoParts].occur(in: after) || self.is(.splitVerbs, at: 0) {
            return .split(reference)
        }
        return replaced(reference, by: after)
    }

    private func replaced(_ reference: SlideReference, by after: TokenizedText) -> Instruction? {
        guard self.is(.replaceVerbs, at: 0) || words[.subjectModals].occur(in: after) else { return nil }
        for link in words[.replaceLinks].phrases {
            guard let place = after.range(of: link), place.upperBound < after.tokens.count else { continue }
            var start = place.upperBound
            if let vague = words[.vagueSubjects].range(in: after, at: start), vague.upperBound < after.tokens.count {
                start = vague.upperBound
            }
            return .replace(reference, subject: after.slice(start..<after.tokens.count).singleLine.unwrapped)
        }
        return nil
    }

    var merged: Instruction? {
        if self.is(.splitVerbs, at: 0) { return allReferences()?.first.map { .split($0) } }
        guard self.is(.mergeVerbs, at: 0), let named = allReferences() else { return nil }
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
        guard has(.audienceWords) || count <= 3 else { return nil }
        return .audience(audience)
    }

    private func manner(_ reading: TextReading) -> Instruction? {
        guard references.first() == nil || firstReferences() == [.all] else { return nil }
        return reading.tone.map { .tone($0) }
    }

    /// "I miss X", "talk about X".
    var wish: Instruction? {
        guard references.first() == nil else { return nil }
        for opener in words[.wishOpeners].phrases {
            guard let opening = text.range(of: opener), opening.lowerBound == 0 else { continue }
            let subject = rest(opening.upperBound)
            if !subject.isEmpty { return .add(subject: subject, form: nil, at: nil) }
        }
        return nil
    }
}
