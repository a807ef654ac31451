/// Every phrase of the lexicons by its first unit, so that a message is read in one pass, however long the lexicons
/// are. Built once.
struct SignTable: Sendable {
    struct Entry: Sendable {
        /// The units after the first.
        let rest: [String]
        let sign: Sign
    }

    private let entries: [String: [Entry]]

    /// The table for a message in `language`: that language's words first, then English, then all others.
    static func table(for language: Language?) -> SignTable { tables[language ?? .english] }

    private static let tables = PerLanguage { SignTable(first: $0) }

    private init(first language: Language) {
        var entries: [String: [Entry]] = [:]
        var known: Set<[String]> = []
        let files =
            LexiconFiles.all.filter { $0.language == language } + LexiconFiles.all.filter { $0.language != language }
        for file in files {
            for (sign, phrases) in file.signs {
                for phrase in phrases {
                    let units = SpokenUnits.units(of: phrase)
                    guard let first = units.first, known.insert(units).inserted else { continue }
                    entries[first, default: []].append(Entry(rest: Array(units.dropFirst()), sign: sign))
                }
            }
        }
        self.entries = entries.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }

    /// The longest phrase that begins with `unit` and goes on with what `follows` says it goes on with.
    func match(_ unit: String, follows: ([String]) -> Bool) -> Entry? {
        entries[unit]?.first { $0.rest.isEmpty || follows($0.rest) }
    }

    func knows(_ unit: String) -> Bool { entries[unit] != nil }
}

/// What phrases are made of: words, and single signs where a script puts no spaces between words.
enum SpokenUnits {
    static func units(of phrase: some StringProtocol) -> [String] {
        phrase.split(whereSeparator: \.isWhitespace).flatMap { word in
            isUnspaced(word) ? word.map { String($0) } : [String(word)]
        }
    }

    static func isUnspaced(_ word: some StringProtocol) -> Bool {
        guard let scalar = word.unicodeScalars.first else { return false }
        return (0x4E00...0x9FFF).contains(scalar.value)
    }
}
