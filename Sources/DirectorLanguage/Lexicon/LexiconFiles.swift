/// The lexicon files in the binary: the languages that Director writes, in the order of ``Language``, and behind them the
/// words of languages that are only read. Read at first use, and once.
enum LexiconFiles {
    struct Source: Sendable {
        /// `nil` for languages that are read and not written.
        let language: Language?
        let file: LexiconFile
    }

    /// - Precondition: The files have no faults. `LexiconFileTests` reads them all.
    static let all: [Source] = {
        do throws(LanguageFileError) {
            var all: [Source] = []
            for language in Language.allCases {
                let source = language.grammar.sources.lexicon
                all.append(
                    Source(
                        language: language,
                        file: try LexiconFile(name: "lexicon.\(language.code).yaml", source: source)
                    )
                )
            }
            let others = try LexiconFile(name: "lexicon.other.yaml", source: EmbeddedText.lexicon_other_yaml)
            return all + [Source(language: nil, file: others)]
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    /// The rows of a table in all files: in the order of the keys, and for one key in the order of the files.
    ///
    /// - Throws: ``LanguageFileError`` for a key that there is not
    static func rows<Key: RawRepresentable<String> & CaseIterable>(_ table: WordTable, by _: Key.Type)
        throws(LanguageFileError) -> [(key: Key, phrases: [String])]
    {
        var found: [String: [[String]]] = [:]
        for source in all {
            for row in source.file[table] {
                guard Key.allCases.contains(where: { $0.rawValue.inWords == row.key }) else {
                    let known = Key.allCases.map { $0.rawValue.inWords }.joined(separator: ", ")
                    throw LanguageFileError(
                        file: source.file.name,
                        line: row.line,
                        problem: "There is no “\(row.key)” in “\(table.name)”; there are \(known)."
                    )
                }
                found[row.key, default: []].append(row.phrases)
            }
        }
        return Key.allCases.flatMap { key in (found[key.rawValue.inWords] ?? []).map { (key, $0) } }
    }

    /// The rows of a table whose keys are numbers; a phrase that two files have means what the first says.
    ///
    /// - Throws: ``LanguageFileError`` for a key that is no number
    static func numbers(_ table: WordTable) throws(LanguageFileError) -> [(phrase: String, value: Int)] {
        var numbers: [(String, Int)] = []
        for source in all {
            for row in source.file[table] {
                guard let value = Int(row.key) else {
                    throw LanguageFileError(
                        file: source.file.name,
                        line: row.line,
                        problem: "“\(row.key)” in “\(table.name)” is a number in digits."
                    )
                }
                numbers += row.phrases.map { ($0, value) }
            }
        }
        return numbers
    }
}

extension LexiconFiles.Source {
    /// What words do, in the order of ``Sign``.
    var signs: [(sign: Sign, phrases: [String])] {
        let rows = Dictionary(file[.signs].map { ($0.key, $0.phrases) }, uniquingKeysWith: +)
        return Sign.allCases.compactMap { sign in rows[sign.rawValue.inWords].map { (sign, $0) } }
    }
}
