import DirectorCore
import DirectorLanguage

/// Picks exactly as many slides as agreed from an outline, adds what the user asked for, and keeps titles apart.
struct OutlineComposer: Sendable {
    let brief: PresentationBrief
    let outline: Outline
    private let writer: OutlineWriter

    init(_ brief: PresentationBrief) {
        self.brief = brief
        writer = OutlineWriter(brief)
        outline = writer.outline
    }

    /// A slide on its way into the strawman; knows its part and rank, which a strawman slide does not.
    struct Pick: Sendable {
        var idea: SlideIdea
        var order: Int
    }

    /// `count` ideas in order, opening first, closing last. `count` is 2 or more.
    func ideas(count: Int) -> [SlideIdea] {
        let count = max(2, count)
        var body = count - 2
        var front: [SlideIdea] = []
        if let second = second(count: count), body > 0 {
            front = [second]
            body -= 1
        }
        let (content, isDivided) = dividedContent(body: body)
        var ideas = [outline.opening] + front + (isDivided ? withDividers(content) : content) + [outline.closing]
        if front.first?.template.shared == .agenda { ideas[1] = agenda(for: content) }
        return distinct(ideas)
    }

    // MARK: The second slide

    private func second(count: Int) -> SlideIdea? {
        guard !brief.isForChildren, brief.effectivePurpose != .celebrate else { return nil }
        let unwanted = brief.exclusions.map { $0.lowercased() }
        if brief.opensWithSummary {
            return count >= 4
                && !unwanted.contains(where: {
                    Lexicon.everywhere[.summaries].phrases.contains(where: $0.contains)
                }) ? outline.summary : nil
        }
        guard count >= 6, brief.effectivePurpose != .tellStory || count >= 9,
            !unwanted.contains(where: {
                Lexicon.everywhere[.agendas].phrases.contains(where: $0.contains)
            })
        else { return nil }
        return agenda(for: [])
    }

    /// Names the parts that really occur.
    private func agenda(for content: [SlideIdea]) -> SlideIdea {
        var idea = writer.shared(.agenda, .bullets)
        let occurring = outline.parts.indices.filter { part in content.contains { $0.part == part } }
        idea.points = occurring.map { .say(outline.parts[$0]) }
        return idea
    }

    // MARK: Dividers

    private func dividerCount(body: Int) -> Int {
        guard body >= 13, !brief.isForChildren else { return 0 }
        // A board reads on its own; it needs fewer signposts.
        if brief.opensWithSummary && body < 18 { return 0 }
        return outline.parts.count
    }

    /// What fills `body` slides, and whether a divider stands before each part of it: as many as parts occur.
    private func dividedContent(body: Int) -> ([SlideIdea], isDivided: Bool) {
        for dividers in stride(from: dividerCount(body: body), to: 0, by: -1) {
            let content = content(count: body - dividers)
            if Set(content.map(\.part)).count == dividers { return (content, true) }
        }
        return (content(count: body), false)
    }

    private func withDividers(_ content: [SlideIdea]) -> [SlideIdea] {
        var result: [SlideIdea] = []
        var current = -1
        for idea in content {
            if idea.part != current {
                current = idea.part
                result.append(divider(current, before: content.filter { $0.part == current }))
            }
            result.append(idea)
        }
        return result
    }

    private func divider(_ part: Int, before content: [SlideIdea]) -> SlideIdea {
        let first = content.first?.title ?? outline.parts[part]
        var idea = writer.shared(.divider, .divider, part: part) { values in
            values[.part] = outline.parts[part]
            values[.first] = first.shortened(to: 60)
        }
        idea.points = content.prefix(2).map { .say($0.title.shortened(to: 50)) }
        return idea
    }

    // MARK: Content

    /// `count` content ideas by rank, in their order.
    func content(count: Int) -> [SlideIdea] {
        guard count > 0 else { return [] }
        var pool = outline.ideas.filter { idea in !brief.exclusions.contains { SubjectMatch.matches($0, idea.title) } }
        let wished = wishedIdeas(count: count)
        let start = wished.first.map { place(of: $0, in: pool) } ?? pool.count
        pool.insert(contentsOf: wished, at: start)
        let ranked = pool.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.prefix(
            count
        )
        var chosen = ranked.sorted { $0.offset < $1.offset }.map(\.element)
        if chosen.count < count { chosen = elaborated(chosen, to: count) }
        return chosen
    }

    /// What the user asked for by name gets slides of its own, as far as there is room beside the essentials.
    private func wishedIdeas(count: Int) -> [SlideIdea] {
        let covered = outline.ideas.map(\.title)
        let open = brief.mustHaves.filter { wish in !covered.contains { SubjectMatch.matches(wish, $0) } }
        let room = max(1, count * 2 / 3)
        return open.prefix(room).map { TopicalSlide.idea(about: $0, brief: brief, part: 1, rank: 1) }
    }

    private func place(of idea: SlideIdea, in pool: [SlideIdea]) -> Int {
        pool.lastIndex { $0.part <= idea.part && $0.rank <= 3 }.map { $0 + 1 } ?? pool.count
    }

    /// More slides than the outline has ideas: further examples, questions and exercises, spread over the parts.
    private func elaborated(_ ideas: [SlideIdea], to count: Int) -> [SlideIdea] {
        var ideas = ideas
        var round = 2
        while ideas.count < count {
            for kind in Elaboration.allCases where ideas.count < count {
                let idea = kind.idea(round: round, part: outline.parts.count > 2 ? 2 : 0, brief: brief)
                let place = ideas.lastIndex { $0.part <= idea.part }.map { $0 + 1 } ?? ideas.count
                ideas.insert(idea, at: place)
            }
            round += 1
        }
        return ideas
    }

    // MARK: Titles

    /// No two slides share a title: the second gets its part or a word in front.
    private func distinct(_ ideas: [SlideIdea]) -> [SlideIdea] {
        var seen: Set<String> = []
        return ideas.map { idea in
            var idea = idea
            idea.title = TitleSpelling.unused(idea.title, among: seen, wording: brief.wording)
            seen.insert(idea.title.lowercased())
            return idea
        }
    }
}
