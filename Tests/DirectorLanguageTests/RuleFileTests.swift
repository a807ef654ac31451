import FoundationEssentials
import Testing

/// Rules hold no words: those stand in the lexicon files, where a translator finds them.
struct RuleFileTests {
    /// Texts that are fixed by what front ends look for, and no words that rules read.
    private static let fixed: Set<String> = [
        "what presentation would you like to build", "which presentation would you like to build",
    ]
    /// Texts, not rules.
    private static let folders = ["Grammar", "Resources", "Wording"]

    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    @Test(arguments: ["DirectorLanguage", "DirectorOffline"])
    func noRuleHoldsAListOfWords(_ target: String) throws {
        let folder = Self.sources.appending(path: target)
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { file in
            file.hasSuffix(".swift") && !Self.folders.contains { file.split(separator: "/").contains($0[...]) }
        }
        #expect(files.count > 20)
        for file in files.sorted() {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for (line, words) in Self.words(in: text) {
                Issue.record("\(target)/\(file):\(line): \(words): words that rules read stand in the lexicon files")
            }
        }
    }

    @Test(arguments: [
        ("let a = [\"add\", \"remove\"]", 1),
        ("let a: Set<String> = [\n    \"add\",\n    \"remove\",\n]", 3),
        ("switch key {\ncase \"after\", \"before\": true\n}", 2),
        ("if text.has(\"get rid of\", at: 0) {}", 1),
        ("let verbs = \"\"\"\n    add, remove\n    \"\"\"", 2),
        ("let a = \"füge, ergänze\"", 1),
    ])
    func aListOfWordsIsFound(_ source: String, _ line: Int) { #expect(Self.words(in: source).map(\.line) == [line]) }

    @Test(arguments: [
        "values[\"if.children\"] = name", "/// \"add\", \"remove\"", "case timeline = \"Timeline\"",
        "let marks = [\",\", \";\"]", "writer.shared(\"usual.questions\", .bullets)", "let a = \"Your presentation\"",
        "values.set(\"children\", if: true) // \"add\", \"remove\"",
    ])
    func otherTextsAreNot(_ source: String) { #expect(Self.words(in: source).isEmpty) }

    /// Lines of `source` with a phrase of two or more words in lower case, or with words one after another.
    private static func words(in source: String) -> [(line: Int, words: String)] {
        var found: [(Int, String)] = []
        var isInBlock = false
        /// A word at the end of the line before, which a comma follows.
        var open: String?
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let code = withoutComment(line)
            if code.contains("\"\"\"") {
                isInBlock.toggle()
                continue
            }
            if isInBlock {
                if isPhrase(code.trimmed) { found.append((index + 1, String(code.trimmed))) }
                continue
            }
            let parts = code.split(separator: "\"", omittingEmptySubsequences: false)
            for place in parts.indices where place % 2 == 1 && place + 1 < parts.count {
                let literal = parts[place]
                if isPhrase(literal), !fixed.contains(String(literal)) { found.append((index + 1, String(literal))) }
                guard isWord(literal) else {
                    open = nil
                    continue
                }
                if let before = open, place > 1 || parts[0].allSatisfy(\.isWhitespace) {
                    found.append((index + 1, "\(before), \(literal)"))
                }
                open = isComma(parts[place + 1]) ? String(literal) : nil
            }
            if parts.count == 1, !code.allSatisfy(\.isWhitespace) { open = nil }
        }
        var lines: Set<Int> = []
        return found.filter { lines.insert($0.0).inserted }.map { (line: $0.0, words: $0.1) }
    }

    private static func isComma(_ text: Substring) -> Bool { text.trimmed == "," }

    private static func withoutComment(_ line: Substring) -> Substring {
        guard let slashes = line.firstRange(of: "//") else { return line }
        // Two slashes inside a literal begin no comment.
        return line[..<slashes.lowerBound].count { $0 == "\"" }.isMultiple(of: 2) ? line[..<slashes.lowerBound] : line
    }

    private static func isWord(_ text: Substring) -> Bool {
        text.count > 1 && text.allSatisfy { $0.isLowercase || $0 == "'" }
    }

    private static func isPhrase(_ text: Substring) -> Bool {
        let words = text.split { $0 == " " || $0 == "," }
        return words.count > 1 && words.allSatisfy { word in word.allSatisfy { $0.isLowercase || $0 == "'" } }
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = drop { $0.isWhitespace }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return rest
    }
}
