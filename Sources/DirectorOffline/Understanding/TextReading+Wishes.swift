import DirectorCore
import DirectorLanguage

/// What must appear, and what must not.
extension TextReading {

    mutating func readWishes() {
        for match in words.omissions.matches(in: source).sorted(by: { $0.order < $1.order }) {
            let (opener, opening) = (match.value, match.range)
            guard !understood[opening.lowerBound] else { continue }
            // "no" leaves something out in English; in Spanish it only says not.
            if opener == "no", source.language == .spanish { continue }
            guard
                origin != .topic
                    || ["without", "leave out", "don't mention", "do not mention", "ohne", "sin", "sans"].contains(
                        opener
                    )
            else { continue }
            if ["no", "skip"].contains(opener),
                opening.upperBound >= source.tokens.count || source.tokens[opening.upperBound].isMark
                    || opener == "no" && origin == .answer
            {
                continue
            }
            // "no to the second" refuses, it leaves nothing out.
            if opener == "no",
                [
                    "to", "but", "more", "i", "we", "it", "that", "please", "thanks", "thank", "not", "way", "idea",
                    "problem", "yes", "changes", "change",
                ].contains(key(opening.upperBound) ?? "")
            {
                continue
            }
            let range = rest(from: opening.upperBound, crossingCommas: false)
            let items = items(in: range)
            guard !items.isEmpty, range.count <= 12 else { continue }
            exclusions += items
            markUnderstood(opening.lowerBound..<range.upperBound)
        }
        for match in words.inclusions.matches(in: source).sorted(by: { $0.order < $1.order }) {
            let (opener, opening) = (match.value, match.range)
            guard !opening.contains(where: { understood[$0] }) else { continue }
            if origin == .topic, !Self.outright.contains(opener) {
                // In a topic these verbs are too often the subject itself; "include" needs a mark before it.
                guard opening.lowerBound > 0, source.tokens[opening.lowerBound - 1].isMark, opener != "talk about"
                else { continue }
            }
            // "more" alone asks for more of something only in a change, and only in a language where no "about" follows.
            if Self.amounts.contains(opener), origin != .feedback { continue }
            let range = rest(from: opening.upperBound, crossingCommas: true)
            let items = items(in: range)
            guard !items.isEmpty, range.count <= 40 else { continue }
            mustHaves += items.filter { !mustHaves.contains($0) }
            markUnderstood(opening.lowerBound..<range.upperBound)
        }
    }

    private static let amounts: Set<String> = ["mehr", "auch", "más", "también", "plus de", "plus d", "également"]

    /// Leave no doubt even in a topic.
    private static let outright: Set<String> = [
        "must include", "must mention", "must cover", "must contain", "must have", "should include", "should cover",
        "should mention",
        "be sure to include", "be sure to mention", "make sure to include", "make sure to mention", "don't forget",
        "do not forget",
        "with a section on", "with a section about", "with a slide on", "with a slide about", "add a section on",
        "add a section about", "add a slide on", "add a slide about", "add slides on", "add slides about",
        "add something about",
        "with emphasis on", "emphasis on", "emphasise", "emphasize", "focus more on", "focus on", "focusing on",
        "focused on",
        "concentrate on", "more about", "more on", "talk more about", "say more about", "including", "also cover",
        "mit einer folie über", "con una diapositiva sobre", "avec une diapositive sur",
    ]

    /// "ROI, risk and timing" as three subjects, without articles; at most six, each short.
    private func items(in range: Range<Int>) -> [String] {
        var items: [String] = []
        var start = range.lowerBound
        for index in range.lowerBound...range.upperBound {
            let ends = index == range.upperBound || [",", "and", "&", "plus"].contains(source.tokens[index].key)
            guard ends else { continue }
            var first = start
            while first < index,
                [
                    "the", "a", "an", "some", "also", "maybe", "of", "about", "on", "in", "to", "please", "slide",
                    "slides", "section",
                ].contains(source.tokens[first].key)
            { first += 1 }
            var last = index
            while last > first,
                ["too", "please", "well", "as", "slide", "slides"].contains(source.tokens[last - 1].key)
            { last -= 1 }
            if first < last {
                let item = source.slice(first..<last).singleLine.unwrapped.shortened(to: 60)
                if !item.isEmpty, !words.glue.contains(item.lowercased()) { items.append(item) }
            }
            start = index + 1
        }
        return Array(items.prefix(6))
    }
}
