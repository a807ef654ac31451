import Testing

@testable import DirectorLanguage

struct GrammarTests {
    @Test(arguments: [
        (Language.english, "My team", "your team"), (.english, "engineering team", "the engineering team"),
        (.english, "CS students", "CS students"), (.english, "The board", "the board"),
        (.german, "mein Team", "dein Team"), (.german, "Vorstand", "den Vorstand"), (.german, "Kinder", "Kinder"),
        (.german, "unserer Abteilung", "die unserer Abteilung"), (.spanish, "Mi clase", "tu clase"),
        (.spanish, "Consejo de dirección", "el consejo de dirección"), (.spanish, "Niños", "niños"),
        (.french, "Ma classe", "votre classe"), (.french, "Équipe commerciale", "l'équipe commerciale"),
        (.french, "adultes", "des adultes"), (.french, "la direction", "la direction"),
        (.italian, "I miei colleghi", "i tuoi colleghi"), (.italian, "mia classe", "la tua classe"),
        (.italian, "Consiglio di amministrazione", "il consiglio di amministrazione"), (.italian, "Bambini", "bambini"),
        (.italian, "assemblea dei soci", "l'assemblea dei soci"),
    ])
    func listenersAreSpokenOf(_ language: Language, _ words: String, _ said: String) {
        #expect(language.grammar.listeners(words) == said)
    }

    @Test func subjectsAreBent() {
        #expect(GermanGrammar.about("Der Mond") == "den Mond")
        #expect(SpanishGrammar.about("La Revolución francesa") == "la Revolución francesa")
        #expect(SpanishGrammar.about("nuestra app") == "tu app")
        #expect(FrenchGrammar.about("Notre appli") == "votre appli")
        #expect(EnglishGrammar.about("our app") == "your app")
        #expect(GermanGrammar.forms(of: "der Mond", .singular, unnamed: "x").thing == "den Mond")
        #expect(SpanishGrammar.forms(of: "Abejas", .plural, unnamed: "x").thing == nil)
        #expect(EnglishGrammar.forms(of: nil, .plural, unnamed: "this topic").name == "this topic")
    }

    /// In Italian the preposition grows together with the article.
    @Test(arguments: [
        ("Il mare", "sul mare"), ("lo sport", "sullo sport"), ("la luna", "sulla luna"), ("l'energia", "sull'energia"),
        ("i vulcani", "sui vulcani"), ("gli alberi", "sugli alberi"), ("le api", "sulle api"),
        ("Krishna", "su Krishna"), ("api", "sul tema «api»"),
        ("la nostra app", "sulla tua app"), ("il mio progetto", "sul tuo progetto"),
    ])
    func italianJoinsArticles(_ name: String, _ said: String) { #expect(ItalianGrammar.about(name) == said) }

    @Test func pluralBeginsAtTwoInFrench() {
        #expect([0, 1, 2].map(FrenchGrammar.plural) == [.one, .one, .other])
        #expect([0, 1, 2].map(EnglishGrammar.plural) == [.other, .one, .other])
    }
}
