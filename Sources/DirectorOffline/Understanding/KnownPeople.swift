import DirectorLanguage

/// Names that surely belong to a person, so that "Who is …?" and a pronoun are right. Anything else is treated as a
/// thing: a wrong "What is …?" would be worse than a neutral title, so things get neutral titles too.
enum KnownPeople {
    static func pronoun(of text: TokenizedText) -> Pronoun? {
        guard text.tokens.count <= 4, text.tokens.allSatisfy({ $0.kind == .word }) else { return nil }
        var keys = text.keys[...]
        while let first = keys.first,
            ["lord", "saint", "king", "queen", "prince", "princess", "president", "god", "goddess"].contains(first)
        {
            keys = keys.dropFirst()
        }
        guard let first = keys.first, let last = keys.last else { return nil }
        if men.contains(first) && keys.count <= 3 || surnamesOfMen.contains(last) && keys.count <= 3 { return .he }
        if women.contains(first) && keys.count <= 3 || surnamesOfWomen.contains(last) && keys.count <= 3 { return .she }
        return nil
    }

    private static let men: Set<String> = [
        "krishna", "rama", "ganesha", "ganesh", "hanuman", "shiva", "vishnu", "buddha", "jesus", "moses", "abraham",
        "noah",
        "muhammad", "mohammed", "zeus", "apollo", "odysseus", "hercules", "thor", "odin", "loki", "gandhi", "socrates",
        "plato", "aristotle", "archimedes", "caesar", "alexander", "leonardo", "michelangelo", "galileo", "copernicus",
        "kepler", "isaac", "albert", "charles", "nikola", "wolfgang", "ludwig", "johann", "vincent", "pablo", "nelson",
        "martin", "barack", "winston", "napoleon", "tom", "john", "paul", "peter", "james", "david", "michael",
        "robert",
        "thomas", "daniel", "george", "william", "max", "otto", "hans", "carlos", "pedro", "juan", "pierre", "santa",
    ]
    private static let women: Set<String> = [
        "lakshmi", "durga", "saraswati", "sita", "radha", "athena", "aphrodite", "cleopatra", "marie", "ada", "grace",
        "rosa", "anne", "anna", "frida", "florence", "malala", "greta", "jane", "mary", "elizabeth", "hypatia",
        "sappho",
        "emily", "emma", "sarah", "laura", "julia", "maria", "sophie", "sophia", "katherine", "rosalind", "amelia",
        "joan",
    ]
    private static let surnamesOfMen: Set<String> = [
        "einstein", "newton", "darwin", "mozart", "beethoven", "bach", "picasso", "gogh", "mandela", "shakespeare",
        "gutenberg", "turing", "galilei", "columbus", "tesla", "edison", "lincoln", "churchill", "gandhi", "goethe",
        "kant", "marx", "freud", "messi", "ronaldo", "bonaparte",
    ]
    private static let surnamesOfWomen: Set<String> = [
        "curie", "lovelace", "kahlo", "nightingale", "earhart", "thunberg", "yousafzai", "goodall", "hopper", "frank",
    ]
}
