import DirectorCore

/// The words of one lexicon file, as they stand in it.
struct LexiconFile: Sendable {
    /// One meaning with its phrases.
    struct Row: Sendable {
        let key: String
        let line: Int
        let phrases: [String]
    }

    /// As errors name it: "lexicon.de.yaml".
    let name: String
    private var lists = [[String]](repeating: [], count: WordList.allCases.count)
    private var tables = [[Row]](repeating: [], count: WordTable.allCases.count)

    private static let listNames = [String: WordList](
        uniqueKeysWithValues: WordList.allCases.map { ("\($0.section.rawValue): \($0.name)", $0) }
    )
    private static let tableNames = [String: WordTable](
        uniqueKeysWithValues: WordTable.allCases.map { (($0.section.map { "\($0.rawValue): " } ?? "") + $0.name, $0) }
    )

    /// - Throws: ``LanguageFileError`` for the first fault
    init(name: String, source: String) throws(LanguageFileError) {
        self.name = name
        let file = try LanguageFile(name: name, source: source)
        for entry in file.entries {
            if let table = Self.tableNames[entry.key] {
                tables[table.rawValue] = try Self.rows(of: entry, in: file)
            } else if WordList.Section(rawValue: entry.key) != nil {
                try read(section: entry, of: file)
            } else {
                throw file.error(at: entry.line, "There is no “\(entry.key)” in a lexicon.")
            }
        }
    }

    subscript(list: WordList) -> [String] {
        let words = lists[list.rawValue]
        guard words.isEmpty, let substitute = list.substitute else { return words }
        return self[substitute]
    }

    subscript(table: WordTable) -> [Row] { tables[table.rawValue] }

    // MARK: Reading

    private mutating func read(section: LanguageFile.Entry, of file: LanguageFile) throws(LanguageFileError) {
        guard case .map(let entries) = section.value.content else {
            throw file.error(at: section.line, "“\(section.key)” is a map of lists.")
        }
        for entry in entries {
            let name = "\(section.key): \(entry.key)"
            if let list = Self.listNames[name] {
                lists[list.rawValue] = try Self.phrases(of: entry, in: file)
                try Self.refuseDoubles(in: [Row(key: entry.key, line: entry.line, phrases: self[list])], of: file)
            } else if let table = Self.tableNames[name] {
                tables[table.rawValue] = try Self.rows(of: entry, in: file)
            } else {
                throw file.error(at: entry.line, "There is no “\(entry.key)” in “\(section.key)”.")
            }
        }
    }

    private static func rows(of table: LanguageFile.Entry, in file: LanguageFile) throws(LanguageFileError) -> [Row] {
        guard case .map(let entries) = table.value.content else {
            throw file.error(at: table.line, "“\(table.key)” is a map of lists.")
        }
        var rows: [Row] = []
        for entry in entries {
            rows.append(Row(key: entry.key, line: entry.line, phrases: try phrases(of: entry, in: file)))
        }
        try refuseDoubles(in: rows, of: file)
        return rows
    }

    private static func phrases(of entry: LanguageFile.Entry, in file: LanguageFile) throws(LanguageFileError)
        -> [String]
    {
        guard case .list(let nodes) = entry.value.content, !nodes.isEmpty else {
            throw file.error(at: entry.line, "“\(entry.key)” is a list of phrases: [one, two].")
        }
        var phrases: [String] = []
        phrases.reserveCapacity(nodes.count)
        for node in nodes {
            guard case .text(let phrase) = node.content else {
                throw file.error(at: node.line, "A phrase of “\(entry.key)” is a text.")
            }
            if let problem = fault(in: phrase) {
                throw file.error(at: node.line, "“\(phrase)” in “\(entry.key)”: \(problem)")
            }
            phrases.append(phrase)
        }
        return phrases
    }

    private static func fault(in phrase: String) -> String? {
        if isPlain(phrase) { return nil }
        if phrase.isEmpty { return "a phrase is not empty." }
        if phrase.singleLine != phrase { return "one space stands between words, and none around them." }
        if phrase.contains("’") { return "write ' for the apostrophe." }
        return phrase.inLowercase == phrase ? nil : "phrases are written in lower case."
    }

    /// Nearly all phrases are words of ASCII with a space between them; others are looked at more closely.
    private static func isPlain(_ phrase: String) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in phrase.utf8 {
            let isLetter = byte < 0x80 && byte > UInt8(ascii: " ") && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte)
            guard isLetter || byte == UInt8(ascii: " ") && previous != byte else { return false }
            previous = byte
        }
        return previous != UInt8(ascii: " ")
    }

    private static func refuseDoubles(in rows: [Row], of file: LanguageFile) throws(LanguageFileError) {
        var known: Set<String> = []
        known.reserveCapacity(rows.reduce(0) { $0 + $1.phrases.count })
        for row in rows {
            for phrase in row.phrases where !known.insert(phrase).inserted {
                let owner = rows.first { $0.phrases.contains(phrase) }?.key ?? row.key
                let problem =
                    owner == row.key ? "stands twice." : "stands in “\(owner)”, too: a phrase has one meaning."
                throw file.error(at: row.line, "“\(phrase)” in “\(row.key)” \(problem)")
            }
        }
    }
}
