import DirectorCore
import DirectorLanguage

struct SpanishWording: Wording {
    private static let numbers = [
        "cero", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
    ]
    private static let ordinals = [
        "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo",
    ]

    func name(of number: Int) -> String {
        Self.numbers.indices.contains(number) ? Self.numbers[number] : String(number)
    }

    /// Before a masculine noun: "un segundo ejemplo".
    func ordinal(_ number: Int) -> String {
        Self.ordinals.indices.contains(number - 1) ? Self.ordinals[number - 1] : "nuevo"
    }

    /// "a, b y c"; "e" before the sound of "i".
    func list(_ items: [String]) -> String {
        items.joined(with: Self.conjunction(before: items.last ?? ""))
    }

    static func conjunction(before word: String) -> String {
        let start = word.drop { !$0.isLetter }.lowercased()
        let opens = start.hasPrefix("i") || start.hasPrefix("í") || start.hasPrefix("hi") || start.hasPrefix("hí")
        // "y hielo": before a diphthong it stays.
        return opens && !["hie", "hia", "io", "ia"].contains { start.hasPrefix($0) } ? "e" : "y"
    }

    func quoted(_ text: String) -> String { "«" + text + "»" }

    func minutes(_ count: Int) -> String { count == 1 ? "1 minuto" : "\(count) minutos" }

    func slides(_ count: Int) -> String { count == 1 ? "1 diapositiva" : "\(count) diapositivas" }

    func moreSlides(than count: Int) -> String { "más de \(count) diapositivas" }

    func time(seconds: Double) -> String {
        switch seconds {
        case ..<25: "unos segundos"
        case ..<45: "alrededor de medio minuto"
        case ..<80: "alrededor de un minuto"
        case ..<105: "alrededor de un minuto y medio"
        default: "unos \(Int((seconds / 60).rounded())) minutos"
        }
    }

    // MARK: People and subjects

    func address(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else { return celebrating ? "los invitados" : "el público" }
        if let body = Self.body(in: audience.words) { return body }
        return switch audience.kind {
        case .children: "los niños"
        case .teenagers: "la clase"
        case .students: "los estudiantes"
        case .beginners: "los principiantes"
        case .executives: "la dirección"
        case .investors: "los inversores"
        case .customers: "los clientes"
        case .colleagues: "el equipo"
        case .experts: "los especialistas"
        case .guests: "los invitados"
        case .everyone: "el público"
        }
    }

    /// Nouns for one body of people, with their article: "el consejo de administración".
    private static func body(in words: String) -> String? {
        let head = words.split(separator: " ").first.map { $0.lowercased() } ?? ""
        for (article, nouns) in bodies where nouns.contains(head) { return article + words.loweredStart }
        return nil
    }

    private static let bodies: [(String, Set<String>)] = [
        ("el ", ["consejo", "comité", "equipo", "público", "jurado", "ayuntamiento", "personal", "jefe"]),
        (
            "la ",
            [
                "dirección", "junta", "directiva", "clase", "familia", "plantilla", "comunidad", "jefa", "gerencia",
                "comisión",
            ]
        ),
    ]

    func forListeners(_ audience: Audience) -> String {
        let words = audience.words.isEmpty ? label(audience, celebrating: false) : audience.words
        return "para " + (Self.body(in: words) ?? Self.addressed(words.loweredStart))
    }

    /// "mi clase" is "tu clase" when we talk to its teacher.
    static func addressed(_ words: String) -> String {
        for (own, yours) in [
            ("mi ", "tu "), ("mis ", "tus "), ("nuestro ", "tu "), ("nuestra ", "tu "), ("nuestros ", "tus "),
            ("nuestras ", "tus "),
        ] where words.hasPrefix(own) {
            return yours + words.dropFirst(own.count)
        }
        return words
    }

    func label(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else { return celebrating ? "Los invitados" : "Público general" }
        return audience.label(default: "Oyentes")
    }

    static let articles: Set<String> = [
        "el", "la", "los", "las", "un", "una", "unos", "unas", "mi", "mis", "nuestro", "nuestra", "nuestros",
        "nuestras", "tu", "tus", "su", "sus",
    ]

    func forms(of subject: Subject) -> SubjectForms {
        let name = subject.name?.loweringArticle(Self.articles)
        var forms = SubjectForms(name: name ?? "este tema")
        switch subject.form {
        case .person(let pronoun):
            forms.person = subject.name
            forms.him = pronoun == .she ? "ella" : pronoun == .he ? "él" : "ellos"
        // Without its article a noun is no object: "descubrimos las abejas", never "descubrimos abejas".
        case .plural, .singular, .phrase: forms.thing = name.flatMap { $0.opens(with: Self.articles) ? $0 : nil }
        case .question, .pair: break
        }
        return forms
    }
}
