/// Numbers as people write them in a sentence: digits, or words up to ninety-nine.
package enum NumberWords {
    private static let units: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "dozen": 12,
    ].merging(others.reduce(into: [:]) { $0.merge($1) { first, _ in first } }) { english, _ in
        english
    }
    private static let others: [[String: Int]] = [
        [
            "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
            "zehn": 10, "elf": 11,
            "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
            "neunzehn": 19,
            "zwanzig": 20, "fünfundzwanzig": 25, "dreißig": 30, "vierzig": 40, "fünfundvierzig": 45, "fünfzig": 50,
            "sechzig": 60, "neunzig": 90,
        ],
        [
            "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
            "once": 11, "doce": 12,
            "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
            "diecinueve": 19, "veinte": 20,
            "veinticinco": 25, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "noventa": 90,
        ],
        [
            "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
            "douze": 12, "treize": 13,
            "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
            "soixante": 60,
        ],
    ]
    private static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    private static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3,
        "vierte": 4, "vierten": 4,
        "fünfte": 5, "fünften": 5, "primera": 1, "tercera": 3, "cuarta": 4, "quinta": 5, "première": 1, "deuxième": 2,
        "troisième": 3, "quatrième": 4, "cinquième": 5, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
        "fourteenth": 14, "fifteenth": 15,
    ]
    /// The number at `index`, and how many tokens it takes.
    package static func number(in text: TokenizedText, at index: Int) -> (value: Double, length: Int)? {
        guard index < text.tokens.count else { return nil }
        let token = text.tokens[index]
        if case .number(let value) = token.kind { return (value, 1) }
        if let ten = tens[token.key] {
            if index + 1 < text.tokens.count, let unit = units[text.tokens[index + 1].key], unit < 10 {
                return (Double(ten + unit), 2)
            }
            return (Double(ten), 1)
        }
        return units[token.key].map { (Double($0), 1) }
    }

    /// "third", "3rd".
    package static func ordinal(in text: TokenizedText, at index: Int) -> (value: Int, length: Int)? {
        guard index < text.tokens.count else { return nil }
        if let value = ordinals[text.tokens[index].key] { return (value, 1) }
        guard case .number(let value) = text.tokens[index].kind, value < 10_000, index + 1 < text.tokens.count,
            ["st", "nd", "rd", "th"].contains(text.tokens[index + 1].key)
        else { return nil }
        return (Int(value), 2)
    }
}
