import DirectorLanguage
import Testing

struct LanguageDetectionTests {
    @Test(arguments: [
        ("Bees and why they matter", Language.english), ("Bienen für Kinder, 10 Minuten", .german),
        ("Una presentación sobre la luna para niños", .spanish), ("Un exposé sur les volcans pour ma classe", .french),
        ("C'est quoi la trame ?", .french), ("mach Folie 3 visueller", .german),
        ("haz que la diapositiva 3 sea más visual", .spanish),
        ("Una presentazione sulla luna per i bambini", .italian), ("Perché il cielo è blu?", .italian),
        ("Vorrei parlare della luna, sono 10 minuti", .italian), ("L'energia del vento", .italian),
        ("togli la diapositiva 3", .italian), ("va bene, grazie", .italian),
        ("quita la diapositiva 3", .spanish), ("¿Por qué no es la luna?", .spanish), ("L'énergie du vent", .french),
    ])
    func known(_ text: String, _ language: Language) { #expect(LanguageDetection.language(of: text) == language) }

    /// Where the small words belong to two languages, words of commands tell.
    @Test(arguments: [
        ("junta la 2", Language.spanish), ("fusionne la 2", .french), ("intercambia la 3", .spanish),
    ])
    func toldByItsOtherWords(_ text: String, _ language: Language) {
        #expect(LanguageDetection.language(of: text) == language)
    }

    /// A text that is the same in two languages is claimed for neither, and may be read in both.
    @Test func theSameInTwoLanguages() {
        let text = TokenizedText("la 2")
        #expect(text.language == nil)
        #expect(Set(text.languages).isSuperset(of: [.spanish, .french]))
    }

    /// Portuguese text is not mistaken for Spanish or Italian.
    @Test(arguments: [
        "Krishna", "10", "",
        "Uma apresentação sobre a lua para crianças", "Quero uma palestra para a equipa, isso é tudo",
        "Een presentatie over de maan voor kinderen", "भारत में सौर ऊर्जा", "蜜蜂的秘密生活",
    ])
    func notKnown(_ text: String) { #expect(LanguageDetection.language(of: text) == nil) }

    @Test func oneBorrowedWordChangesNothing() {
        #expect(LanguageDetection.language(of: "Wir wollen über das Wort anche und die Musik sprechen") == .german)
        #expect(LanguageDetection.language(of: "How to make a tiramisù, and what is della notte") == .english)
    }
}
