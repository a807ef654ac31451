/// The small words that give a language away.
enum LanguageWords {
    /// The letters beyond ASCII that each language writes. One that only a single language writes speaks for it; one that a
    /// language does not write rules it out. English borrows any.
    static let letters: [(language: Language, letters: Set<Character>)] = [
        (.german, ["ä", "ö", "ü", "ß", "é"]), (.spanish, ["ñ", "á", "é", "í", "ó", "ú", "ü"]),
        (
            .french,
            ["ç", "à", "â", "è", "é", "ê", "ë", "î", "ï", "ô", "ù", "û", "ü", "œ", "æ", "ÿ"]
        ),
    ]

    /// What stands before an apostrophe in French: l'eau, d'accord, qu'est-ce.
    static let frenchElisions: Set<String> = [
        "l", "d", "j", "m", "s", "t", "n", "c", "qu", "jusqu", "aujourd", "lorsqu",
    ]

    /// The languages that use each word; none for a word of a language that is not written here.
    static let table: [String: [Language]] = {
        var table: [String: [Language]] = [:]
        for (language, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                table[String(word), default: []].append(language)
            }
        }
        for word in others.split(whereSeparator: \.isWhitespace) { table[String(word), default: []] = [] }
        return table
    }()

    /// Italian, Portuguese and Dutch share words with their neighbours; these are theirs alone. Without them an Italian would
    /// be answered in Spanish.
    private static let others = """
        gli della delle degli dello nella nelle sulla sulle sono anche questa questo vorrei bambini minuti presentazione più
        perché è uma não você são também apresentação crianças pela isso quero preciso een het voor niet naar ook maar
        kinderen presentatie
        """

    private static let lists: [(Language, String)] = [
        (
            .english,
            """
            the a an and or but of to for with without about from by at on in into is are was be been it its this that
            these those i you we they he she my your our their me us them not don't can't what why how when where who
            which can could would should will please make add more less make it's i'm yes yeah slide slides minutes show
            tell need want have has do does there here some any all just only if so than then because as like
            """
        ),
        (
            .german,
            """
            der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine mit ohne für von vom
            zu zum zur über unter auf aus bei im am ist sind war wird werden ich du wir ihr sie mein meine unser unsere
            euer ihre mir mich uns dir dich bitte was wie warum wer wann wo welche welcher welches wenn weil dass als auch
            noch schon nur sehr mehr weniger folie folien minuten stunde stunden mach mache machen kann kannst können
            möchte soll sollen muss müssen haben habe hat gut ja nein doch daraus davon es so man sich nach vor kinder
            vortrag präsentation thema füge entferne lösche verschiebe kürzer länger
            """
        ),
        (
            .spanish,
            """
            el la los las un una unos unas pero no con sin para por de del al que en es son está están fue ser soy
            tú nosotros mi mis tu tus su sus nuestro nuestra me te nos se lo le qué cómo cuándo dónde quién cuál cuántas
            por porque si también más menos muy todo todos esta este esto eso diapositiva diapositivas minutos hora horas
            niños haz hazlo añade agrega quita elimina mueve puede puedes quiero necesito sobre sí bien charla tema sea gusta encanta hay eso así adelante
            presentación
            """
        ),
        (
            .french,
            """
            le la les un une des du de et ou mais ne pas non avec sans pour par sur sous dans en est sont était être je
            tu nous vous il elle ils elles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cette ces
            qui que quoi comment pourquoi quand où quel quelle combien si aussi plus moins très tout tous toute
            diapositive diapositives diapo diapos minutes heure heures enfants ajoute supprime enlève rends déplace peux
            pouvez veux voudrais dois oui bien sujet exposé présentation moi toi au aux
            """
        ),
    ]
}
