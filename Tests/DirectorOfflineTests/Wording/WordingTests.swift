import DirectorCore
import DirectorSessions
import Testing

@testable import DirectorLanguage
@testable import DirectorOffline

/// The texts that every language must have.
struct WordingTests {
    @Test(arguments: Language.allCases)
    func labelsAndFormsDiffer(_ language: Language) {
        let wording = Wording.of(language)
        let forms: [SlideForm] = [
            .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .threePanels, .figures, .timeline,
            .steps,
            .quote,
        ]
        #expect(Set(forms.compactMap { wording.structure($0) }).count == forms.count)
        #expect(Set((1...40).map { wording.variation(of: "x", number: $0) }).count == 40)
        #expect(Set(wording.variations(of: "x")).count == 4)
    }

    private static let topics: [(Language, [String])] = [
        (
            .spanish,
            [
                "Una presentación sobre la luna para niños, 10 minutos", "Informe trimestral para la dirección",
                "Taller de primeros auxilios para principiantes", "React vs Vue para nuestro equipo",
                "La historia de la imprenta para adultos", "Discurso de boda para Ana y Luis",
                "Convencer a los inversores de financiar nuestra app", "Introducción a la fotografía para estudiantes",
                "Presentación comercial de nuestra app para clientes",
            ]
        ),
        (
            .french,
            [
                "Un exposé sur les abeilles pour des enfants, 10 minutes", "Rapport trimestriel pour la direction",
                "Atelier sur les premiers secours pour des débutants", "React vs Vue pour notre équipe",
                "La vie de Marie Curie pour des adultes", "Discours de mariage pour Anne et Luc",
                "Convaincre les investisseurs de financer notre appli", "Introduction à la photographie pour étudiants",
                "Présentation commerciale de notre appli pour des clients",
            ]
        ),
        (
            .italian,
            [
                "Una presentazione sulle api per bambini, 10 minuti", "Relazione trimestrale per la direzione",
                "Laboratorio di primo soccorso per principianti", "React vs Vue per il nostro team",
                "La vita di Marie Curie per adulti", "Discorso di nozze per Anna e Luca",
                "Convincere gli investitori a finanziare la nostra app", "Introduzione alla fotografia per studenti",
                "Presentazione commerciale della nostra app per i clienti",
            ]
        ),
        (
            .german,
            [
                "Bienen für Kinder, 10 Minuten", "Quartalsbericht für die Geschäftsführung",
                "Workshop zur Ersten Hilfe für Anfänger", "React vs Vue für unser Team",
                "Das Leben von Marie Curie für Erwachsene", "Hochzeitsrede für Anna und Tom",
                "Investoren überzeugen, unsere App zu finanzieren", "Einführung in die Fotografie für Studierende",
                "Verkaufspräsentation unserer App für Kunden",
            ]
        ),
    ]

    /// Everything the author says in a conversation.
    private func texts(_ topic: String, _ count: Int, _ language: Language) throws -> [String] {
        let talk = try Conversation(topic, feedback: ["\(count) \(Self.slides(language))"])
        var texts = [talk.questions.lead, talk.plan.lead, talk.outline.lead] + talk.questions.questions.questions
        texts += talk.plan.plan.keyAssumptions + [talk.strawman.overallTheme, talk.strawman.designSuggestions]
        for slide in talk.strawman.slides {
            texts += [slide.title, slide.narrative, slide.speakerNotes ?? ""] + slide.keyPoints
        }
        for slide in try talk.deck() { texts += [slide.title, slide.notes ?? ""] + slide.layout.allText }
        return texts
    }

    private static func slides(_ language: Language) -> String {
        switch language {
        case .english: "slides"
        case .german: "Folien"
        case .spanish: "diapositivas"
        case .french: "diapositives"
        case .italian: "diapositive"
        }
    }

    /// No text of one language stands in a conversation in another.
    @Test(arguments: topics) func speaksOneLanguage(_ language: Language, _ topics: [String]) throws {
        for topic in topics {
            for count in [5, 14, 30] {
                let talk = try Conversation(topic, feedback: ["\(count) \(Self.slides(language))"])
                #expect(talk.strawman.slides.count == count)
                #expect(OfflineAuthor().language(for: talk.brief) == language, "\(topic)")
                #expect(talk.strawman.language == language, "\(topic)")
                #expect(LanguageDetection.language(of: talk.plan.lead) == language, "\(talk.plan.lead)")
                #expect(Set(talk.strawman.slides.map { $0.title.lowercased() }).count == count)
                for slide in talk.strawman.slides {
                    #expect(slide.speakerNotes?.isEmpty == false)
                    #expect(!slide.keyPoints.isEmpty)
                    let text = slide.narrative + " " + (slide.speakerNotes ?? "")
                    let found = LanguageDetection.language(of: text)
                    #expect(found == nil || found == language, "\(text)")
                }
            }
        }
    }

    @Test func frenchNeverBreaksBeforeAMark() throws {
        for topic in Self.topics[1].1 {
            for text in try texts(topic, 30, .french) {
                for mark in [" :", " ;", " !", " ?", " »", "« "] { #expect(!text.contains(mark), "\(text)") }
                for mark in ":;!?" {
                    for place in text.indices.dropFirst() where text[place] == mark {
                        let before = text[text.index(before: place)]
                        #expect(before == "\u{A0}" || before == mark || before == "?", "\(text)")
                    }
                }
            }
        }
    }

    @Test func spanishOpensWhatItCloses() throws {
        for topic in Self.topics[0].1 {
            for text in try texts(topic, 30, .spanish) {
                for (open, close): (Character, Character) in [("¿", "?"), ("¡", "!"), ("«", "»")] {
                    let opened = text.count { $0 == open }
                    #expect(opened == text.count { $0 == close }, "\(text)")
                }
            }
        }
    }

    @Test func spacingIsOnlyPutWhereFrenchWantsIt() {
        #expect(
            FrenchGrammar.spaced("« Quoi ? » : oui ; non !")
                == "«\u{A0}Quoi\u{A0}?\u{A0}»\u{A0}: oui\u{A0}; non\u{A0}!"
        )
        #expect(FrenchGrammar.spaced("https://a.example/b a, b. c") == "https://a.example/b a, b. c")
        #expect(FrenchGrammar.spaced("") == "")
        #expect(FrenchGrammar.spaced("fin ") == "fin ")
    }

    @Test(arguments: [
        ("La Revolución francesa", "la Revolución francesa"), ("Las Vegas", "Las Vegas"), ("L'eau", "l'eau"),
        ("Le Mans", "Le Mans"), ("Abejas", "Abejas"), ("La", "La"), ("les abeilles", "les abeilles"),
    ])
    func articlesAreLoweredButNotInNames(_ text: String, _ lowered: String) {
        #expect(text.loweringArticle(["la", "las", "le", "les", "l'"]) == lowered)
    }

    @Test func conjunctionsSoundRight() {
        #expect(Wording.of(.spanish).list(["agua", "hielo"]) == "agua y hielo")
        #expect(Wording.of(.spanish).list(["padres", "hijos"]) == "padres e hijos")
        #expect(Wording.of(.spanish).list(["forma", "idea"]) == "forma e idea")
        #expect(Wording.of(.spanish).list(["a", "b", "c"]) == "a, b y c")
        #expect(Wording.of(.italian).list(["acqua", "aria", "energia"]) == "acqua, aria ed energia")
        #expect(Wording.of(.italian).list(["acqua", "terra"]) == "acqua e terra")
    }
}
