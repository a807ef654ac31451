import DirectorCore
import DirectorLanguage

extension OutlineEditor {
    mutating func resize(to wanted: Int) {
        guard Self.allowedCount.contains(wanted) else {
            problems.append(.size(wanted, least: Self.allowedCount.lowerBound, most: Self.allowedCount.upperBound))
            return
        }
        if wanted == presentation.slides.count {
            problems.append(.sameSize(wanted))
        } else if wanted < presentation.slides.count {
            let gone = shrink(to: wanted)
            done.append(.shrunk(to: wanted, gone: gone.map { $0.shortened(to: 50) }))
        } else {
            let new = grow(to: wanted)
            done.append(.grown(to: wanted, new: new.map { $0.shortened(to: 50) }))
        }
    }

    /// A third shorter or longer a step.
    mutating func step(by steps: Int) {
        let count = presentation.slides.count
        guard steps < 0 || count < Self.allowedCount.upperBound else {
            problems.append(.outlineFull(Self.allowedCount.upperBound))
            return
        }
        resize(to: SlideBudget.clamped(SlideBudget.stepped(count, by: steps), to: Self.allowedCount))
    }

    mutating func setDuration(_ minutes: Int) {
        let minutes = SlideBudget.clamped(minutes, to: PresentationStrawman.allowedDuration)
        let before = presentation.minutes
        let target = SlideBudget.count(minutes: minutes)
        let isShorter = minutes < before && target < presentation.slides.count
        let isLonger = minutes > before && target > presentation.slides.count
        guard minutes != before || isShorter || isLonger else {
            problems.append(.sameDuration(minutes))
            return
        }
        presentation.minutes = minutes
        done.append(.duration(minutes, before: before))
        if isShorter || isLonger {
            resize(to: target)
        } else {
            done.append(.countKept(presentation.slides.count))
        }
    }

    // MARK: Shrinking

    /// Takes away what is needed least; returns the titles that went.
    private mutating func shrink(to wanted: Int) -> [String] {
        let reference = OutlineComposer(brief).outline
        var gone: [String] = []
        while presentation.slides.count > wanted {
            guard let place = leastNeeded(reference, target: wanted) else { break }
            gone.append(presentation.slides.remove(at: place).title)
        }
        return gone
    }

    private func leastNeeded(_ reference: Outline, target: Int) -> Int? {
        let last = presentation.slides.count - 1
        // Opening and closing frame the rest; the user's own slides have rank 0 and go last.
        let candidates = presentation.slides.indices.filter {
            $0 > 0 && !($0 == last && presentation.slides[$0].form == .closing)
        }
        return (candidates.isEmpty ? Array(presentation.slides.indices.dropFirst()) : candidates).max { left, right in
            (dispensability(left, reference, target), left) < (dispensability(right, reference, target), right)
        }
    }

    private func dispensability(_ place: Int, _ reference: Outline, _ target: Int) -> Int {
        let slide = presentation.slides[place]
        switch slide.form {
        case .divider: return 100
        case .opening, .closing: return 0
        case .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .chart, .diagram,
            .twoColumns, .comparison,
            .threePanels, .figures, .matrix, .timeline, .steps, .quote, .table:
            break
        }
        switch slide.role {
        case .agenda: return target < 6 ? 99 : 0
        case .summary: return target < 4 ? 99 : 0
        case .opening, .section, .body, .closing: break
        }
        guard let template = slide.templateKey else { return 0 }
        if let rank = reference.ideas.first(where: { $0.template == template })?.rank { return rank }
        return Elaboration.allCases.contains { $0.template == template } ? 30 : 0
    }

    // MARK: Growing

    /// Adds what the outline still offers, then further examples; returns the new titles.
    private mutating func grow(to wanted: Int) -> [String] {
        let reference = OutlineComposer(brief).outline
        var new: [String] = []
        var spare = reference.ideas.enumerated()
            .filter { idea in !presentation.slides.contains { $0.templateKey == idea.element.template } }
            .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        while presentation.slides.count < wanted, !spare.isEmpty {
            let next = spare.removeFirst()
            let place = placeInOrder(next.offset, of: reference)
            insert(next.element, at: place)
            new.append(presentation.slides[place].title)
        }
        var round = 2
        while presentation.slides.count < wanted {
            for kind in Elaboration.allCases where presentation.slides.count < wanted {
                let idea = kind.idea(round: round, part: 2, brief: brief)
                // A language has names for so many; the titles of further rounds repeat and get a variation.
                guard
                    round > Elaboration.namedRounds || !presentation.slides.contains(where: { $0.title == idea.title })
                else { continue }
                let place = beforeClosing
                insert(idea, at: place)
                new.append(presentation.slides[place].title)
            }
            round += 1
        }
        return new
    }

    /// After the last slide that comes earlier in the outline.
    private func placeInOrder(_ order: Int, of reference: Outline) -> Int {
        func templates(_ ideas: some Sequence<SlideIdea>) -> Set<TemplateKey> { Set(ideas.map(\.template)) }
        let earlier = templates(reference.ideas.prefix(order))
        func isOne(of templates: Set<TemplateKey>, _ slide: Slide) -> Bool {
            slide.templateKey.map(templates.contains) == true
        }
        if let place = presentation.slides.lastIndex(where: { isOne(of: earlier, $0) }) { return place + 1 }
        let later = templates(reference.ideas.dropFirst(order + 1))
        return presentation.slides.firstIndex { isOne(of: later, $0) } ?? beforeClosing
    }
}
