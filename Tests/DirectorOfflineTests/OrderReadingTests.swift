import DirectorCore
import DirectorLanguage
import Testing

@testable import DirectorOffline

/// Orders are read the same way in every language.
struct OrderReadingTests {
    @Test(arguments: [
        "lösche Folie 3", "Folie 3 bitte löschen", "kannst du Folie 3 löschen?", "nimm Folie 3 raus",
        "delete slide 3", "please drop slide 3", "get rid of slide 3",
        "quita la diapositiva 3", "puedes quitar la diapositiva 3", "elimina la tercera diapositiva",
        "supprime la diapositive 3", "pouvez-vous supprimer la diapo 3", "enlève la troisième diapositive",
    ])
    func removesASlide(_ request: String) {
        #expect(InstructionReading.instructions(in: request) == [.remove([.number(3)])])
    }

    @Test(arguments: [
        "lösche die letzte Folie", "remove the last slide", "borra la última diapositiva",
        "elimina la diapositiva final", "supprime la dernière diapositive",
    ])
    func removesTheLastSlide(_ request: String) {
        #expect(InstructionReading.instructions(in: request) == [.remove([.fromEnd(1)])])
    }

    @Test(arguments: [
        ("füge eine Folie über Honig hinzu", "Honig"), ("bitte eine Folie über Honig einfügen", "Honig"),
        ("es fehlt eine Folie über Honig", "Honig"), ("add a slide about honey", "honey"),
        ("honey is missing", "honey"), ("añade una diapositiva sobre la miel", "la miel"),
        ("falta una diapositiva sobre la miel", "la miel"), ("ajoute une diapositive sur le miel", "le miel"),
    ])
    func addsASlide(_ request: String, _ subject: String) {
        #expect(InstructionReading.instructions(in: request) == [.add(subject: subject, form: nil, at: nil)])
    }

    @Test(arguments: [
        ("verschiebe Folie 3 ans Ende", Position.end), ("Folie 3 an den Anfang verschieben", .start),
        ("verschiebe Folie 3 nach Folie 5", .after(.number(5))), ("move slide 3 to the end", .end),
        ("mueve la diapositiva 3 al principio", .start), ("déplace la diapositive 3 à la fin", .end),
        ("mets la diapositive 3 après la 5", .after(.number(5))),
        ("mueve la diapositiva 3 antes de la diapositiva 5", .before(.number(5))),
    ])
    func movesASlide(_ request: String, _ position: Position) {
        #expect(InstructionReading.instructions(in: request) == [.move([.number(3)], position)])
    }

    @Test(arguments: [
        ("tausche Folie 2 und 3", Instruction.swap(.number(2), .number(3))),
        ("intercambia las diapositivas 2 y 3", .swap(.number(2), .number(3))),
        ("échange les diapositives 2 et 3", .swap(.number(2), .number(3))),
        ("Folien 2 und 3 zusammenlegen", .merge([.number(2), .number(3)])),
        ("une las diapositivas 2 y 3", .merge([.number(2), .number(3)])),
        ("teile Folie 4", .split(.number(4))), ("divise la diapositive 4", .split(.number(4))),
        ("benenne Folie 3 in Der Anfang um", .rename(.number(3), "Der Anfang")),
        ("renombra la diapositiva 3 como El principio", .rename(.number(3), "El principio")),
        ("ändere den Titel von Folie 3 in Der Anfang", .rename(.number(3), "Der Anfang")),
        ("change le titre de la diapositive 3 en Le début", .rename(.number(3), "Le début")),
        ("ersetze Folie 3 durch Honig", .replace(.number(3), subject: "Honig")),
        ("remplace la diapositive 3 par le miel", .replace(.number(3), subject: "le miel")),
        ("mach Folie 3 kürzer", .shorten([.number(3)])),
        ("Folie 3 soll eine Tabelle werden", .restyle([.number(3)], .table)),
        ("convierte la diapositiva 3 en una tabla", .restyle([.number(3)], .table)),
        ("füge Notizen zu Folie 3 hinzu", .addNotes([.number(3)], nil)),
        ("ergänze das Budget auf Folie 4", .addPoint(.number(4), "das Budget")),
        ("füge zwei Folien hinzu", .resizeBy(2)), ("quita dos diapositivas", .resizeBy(-2)),
        ("mehr Bilder bitte", .restyle([.all], .picture)),
    ])
    func readsWhatIsAskedFor(_ request: String, _ instruction: Instruction) {
        #expect(InstructionReading.instructions(in: request) == [instruction])
    }

    @Test func severalOrdersAreReadOneByOne() {
        #expect(
            InstructionReading.instructions(in: "Lösche Folie 2 und verschiebe Folie 4 ans Ende, Folie 5 kürzer")
                == [.remove([.number(2)]), .move([.number(4)], .end), .shorten([.number(5)])]
        )
    }

    @Test func whatIsNotUnderstoodIsCitedAsItWasSaid() {
        #expect(
            InstructionReading.instructions(in: "¿qué pasa si digo que sí?")
                == [.unknown("¿qué pasa si digo que sí")]
        )
    }

    @Test func headingsAreInTheLanguageOfTheOutline() throws {
        let talk = try Conversation("Bienen für Erwachsene, 20 Minuten")
        let slide = try talk.refined("mach aus Folie 3 einen Vergleich").strawman.slides[2]
        #expect(slide.structurePreference?.contains("Auf der einen Seite | Auf der anderen") == true)
    }
}

/// Every table that the rules read has only rows they know; reading one that has others ends the test.
struct LexiconTableTests {
    @Test func everyTableIsRead() {
        #expect(!Lexicon.rows(.audiences, by: Audience.Kind.self).isEmpty)
        #expect(!Lexicon.rows(.ageGroups, by: Audience.Kind.self).isEmpty)
        #expect(!Lexicon.rows(.purposes, by: Purpose.self).isEmpty)
        #expect(!Lexicon.rows(.tones, by: Tone.self).isEmpty)
        #expect(!Lexicon.rows(.answers, by: AnswerSubject.self).isEmpty)
        #expect(!Lexicon.rows(.usualSlides, by: UsualSlide.self).isEmpty)
        #expect(!Lexicon.rows(.forms, by: SlideForm.Kind.self).isEmpty)
        #expect(!Lexicon.rows(.references, by: SlideReferenceReading.Name.self).isEmpty)
    }

    @Test(arguments: Language.allCases)
    func everyLanguageHasWordsForEveryMeaning(_ language: Language) {
        let words = Lexicon.of(language).native
        for kind in Audience.Kind.allCases {
            #expect(!words.phrases(.audiences, for: kind).isEmpty, "\(language.code): \(kind)")
        }
        for purpose in Purpose.allCases {
            #expect(!words.phrases(.purposes, for: purpose).isEmpty, "\(language.code): \(purpose)")
        }
        for tone in Tone.allCases { #expect(!words.phrases(.tones, for: tone).isEmpty, "\(language.code): \(tone)") }
        for subject in AnswerSubject.allCases {
            #expect(!words.phrases(.answers, for: subject).isEmpty, "\(language.code): \(subject)")
        }
    }
}
