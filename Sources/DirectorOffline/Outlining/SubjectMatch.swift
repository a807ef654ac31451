import DirectorLanguage

/// Whether two pieces of text are about the same thing: they share a word that carries meaning.
enum SubjectMatch {
    private static let hollow = Set(
        """
        the a an of to in on for and or is are it what how why who when where we our us you your they their this that about
        with from by at as do does slide slides one more some my me i its his her him will can be not so if which page part
        section point ask today now all thing things
        der die das den dem des ein eine einen einem einer und oder ist sind es was wie warum wer wann wo wir uns unser unsere
        sie ihr ihre dies diese von mit bei als zu zum zur im am auf für über nicht so wenn heute alle folie folien
        el la los las un una unos unas y o es son qué cómo por quién cuándo dónde nosotros nuestro nuestra su sus este esta
        de del al con en para sobre no si lo que se más diapositiva diapositivas hoy todo
        le les une des du et ou est sont quoi comment pourquoi qui quand où nous notre nos vous votre ce cette ces avec dans
        pour sur pas ne se plus aujourd'hui tout diapositive diapositives diapo
        """
        .split(whereSeparator: \.isWhitespace).map(String.init)
    )

    static func words(of text: String) -> Set<String> {
        Set(TokenizedText(text).tokens.filter { !$0.isMark && !hollow.contains($0.key) }.map { stem($0.key) })
    }

    /// Meaningful words that both share.
    static func score(_ left: String, _ right: String) -> Int { words(of: left).intersection(words(of: right)).count }

    static func matches(_ wish: String, _ title: String) -> Bool { score(wish, title) > 0 }

    private static func stem(_ word: String) -> String {
        if word.hasSuffix("'s") { return String(word.dropLast(2)) }
        if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("s"), word.count > 3, !word.hasSuffix("ss"), !word.hasSuffix("us") {
            return String(word.dropLast())
        }
        return word
    }
}
