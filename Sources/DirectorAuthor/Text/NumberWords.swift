/// Numbers as people write them in a sentence: digits, or words up to ninety-nine.
enum NumberWords {
    private static let units: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "dozen": 12, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
        "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12, "fünfzehn": 15, "dos": 2, "tres": 3, "cinco": 5,
        "diez": 10, "quince": 15, "deux": 2, "trois": 3, "cinq": 5, "dix": 10, "quinze": 15,
    ]
    private static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
        "zwanzig": 20, "dreißig": 30, "veinte": 20, "treinta": 30, "vingt": 20, "trente": 30,
    ]
    private static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    ]
    private static let names = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    private static let ordinalNames = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth",
    ]

    /// The number at `index`, and how many tokens it takes.
    static func number(in text: TokenizedText, at index: Int) -> (value: Double, length: Int)? {
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
    static func ordinal(in text: TokenizedText, at index: Int) -> (value: Int, length: Int)? {
        guard index < text.tokens.count else { return nil }
        if let value = ordinals[text.tokens[index].key] { return (value, 1) }
        guard case .number(let value) = text.tokens[index].kind, value < 10_000, index + 1 < text.tokens.count,
            ["st", "nd", "rd", "th"].contains(text.tokens[index + 1].key)
        else { return nil }
        return (Int(value), 2)
    }

    /// "five" for 5, digits from thirteen on.
    static func name(_ number: Int) -> String {
        names.indices.contains(number) ? names[number] : String(number)
    }

    /// "third" for 3; `nil` past the twentieth.
    static func ordinalName(_ number: Int) -> String? {
        ordinalNames.indices.contains(number - 1) ? ordinalNames[number - 1] : nil
    }
}
