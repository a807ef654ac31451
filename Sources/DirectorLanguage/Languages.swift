import Synchronization

/// The texts of all languages. Each language's files are read when its texts are first asked for, and once.
///
/// Safe from any thread. The first call for a language takes some milliseconds; all others take a lock for a moment.
package final class Languages: Sendable {
    /// The texts in the binary.
    package static let embedded = Languages { $0.grammar.sources }

    private let sources: @Sendable (Language) -> LanguageSources
    private let read = Mutex<[Language: LanguageTexts]>([:])

    /// - Parameter sources: the files of a language; tests give others than those in the binary
    package init(sources: @escaping @Sendable (Language) -> LanguageSources) {
        self.sources = sources
    }

    /// - Precondition: The files of the language have no faults. `LanguageFileTests` reads them all.
    package subscript(language: Language) -> LanguageTexts {
        read.withLock { read in
            if let texts = read[language] { return texts }
            do throws(LanguageFileError) {
                let texts = try LanguageTexts(language, sources: sources(language))
                read[language] = texts
                return texts
            } catch {
                preconditionFailure("\(error)")
            }
        }
    }
}
