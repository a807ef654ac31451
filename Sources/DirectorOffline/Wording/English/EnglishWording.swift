import DirectorCore
import DirectorLanguage

package struct EnglishWording: Wording {
    package init() {}

    func name(of number: Int) -> String { NumberWords.name(number) }

    /// With its article: "A second", "An eighth".
    func ordinal(_ number: Int) -> String {
        let name = NumberWords.ordinalName(number) ?? "further"
        return Self.article(before: name).sentenceCased + " " + name
    }

    /// "an eighth", "a second".
    static func article(before word: String) -> String { "aeiou".contains(word.first ?? "x") ? "an" : "a" }

    func list(_ items: [String]) -> String { items.spokenList }

    func quoted(_ text: String) -> String { "“" + text + "”" }

    package func minutes(_ count: Int) -> String { "\(count) " + (count == 1 ? "minute" : "minutes") }

    func slides(_ count: Int) -> String { "\(count) " + (count == 1 ? "slide" : "slides") }

    func moreSlides(than count: Int) -> String { "more than \(count) slides" }

    func time(seconds: Double) -> String {
        switch seconds {
        case ..<25: "a few seconds"
        case ..<45: "about half a minute"
        case ..<80: "about one minute"
        case ..<105: "about a minute and a half"
        default: "about \(Int((seconds / 60).rounded())) minutes"
        }
    }

    // MARK: People and subjects

    func address(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else { return celebrating ? "the guests" : "the audience" }
        let spoken = audience.words.lowercased()
        for body in ["board", "committee", "council", "jury"] where spoken.contains(body) { return "the " + body }
        return switch audience.kind {
        case .children: "the children"
        case .teenagers: "the class"
        case .students: "the students"
        case .beginners: "the beginners"
        case .executives: "the management"
        case .investors: "the investors"
        case .customers: "the customer"
        case .colleagues: "the team"
        case .experts: "the experts"
        case .guests: "the guests"
        case .everyone: "the audience"
        }
    }

    func forListeners(_ audience: Audience) -> String { "for " + phrase(audience) }

    /// In a sentence, spoken to the user: "the engineering team", "your class", "CS students".
    private func phrase(_ audience: Audience) -> String {
        var text = audience.words.isEmpty ? label(audience, celebrating: false) : audience.words
        let first = text.prefix { !$0.isWhitespace }
        if first.count > 1, first.first?.isUppercase == true, !first.dropFirst().contains(where: \.isUppercase) {
            text = first.lowercased() + text.dropFirst(first.count)
        }
        for (own, yours) in [("my ", "your "), ("our ", "your ")] where text.hasPrefix(own) {
            return yours + text.dropFirst(own.count)
        }
        let last = text.split(separator: " ").last.map(String.init) ?? ""
        let isOneBody = [
            "team", "board", "council", "committee", "public", "class", "jury", "community", "department", "family",
            "audience", "staff", "leadership", "boss", "suite",
        ].contains(last.lowercased())
        return isOneBody && !text.hasPrefix("the ") ? "the " + text : text
    }

    func label(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else { return celebrating ? "The guests" : "General audience" }
        return audience.label(default: "Listeners")
    }

    func forms(of subject: Subject) -> SubjectForms {
        let name = subject.name ?? "this topic"
        var forms = SubjectForms(name: name)
        let short = subject.name?.sentenceCased
        switch subject.form {
        case .person(let pronoun):
            forms.person = name
            forms.one = short
            (forms.he, forms.him, forms.his) =
                switch pronoun {
                case .he: ("he", "him", "his")
                case .she: ("she", "her", "her")
                case .they: ("they", "them", "their")
                }
        case .plural:
            forms.many = subject.canBeSubject ? name : nil
            forms.thing = subject.name
        case .singular:
            forms.one = subject.canBeSubject ? name : nil
            forms.thing = subject.name
        case .question, .pair, .phrase: break
        }
        return forms
    }
}
