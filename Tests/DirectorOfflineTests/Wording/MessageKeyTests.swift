import DirectorTestSupport
import Testing

@testable import DirectorLanguage
@testable import DirectorOffline

/// The author's part of the messages files.
struct MessageKeyTests {
    private static let keys: [any MessageKey.Type] = [
        WordMessage.self, TimeMessage.self, AudienceMessage.self, SubjectMessage.self, QuestionMessage.self,
        PlanMessage.self, SummaryMessage.self, OutlineMessage.self, TitleMessage.self, FormMessage.self,
        SlideMessage.self, RefiningMessage.self, ReportMessage.self, ProblemMessage.self, AnswerMessage.self,
        MisfitMessage.self,
    ]

    private static let check = MessagesCheck(
        keys,
        sections: ["author"],
        except: ["author.model", "author.edit"],
        english: Languages.embedded[.english].messages
    )

    @Test("A messages file has a text for each key, and no others, with the places that the code fills")
    func filesAndKeysAgree() {
        for language in Language.allCases {
            let problems = Self.check.problems(of: Languages.embedded[language].messages, in: language)
            #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
        }
    }

    /// What is wrong after `old` was replaced by `new` in the German file, with `@` for the line of `old`.
    private func problems(replacing old: String, by new: String) throws -> [String] {
        let source = GermanGrammar.sources.messages
        let range = try #require(source.firstRange(of: old), "\(old)")
        let line = source[..<range.lowerBound].count { $0 == "\n" } + 1
        let changed = String(source[..<range.lowerBound]) + new + source[range.upperBound...]
        let file = try LanguageFile(name: "messages.de.yaml", source: changed)
        let messages = try Messages(file, grammar: GermanGrammar.self)
        return Self.check.problems(of: messages, in: .german).map {
            $0.description.replacing("de.yaml:\(line):", with: "de.yaml:@:")
        }
    }

    @Test("What is wrong in a file is told with its line")
    func faultsAreFound() throws {
        let file = "messages.de.yaml:@: "
        let faults: [(old: String, new: String, problem: String)] = [
            (
                "echo: \"Zur Antwort:\"", "ecco: \"Zur Antwort:\"",
                "The code has no key “author.reaction.ecco”."
            ),
            (
                "thanks: Gern geschehen.", "thanks: Gern {said} {x}.",
                "The code does not fill {x} in “author.reaction.thanks”."
            ),
            (
                "time: \"Zeit: {time}.\"", "time: Kurz",
                "“author.slide.time” has no place {time}. If that is meant, list it under “omits”."
            ),
            (
                "one: \"{count} Minute\"", "few: \"{count} Minute\"",
                "“author.words.minutes” has the plural forms of the language: one, other."
            ),
            (
                "report.countKept: [count]", "report.countKept: [count, slides]",
                "“author.report.countKept” is said to omit {slides}, and has it."
            ),
            (
                "report.countKept: [count]", "report.countKept: [count, x]",
                "“author.report.countKept” is said to omit {x}, which the code does not fill."
            ),
            (
                "report.countKept: [count]", "report.kept: [count]",
                "The code has no key “author.report.kept”, so it cannot be omitted."
            ),
            (
                "report.countKept: [count]", "report.countKept: all",
                "“author.report.countKept” is said to be omitted, and is there."
            ),
            ("12: zwölf", "14: vierzehn", "Below “author.words.number” stands a text for each number, from 0 or 1 on."),
        ]
        for fault in faults {
            let found = try problems(replacing: fault.old, by: fault.new)
            let isFound = found.contains { $0.hasSuffix(fault.problem) && $0.hasPrefix("messages.de.yaml:") }
            #expect(isFound, "\(fault.problem): \(found)")
        }
        #expect(try problems(replacing: "echo: \"Zur", by: "ecco: \"Zur").contains(file + faults[0].problem))
        let missing = try problems(replacing: "    thanks: Gern geschehen.\n", by: "")
        #expect(
            missing.count == 1 && missing[0].hasSuffix("The text “author.reaction.thanks” is missing."),
            "\(missing)"
        )
    }

    @Test("Whatever the author says is said without a place left open", arguments: Language.allCases)
    func everythingIsFilled(_ language: Language) {
        let texts = SpokenTexts(.of(language)).all
        #expect(texts.count > 6000)
        for spoken in texts {
            let isLeftOpen = spoken.text.contains { "{}".contains($0) } || spoken.text.contains("[[")
            #expect(!isLeftOpen && !spoken.text.isEmpty, "\(spoken.name): \(spoken.text)")
        }
    }

    @Test("Each text of the files is said by some function, whatever it says")
    func everyTextIsReached() throws {
        let marked = Languages { language in
            LanguageSources(
                messages: MarkedMessages(Languages.embedded[language].messages).source,
                lexicon: language.grammar.sources.lexicon,
                slides: language.grammar.sources.slides
            )
        }
        var reached: Set<String> = []
        for spoken in SpokenTexts(Wording(marked[.english])).all {
            reached.formUnion(MarkedMessages.marks(in: spoken.text))
        }
        #expect(Self.check.expected.subtracting(reached).sorted() == [])
    }
}

/// A messages file whose texts say where they stand: "‹author.plan.lead›", and what fills their places.
private struct MarkedMessages {
    private final class Branch {
        var branches: [String: Branch] = [:]
        var text: String?
    }

    let source: String

    init(_ messages: Messages) {
        let root = Branch()
        for (path, text) in messages.all {
            var branch = root
            for name in path.split(separator: ".") {
                let next = branch.branches[String(name)] ?? Branch()
                branch.branches[String(name)] = next
                branch = next
            }
            let places = text.places.filter { !$0.hasPrefix("if.") }.sorted().map { "[[ {\($0)}]]" }
            branch.text = "‹\(path)›" + places.joined()
        }
        source = Self.lines(root, indent: "").joined(separator: "\n")
    }

    private static func lines(_ branch: Branch, indent: String) -> [String] {
        branch.branches.sorted { $0.key < $1.key }.flatMap { name, inner in
            if let text = inner.text { return ["\(indent)\(name): \"\(text)\""] }
            return ["\(indent)\(name):"] + lines(inner, indent: indent + "  ")
        }
    }

    /// The places in the file that `text` was made from.
    static func marks(in text: String) -> [String] {
        text.split(separator: "‹").compactMap { piece in
            piece.firstIndex(of: "›").map { String(piece[..<$0]) }
        }
    }
}
