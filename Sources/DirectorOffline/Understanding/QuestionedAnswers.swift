import DirectorLanguage

/// Answers beside their questions, one pair a line: "Who will be listening? → Children". So the builder page sends what
/// was filled in below the questions. The question marks in it are ours, not the user's.
struct QuestionedAnswers: Sendable {
    struct Pair: Sendable, Equatable {
        let question: String
        let answer: String
    }

    let pairs: [Pair]

    /// `nil` unless every line is such a pair.
    init?(_ text: String) {
        var pairs: [Pair] = []
        for line in text.prefix(TokenizedText.readLimit).split(whereSeparator: \.isNewline) where !line.isEmpty {
            guard let pair = Self.pair(String(line)) else { return nil }
            pairs.append(pair)
        }
        guard !pairs.isEmpty else { return nil }
        self.pairs = pairs
    }

    private static func pair(_ line: String) -> Pair? {
        let marks = line.indices.filter { line[$0] == "→" }
        for mark in marks {
            let question = line[..<mark].description.singleLine
            let answer = line[line.index(after: mark)...].description.singleLine
            if question.hasSuffix("?"), !answer.isEmpty { return Pair(question: question, answer: answer) }
        }
        return nil
    }
}
