import DirectorCore
import DirectorLanguage

struct GermanWording: Wording {
    private static let numbers = [
        "null", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    ]
    private static let ordinals = [
        "erstes", "zweites", "drittes", "viertes", "fünftes", "sechstes", "siebtes", "achtes", "neuntes", "zehntes",
    ]

    func name(of number: Int) -> String {
        Self.numbers.indices.contains(number) ? Self.numbers[number] : String(number)
    }

    /// Before a neuter noun: "ein zweites Beispiel".
    func ordinal(_ number: Int) -> String {
        Self.ordinals.indices.contains(number - 1) ? Self.ordinals[number - 1] : "weiteres"
    }

    func list(_ items: [String]) -> String { items.joined(with: "und") }

    func quoted(_ text: String) -> String { "„" + text + "“" }

    func minutes(_ count: Int) -> String { count == 1 ? "1 Minute" : "\(count) Minuten" }

    func slides(_ count: Int) -> String { count == 1 ? "1 Folie" : "\(count) Folien" }

    func moreSlides(than count: Int) -> String { "mehr als \(count) Folien" }

    func time(seconds: Double) -> String {
        switch seconds {
        case ..<25: "einige Sekunden"
        case ..<45: "etwa eine halbe Minute"
        case ..<80: "etwa eine Minute"
        case ..<105: "etwa anderthalb Minuten"
        default: "etwa \(Int((seconds / 60).rounded())) Minuten"
        }
    }

    // MARK: People and subjects

    func address(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else { return celebrating ? "die Gäste" : "das Publikum" }
        if let addressed = Self.addressed(audience.words) { return addressed }
        if let article = article(before: audience.words) { return article + audience.words }
        return switch audience.kind {
        case .children: "die Kinder"
        case .teenagers: "die Klasse"
        case .students: "die Studierenden"
        case .beginners: "die Anfänger"
        case .executives: "die Leitung"
        case .investors: "die Investoren"
        case .customers: "die Kunden"
        case .colleagues: "das Team"
        case .experts: "die Fachleute"
        case .guests: "die Gäste"
        case .everyone: "das Publikum"
        }
    }

    /// Accusative, which fits most sentences: "den Vorstand"; `nil` for words that need none.
    private func article(before words: String) -> String? {
        let last = words.split(separator: " ").last.map { $0.lowercased() } ?? ""
        for (article, nouns) in Self.bodies where nouns.contains(last) { return article }
        return nil
    }

    private static let bodies: [(String, Set<String>)] = [
        (
            "den ",
            [
                "vorstand", "aufsichtsrat", "stadtrat", "gemeinderat", "ausschuss", "lenkungsausschuss", "chef",
                "vertrieb",
            ]
        ),
        (
            "die ",
            [
                "geschäftsführung", "geschäftsleitung", "leitung", "abteilung", "klasse", "öffentlichkeit",
                "belegschaft", "familie",
                "jury", "bereichsleitung", "chefin", "oberstufe", "mittelstufe",
            ]
        ), ("das ", ["team", "publikum", "management", "fachpublikum", "kuratorium"]),
    ]

    func forListeners(_ audience: Audience) -> String {
        let words = audience.words.isEmpty ? label(audience, celebrating: false) : audience.words
        return "für " + (Self.addressed(words) ?? (article(before: words) ?? "") + words)
    }

    /// "mein Team" is "dein Team" when we talk to its leader; `nil` for words of another kind.
    private static func addressed(_ words: String) -> String? {
        let word = words.prefix { !$0.isWhitespace }
        for (own, yours) in [("mein", "dein"), ("unsere", "eure"), ("unser", "euer")] {
            guard word.lowercased().hasPrefix(own) else { continue }
            let ending = word.dropFirst(own.count)
            guard ["", "e", "en", "n"].contains(ending) else { continue }
            return yours + ending + words.dropFirst(word.count)
        }
        return nil
    }

    func label(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else { return celebrating ? "Die Gäste" : "Allgemeines Publikum" }
        return audience.label(default: "Zuhörer")
    }

    func forms(of subject: Subject) -> SubjectForms {
        let name = subject.name ?? "dieses Thema"
        var forms = SubjectForms(name: Self.accusative(name))
        switch subject.form {
        case .person(let pronoun):
            forms.person = name
            (forms.he, forms.him, forms.his) =
                pronoun == .she
                ? ("sie", "ihr", "ihre") : pronoun == .he ? ("er", "ihm", "seine") : ("sie", "ihnen", "ihre")
        case .plural, .singular, .phrase: forms.thing = subject.name.map(Self.accusative)
        case .question, .pair: break
        }
        return forms
    }

    /// "den Mond" for "der Mond".
    static func accusative(_ name: String) -> String {
        for (nominative, accusative) in [
            ("der ", "den "), ("ein ", "einen "), ("mein ", "meinen "), ("unser ", "unseren "),
        ] where name.lowercased().hasPrefix(nominative) {
            return accusative + name.dropFirst(nominative.count)
        }
        return name
    }
}

extension [String] {
    /// "a, b und c".
    func joined(with conjunction: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " " + conjunction + " " + last
    }
}
