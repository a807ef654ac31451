import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The answer to the stage `answer`: plain text.
enum AnswerReply {
    static let limit = 3000

    static func read(_ text: String, wasCutOff: Bool, _ problems: inout [ContentError]) -> AnswerDraft {
        let root = ReplyField(.string(text), path: "(the reply)")
        var answer = root.text(upTo: limit, &problems)
        if wasCutOff { answer = wholeSentences(answer) }
        return AnswerDraft(text: ModelText.chat(answer))
    }

    /// Up to the last sentence that ends, if there is one.
    private static func wholeSentences(_ text: String) -> String {
        guard let end = text.lastIndex(where: { ".!?。！？।".contains($0) }) else { return text + "…" }
        return String(text[...end])
    }
}
