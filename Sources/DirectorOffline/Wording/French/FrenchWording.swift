import DirectorCore
import DirectorLanguage

/// The presenter is addressed as "vous". Texts are written with plain spaces and pass ``FrenchSpacing`` on their way out.
struct FrenchWording: Wording {
    private static let numbers = [
        "zéro", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    ]
    private static let ordinals = [
        "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième",
        "dixième",
    ]

    /// Feminine: "une question".
    func name(of number: Int) -> String {
        Self.numbers.indices.contains(number) ? Self.numbers[number] : String(number)
    }

    /// From the second on the same for both genders: "un deuxième exemple", "une deuxième question".
    func ordinal(_ number: Int) -> String {
        Self.ordinals.indices.contains(number - 1) ? Self.ordinals[number - 1] : "autre"
    }

    func list(_ items: [String]) -> String { items.joined(with: "et") }

    func quoted(_ text: String) -> String { "«\(FrenchSpacing.space)\(text)\(FrenchSpacing.space)»" }

    func minutes(_ count: Int) -> String { count == 1 ? "1 minute" : "\(count) minutes" }

    /// In French the plural begins at two.
    func slides(_ count: Int) -> String { "\(count) " + (abs(count) < 2 ? "diapositive" : "diapositives") }

    func moreSlides(than count: Int) -> String { "plus de \(count) diapositives" }

    func time(seconds: Double) -> String {
        switch seconds {
        case ..<25: "quelques secondes"
        case ..<45: "environ une demi-minute"
        case ..<80: "environ une minute"
        case ..<105: "environ une minute et demie"
        default: "environ \(Int((seconds / 60).rounded())) minutes"
        }
    }

    // MARK: People and subjects

    func address(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else { return celebrating ? "les invités" : "le public" }
        if let body = Self.body(in: audience.words) { return body }
        return switch audience.kind {
        case .children: "les enfants"
        case .teenagers: "la classe"
        case .students: "les étudiants"
        case .beginners: "les débutants"
        case .executives: "la direction"
        case .investors: "les investisseurs"
        case .customers: "les clients"
        case .colleagues: "l'équipe"
        case .experts: "les spécialistes"
        case .guests: "les invités"
        case .everyone: "le public"
        }
    }

    /// Nouns for one body of people, with their article: "le conseil d'administration".
    private static func body(in words: String) -> String? {
        let head = words.split(separator: " ").first.map { $0.lowercased() } ?? ""
        for (article, nouns) in bodies where nouns.contains(head) { return article + words.loweredStart }
        return nil
    }

    private static let bodies: [(String, Set<String>)] = [
        ("le ", ["conseil", "comité", "public", "grand", "jury", "personnel", "service", "directoire", "codir"]),
        ("la ", ["direction", "classe", "famille", "communauté", "commission", "mairie"]), ("l'", ["équipe"]),
    ]

    func forListeners(_ audience: Audience) -> String {
        let words = (audience.words.isEmpty ? label(audience, celebrating: false) : audience.words).loweredStart
        if let body = Self.body(in: words) { return "pour " + body }
        let addressed = Self.addressed(words)
        // "pour des adultes", but "pour votre classe".
        let isBarePlural = addressed == words && !words.opens(with: Self.articles) && Self.isPlural(words)
        return "pour " + (isBarePlural ? "des " : "") + addressed
    }

    private static func isPlural(_ words: String) -> Bool {
        let noun = words.prefix { !$0.isWhitespace }
        return noun.hasSuffix("s") || noun.hasSuffix("x")
    }

    /// "ma classe" is "votre classe" when we talk to its teacher.
    static func addressed(_ words: String) -> String {
        for (own, yours) in [
            ("ma ", "votre "), ("mon ", "votre "), ("mes ", "vos "), ("notre ", "votre "), ("nos ", "vos "),
        ] where words.hasPrefix(own) {
            return yours + words.dropFirst(own.count)
        }
        return words
    }

    func label(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else { return celebrating ? "Les invités" : "Grand public" }
        return audience.label(default: "Auditeurs")
    }

    static let articles: Set<String> = [
        "le", "la", "les", "l'", "l’", "un", "une", "des", "du", "mon", "ma", "mes", "notre", "nos", "votre", "vos",
        "son",
        "sa", "ses", "leur", "leurs", "ce", "cette", "ces", "cet",
    ]

    func forms(of subject: Subject) -> SubjectForms {
        let name = subject.name?.loweringArticle(Self.articles)
        var forms = SubjectForms(name: name ?? "ce sujet")
        switch subject.form {
        case .person(let pronoun):
            forms.person = subject.name
            forms.him = pronoun == .she ? "d'elle" : pronoun == .he ? "de lui" : "d'eux"
        // Without its article a noun is no object: "découvrons les abeilles", never "découvrons abeilles".
        case .plural, .singular, .phrase: forms.thing = name.flatMap { $0.opens(with: Self.articles) ? $0 : nil }
        case .question, .pair: break
        }
        return forms
    }
}
