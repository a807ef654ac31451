import DirectorLanguage

enum AudienceMessage: String, MessageKey {
    static let section = "author.audience"

    case address
    /// Behind a preposition, in a sentence spoken to the user.
    case listeners = "for"
    case guests = "label.guests"
    case everyone = "label.everyone"
    case unnamed = "label.unnamed"
    case aged = "label.aged"

    var shape: MessageShape {
        switch self {
        case .address: .table(Audience.Kind.self)
        case .listeners, .guests, .everyone, .unnamed, .aged: .text
        }
    }
}

enum SubjectMessage: String, MessageKey {
    static let section = "author.subject"

    case unnamed, untitled
    case subjectPronoun = "pronoun.subject"
    case objectPronoun = "pronoun.object"
    case possessivePronoun = "pronoun.possessive"

    var shape: MessageShape {
        switch self {
        case .unnamed, .untitled: .text
        case .subjectPronoun, .objectPronoun, .possessivePronoun: .table(Pronoun.self)
        }
    }
}

extension Wording {
    /// Who is spoken about: "the board".
    func address(_ audience: Audience?, celebrating: Bool) -> String {
        if let audience, let people = grammar.people(audience.words) { return people }
        let kind = audience?.kind ?? (celebrating ? .guests : .everyone)
        return text(AudienceMessage.address, of: kind)
    }

    /// As part of a sentence spoken to the user, with its preposition: "for the board".
    func forListeners(_ audience: Audience) -> String { listeners(audience, age: nil) }

    /// "for your class (8)".
    func listeners(_ audience: Audience, age: String?) -> String {
        let words = audience.words.isEmpty ? label(audience, celebrating: false) : audience.words
        return text(AudienceMessage.listeners, ["listeners": grammar.listeners(words), "age": age])
    }

    /// For the metadata: "The board (…)".
    func label(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else { return text(celebrating ? AudienceMessage.guests : .everyone) }
        let words = (audience.words.isEmpty ? text(AudienceMessage.unnamed) : audience.words).sentenceCased
        guard let age = audience.unsaidAge else { return words }
        return text(AudienceMessage.aged, ["listeners": words, "age": age])
    }

    /// The title of a presentation whose subject is not known.
    var untitled: String { text(SubjectMessage.untitled) }

    /// The subject in the forms that templates ask for.
    func forms(of subject: Subject) -> SubjectForms {
        var forms = grammar.forms(of: subject.name, subject.form, unnamed: text(SubjectMessage.unnamed))
        if case .person(let pronoun) = subject.form {
            forms.he = messages.textIfAny(SubjectMessage.subjectPronoun, of: pronoun)
            forms.him = messages.textIfAny(SubjectMessage.objectPronoun, of: pronoun)
            forms.his = messages.textIfAny(SubjectMessage.possessivePronoun, of: pronoun)
        }
        return forms
    }
}
