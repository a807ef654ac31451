import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The answer to the stage `questions`.
enum QuestionsReply {
    static let questionLimit = 240

    static let shape = ReplyShape(
        name: "questions",
        schema: .object([
            .member("lead", .text(upTo: 600)),
            .member("questions", .list(of: .text(upTo: questionLimit), ClarifyingQuestions.allowedCount)),
        ])
    )

    /// - Parameter known: what the user said already and must not be asked for
    static func read(_ reply: JSONValue, known: Set<AskedFact>, _ problems: inout [ContentError]) -> QuestionsDraft {
        let root = ReplyField(reply)
        let lead = root.member("lead").text(upTo: 600, &problems)
        let fields = root.member("questions").elements(ClarifyingQuestions.allowedCount, &problems)
        var questions: [String] = []
        for field in fields {
            let question = field.text(upTo: questionLimit, &problems).singleLine
            if questions.contains(where: { $0.lowercased() == question.lowercased() }) {
                field.reject(found: "a question twice", allowed: "questions that differ", &problems)
            }
            if let fact = AskedFact.asked(by: question), known.contains(fact) {
                field.reject(
                    found: "a question about \(fact.rawValue)",
                    allowed: "only questions about what the person has not said; they did say this",
                    &problems
                )
            }
            questions.append(ModelText.chat(question))
        }
        return QuestionsDraft(lead: ModelText.chat(lead), questions: ClarifyingQuestions(questions: questions))
    }
}

/// A fact that is often asked for although it was said.
enum AskedFact: String, Sendable, CaseIterable {
    case audience = "the audience"
    case length = "the length"

    /// What a question clearly asks for, and nothing else.
    static func asked(by question: String) -> AskedFact? {
        let words = question.lowercased()
        func has(_ signs: [String]) -> Bool { signs.contains { words.contains($0) } }
        if has([
            "how many minutes", "how many slides", "how long do you have", "how long will", "how long should",
            "how much time", "wie viele minuten", "wie viel zeit", "wie lange", "wie viele folien", "cuántos minutos",
            "cuánto tiempo", "cuántas diapositivas", "combien de minutes", "combien de temps",
            "combien de diapositives",
        ]) {
            return .length
        }
        if has([
            "who will be listening", "who is the audience", "who is your audience", "who will listen",
            "who are the listeners",
            "who is it for", "wer hört zu", "wer ist das publikum", "für wen ist", "quién es el público",
            "para quién es", "qui est le public", "pour qui est", "qui va écouter",
        ]) {
            return .audience
        }
        return nil
    }
}
