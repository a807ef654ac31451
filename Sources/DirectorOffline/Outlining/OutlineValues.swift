import DirectorLanguage

/// What is known about a presentation, for the places in its templates.
enum OutlineValues {
    static func values(for brief: PresentationBrief) -> TemplateValues {
        var values = TemplateValues()
        addSubject(brief, to: &values)
        addPeople(brief, to: &values)
        addWords(brief, to: &values)
        addConditions(brief, to: &values)
        values[.fillIn] = brief.wording.text(SlidePhrase.fillIn)
        return values
    }

    private static func addSubject(_ brief: PresentationBrief, to values: inout TemplateValues) {
        let subject = brief.subject
        let forms = brief.wording.forms(of: subject)
        values[.title] = subject.title
        values[.name] = forms.name
        values[.capitalName] = subject.name?.sentenceCased
        values[.one] = forms.one
        values[.many] = forms.many
        values[.person] = forms.person
        values[.thing] = forms.thing
        values[.he] = forms.he
        values[.him] = forms.him
        values[.his] = forms.his
        switch subject.form {
        case .question: values[.question] = subject.title.hasSuffix("?") ? subject.title : subject.title + "?"
        case .pair(let left, let right):
            values[.left] = left.sentenceCased
            values[.right] = right.sentenceCased
        case .person, .plural, .singular, .phrase: break
        }
    }

    private static func addPeople(_ brief: PresentationBrief, to values: inout TemplateValues) {
        values[.who] = brief.address
        values[.listeners] = brief.audience.map { $0.kind == .everyone ? nil : brief.address } ?? nil
        let celebrated = CelebratedPeople(brief.subject)
        values[.names] = celebrated.names
        let plain = brief.slideTemplates.needed(celebrated.isCouple ? .celebratedCouple : .celebratedPerson)
        values[.whom] = celebrated.names ?? plain.title.filled(values)
        values.set(.quiet, if: celebrated.isQuiet)
        values.set(.couple, if: celebrated.isCouple)
    }

    private static func addWords(_ brief: PresentationBrief, to values: inout TemplateValues) {
        if let ask = brief.ask {
            values[.ask] = ask.sentenceCased.shortened(to: 48)
            values[.askLong] = ask.shortened(to: 80)
            if ask.split(separator: " ").count <= 6 { values[.askShort] = ask.sentenceCased }
            values[.askFull] = ask.sentenceCased.shortened(to: 60)
        }
        values[.takeaway] = brief.takeaway?.sentenceCased.shortened(to: 120)
        values[.terms] = brief.terms
        values[.objections] = brief.objections?.shortened(to: 100)
        values[.material] = brief.material?.shortened(to: 80)
        values[.figures] = brief.figures?.shortened(to: 100)
    }

    private static func addConditions(_ brief: PresentationBrief, to values: inout TemplateValues) {
        values.set(.story, if: brief.tellsStory)
        values.set(.investors, if: brief.audience?.kind == .investors)
        values.set(.children, if: brief.isForChildren)
        if case .pair = brief.subject.form { values.set(.pair, if: true) }
        values.set(.question, if: brief.subject.form == .question)
    }
}

extension PresentationBrief {
    /// Whether there is a story in it: a person, or a tale by name.
    var tellsStory: Bool {
        if case .person = subject.form { return true }
        let spoken = subject.full.lowercased()
        return purpose == .tellStory || Lexicon.everywhere[.tales].phrases.contains { spoken.contains($0) }
    }

    /// Whether the request is for money.
    var isAboutMoney: Bool {
        let said = [subject.full, ask ?? "", terms ?? ""].joined(separator: " ").lowercased()
        return Lexicon.everywhere[.moneyStems].phrases.contains { said.contains($0) }
    }
}

/// Who is celebrated, as far as the topic names them.
struct CelebratedPeople: Equatable, Sendable {
    /// "Anna and Tom".
    let names: String?
    let isCouple: Bool
    /// A farewell to the dead, without a toast.
    let isQuiet: Bool

    init(_ subject: Subject) {
        let spoken = subject.full.lowercased()
        isQuiet = Lexicon.everywhere[.mourning].phrases.contains { spoken.contains($0) }
        isCouple = Lexicon.everywhere[.couples].phrases.contains { spoken.contains($0) }
        names = Self.names(in: subject.full)
    }

    /// The names after "for", "of" or "to": capitalised words, joined by "and" or "&".
    private static func names(in topic: String) -> String? {
        let text = TokenizedText(topic)
        var start: Int?
        for index in text.tokens.indices.dropFirst() {
            let token = text.tokens[index]
            let names = token.kind == .word && isName(text, at: index)
            if names {
                if start == nil { start = index }
            } else if let begin = start, !Lexicon.everywhere[.nameJoints].contains(token.key) {
                return text.slice(begin..<index)
            }
        }
        guard let begin = start else { return nil }
        let name = text.slice(begin..<text.tokens.count)
        return name.count <= 40 ? name : nil
    }

    private static func isName(_ text: TokenizedText, at index: Int) -> Bool {
        let word = text.text[text.tokens[index].range]
        return word.first?.isUppercase == true && !Lexicon.everywhere[.occasions].contains(text.tokens[index].key)
    }
}
