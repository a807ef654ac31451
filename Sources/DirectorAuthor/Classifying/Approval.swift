/// Recognises a clear, unmixed yes. Every word must belong to it: one word too many, and it is not an approval. A build
/// started by mistake costs more than a question too many.
enum Approval {
    /// Each of these alone says yes.
    private static let strong: [String] = [
        "yes", "yeah", "yep", "yup", "yes please", "sure", "sure thing", "of course", "ok", "okay", "fine", "good",
        "great", "perfect", "excellent", "awesome", "wonderful", "fantastic", "brilliant", "amazing",
        "approved", "approve", "i approve", "accept", "accepted", "i accept", "agreed", "agree", "i agree", "confirm",
        "confirmed", "correct", "exactly", "absolutely", "definitely", "certainly", "lgtm",
        "go ahead", "go on", "go for it", "let's go", "lets go", "do it", "let's do it", "lets do it", "let's do this",
        "lets do this", "proceed", "carry on", "continue", "please continue", "build it", "build the deck",
        "build the slides",
        "build the presentation", "build the outline", "start building", "let's build it", "let's build", "sounds good",
        "sounds great", "sounds perfect", "sounds right", "sounds fine", "looks good", "looks great", "looks perfect",
        "looks fine", "looks right", "looks ok", "looks okay", "looks excellent",
        "look good", "love it", "i love it", "love this", "i like it", "like it", "ship it", "all good", "all fine",
        "works for me", "that works", "this works", "it works for me", "happy with it", "happy with this",
        "happy with that", "happy with the plan", "happy with the outline", "i'm happy", "that's right",
        "that is right",
        "no changes", "no changes needed", "no changes necessary", "no further changes", "nothing to change",
        "no change needed", "no objections", "couldn't be better", "yes we can", "by all means", "full speed ahead",
        "green light", "aye",
        "y", "ja", "jawohl", "ja bitte", "gerne", "genau", "passt", "einverstanden", "los", "los geht's", "mach weiter",
        "weiter", "in ordnung", "klar", "mach das", "sehr gut", "gut", "sieht gut aus", "klingt gut", "perfekt",
        "sí", "si", "vale", "perfecto", "adelante", "de acuerdo", "está bien", "claro", "me gusta", "dale", "hazlo",
        "oui", "d'accord", "parfait", "très bien", "allez y", "vas y", "c'est bon", "ça marche", "c'est parfait",
        "continuez", "super", "go", "हाँ", "हां", "ठीक है", "好的", "是的", "نعم", "да", "はい", "네", "sim",
    ]
    /// These may stand beside a yes without changing it.
    private static let fillers: Set<String> = [
        "it", "that", "that's", "this", "is", "it's", "the", "a", "an", "plan", "outline", "for", "me", "us", "i", "we",
        "am", "i'm", "and", "so", "very", "really", "much", "all", "now", "please", "thanks", "thank", "you", "to",
        "with", "as", "just", "then", "well", "looks", "sounds", "think", "like", "love", "nice", "cool", "right",
        "ahead", "let's", "lets", "whole", "bitte", "danke", "por", "favor", "gracias", "s'il", "vous", "plaît",
        "merci", "es", "das", "so",
        "make", "build", "create", "generate", "start", "go", "do", "slides", "deck", "presentation", "strawman",
        "pretty", "quite", "absolutely", "totally", "super", "everything", "too", "already", "be", "happy", "structure",
        "one", "looking", "was", "are", "they", "these", "these", "my", "your", "from", "side",
        "oh", "wow", "ah", "dude", "man", "buddy", "director", "by", "us", "here", "fully", "completely", "also",
        "both", "either",
    ]
    /// Words that say no although a yes stands beside them.
    private static let idioms = [
        "not bad", "not bad at all", "no problem", "no worries", "why not", "nothing wrong", "can't wait",
        "cannot wait", "don't change anything", "don't change a thing", "do not change anything",
    ]
    static let signs: Set<String> = [
        "👍", "👌", "✅", "🙌", "🎉", "💯", "👍🏻", "👍🏼", "👍🏽", "👍🏾", "👍🏿", "✔️", "✔", "❤️", "😊", "🙂", "😀", "🚀", "🙏", "👏",
    ]
    private static let approvingSigns: Set<String> = ["👍", "👌", "✅", "💯", "👍🏻", "👍🏼", "👍🏽", "👍🏾", "👍🏿", "✔️", "✔"]

    /// Longest phrases first, so that "no changes" is not read as "no".
    private static let strongLongestFirst = strong.sorted {
        ($0.count(where: { $0 == " " }), $0) > ($1.count(where: { $0 == " " }), $1)
    }

    static func isClear(_ utterance: Utterance) -> Bool {
        let text = utterance.text
        guard !utterance.endsAsQuestion, !text.tokens.contains(where: { $0.key == "?" }), text.tokens.count <= 24 else {
            return false
        }
        guard !utterance.isThanks else { return false }
        var used = Array(repeating: false, count: text.tokens.count)
        for idiom in idioms {
            guard let range = text.range(of: idiom) else { continue }
            for index in range { used[index] = true }
        }
        var isApproved = false
        for phrase in strongLongestFirst {
            var from = 0
            while let range = text.range(of: phrase, from: from) {
                from = range.lowerBound + 1
                guard !range.contains(where: { used[$0] }) else { continue }
                for index in range { used[index] = true }
                isApproved = true
            }
        }
        for (index, token) in text.tokens.enumerated() where !used[index] {
            switch token.kind {
            case .word:
                guard fillers.contains(token.key) else { return false }
            case .number: return false
            case .mark:
                if approvingSigns.contains(token.key) { isApproved = true }
                guard ",.!;:-–—~\"'“”()…".contains(token.key) || signs.contains(token.key) else { return false }
            case .lineBreak: break
            }
        }
        guard isApproved else { return false }
        // "good start", "ok make it": all words are harmless, the whole is not a yes.
        let open = text.tokens.indices.filter { !used[$0] }.map { text.tokens[$0].key }
        if open.contains("start"),
            !["start building", "let's start", "lets start", "start now", "please start"].contains(where: {
                text.range(of: $0) != nil
            })
        {
            return false
        }
        if open.contains("one") || open.contains("idea") && open.contains("to") { return false }
        if let last = text.tokens.last(where: { !$0.isMark })?.key,
            [
                "make", "to", "the", "a", "an", "with", "and", "is", "be", "my", "your", "from", "by", "for", "as",
                "both", "either", "are",
            ].contains(last)
        {
            return false
        }
        // "ok make it": something was to follow.
        if text.range(of: "make it") != nil { return false }
        return true
    }

    private static func key(_ text: TokenizedText, _ index: Int) -> String { text.tokens[index].key }
}
