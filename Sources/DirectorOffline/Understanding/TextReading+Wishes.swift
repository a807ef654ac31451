import DirectorCore
import DirectorLanguage

/// What must appear, and what must not.
extension TextReading {

    mutating func readWishes() {
        for match in ReadingTables.omissions(words).matches(in: source).sorted(by: { $0.order < $1.order }) {
            let (opener, opening) = (match.value, match.range)
            guard !understood[opening.lowerBound] else { continue }
            guard
                origin != .topic
                    || Lexicon.everywhere[.outrightOmissions].contains(opener)
            else { continue }
            if words[.shortOmissions].contains(opener),
                opening.upperBound >= source.tokens.count || source.tokens[opening.upperBound].isMark
                    || words[.denials].contains(opener) && origin == .answer
            {
                continue
            }
            // "no to the second" refuses, it leaves nothing out.
            if words[.denials].contains(opener), words[.afterDenial].contains(key(opening.upperBound) ?? "") {
                continue
            }
            let range = rest(from: opening.upperBound, crossingCommas: false)
            let items = items(in: range)
            guard !items.isEmpty, range.count <= 12 else { continue }
            exclusions += items
            markUnderstood(opening.lowerBound..<range.upperBound)
        }
        for match in ReadingTables.inclusions(words).matches(in: source).sorted(by: { $0.order < $1.order }) {
            let (opener, opening) = (match.value, match.range)
            guard !opening.contains(where: { understood[$0] }) else { continue }
            if origin == .topic, !Self.outright.contains(opener) {
                // In a topic these verbs are too often the subject itself; "include" needs a mark before it.
                guard opening.lowerBound > 0, source.tokens[opening.lowerBound - 1].isMark,
                    !words[.neverInTopic].contains(opener)
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

    private static let amounts = Lexicon.everywhere[.amounts]

    /// Leave no doubt even in a topic.
    private static let outright = Lexicon.everywhere[.outrightInclusions]

    /// "ROI, risk and timing" as three subjects, without articles; at most six, each short.
    private func items(in range: Range<Int>) -> [String] {
        var items: [String] = []
        var start = range.lowerBound
        for index in range.lowerBound...range.upperBound {
            let ends = index == range.upperBound || words[.itemLinks].contains(source.tokens[index].key)
            guard ends else { continue }
            var first = start
            while first < index, words[.beforeItem].contains(source.tokens[first].key) { first += 1 }
            var last = index
            while last > first, words[.afterItem].contains(source.tokens[last - 1].key) { last -= 1 }
            if first < last {
                let item = source.slice(first..<last).singleLine.unwrapped.shortened(to: 60)
                if !item.isEmpty, !words[.glue].contains(item.lowercased()) { items.append(item) }
            }
            start = index + 1
        }
        return Array(items.prefix(6))
    }
}
