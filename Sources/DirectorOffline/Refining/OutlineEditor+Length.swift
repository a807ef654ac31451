import DirectorCore
import DirectorLanguage

extension OutlineEditor {
    mutating func resize(to wanted: Int) {
        guard Self.allowedCount.contains(wanted) else {
            problems.append(.size(wanted, least: Self.allowedCount.lowerBound, most: Self.allowedCount.upperBound))
            return
        }
        if wanted == strawman.slides.count {
            problems.append(.sameSize(wanted))
        } else if wanted < strawman.slides.count {
            let gone = shrink(to: wanted)
            done.append(.shrunk(to: wanted, gone: gone.map { $0.shortened(to: 50) }))
        } else {
            let new = grow(to: wanted)
            done.append(.grown(to: wanted, new: new.map { $0.shortened(to: 50) }))
        }
    }

    /// A third shorter or longer a step.
    mutating func step(by steps: Int) {
        let count = strawman.slides.count
        guard steps < 0 || count < Self.allowedCount.upperBound else {
            problems.append(.outlineFull(Self.allowedCount.upperBound))
            return
        }
        resize(to: SlideBudget.clamped(SlideBudget.stepped(count, by: steps), to: Self.allowedCount))
    }

    mutating func setDuration(_ minutes: Int) {
        let minutes = SlideBudget.clamped(minutes, to: PresentationStrawman.allowedDuration)
        let before = strawman.presentationDuration
        let target = SlideBudget.count(minutes: minutes)
        let isShorter = minutes < before && target < strawman.slides.count
        let isLonger = minutes > before && target > strawman.slides.count
        guard minutes != before || isShorter || isLonger else {
            problems.append(.sameDuration(minutes))
            return
        }
        strawman.presentationDuration = minutes
        done.append(.duration(minutes, before: before))
        if isShorter || isLonger {
            resize(to: target)
        } else {
            done.append(.countKept(strawman.slides.count))
        }
    }

    // MARK: Shrinking

    /// Takes away what is needed least; returns the titles that went.
    private mutating func shrink(to wanted: Int) -> [String] {
        let reference = OutlineComposer(brief).outline
        var gone: [String] = []
        while strawman.slides.count > wanted {
            guard let place = leastNeeded(reference, target: wanted) else { break }
            gone.append(strawman.slides.remove(at: place).title)
        }
        return gone
    }

    private func leastNeeded(_ reference: Outline, target: Int) -> Int? {
        let last = strawman.slides.count - 1
        // Opening and closing frame the rest; the user's own slides have rank 0 and go last.
        let candidates = strawman.slides.indices.filter {
            $0 > 0 && !($0 == last && SlideForm(strawman.slides[$0]) == .closing)
        }
        return (candidates.isEmpty ? Array(strawman.slides.indices.dropFirst()) : candidates).max { left, right in
            (dispensability(left, reference, target), left) < (dispensability(right, reference, target), right)
        }
    }

    /// Narratives of slides that only fill.
    private var fillers: [String] { Elaboration.allCases.map { $0.idea(round: 2, part: 0, brief: brief).narrative } }

    private func dispensability(_ place: Int, _ reference: Outline, _ target: Int) -> Int {
        let slide = strawman.slides[place]
        switch SlideForm(slide) {
        case .divider: return 100
        case .opening, .closing: return 0
        case .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .chart, .diagram,
            .twoColumns, .comparison,
            .threePanels, .figures, .matrix, .timeline, .steps, .quote, .table:
            break
        }
        if slide.title == brief.agendaTitle { return target < 6 ? 99 : 0 }
        if slide.title == reference.summary.title { return target < 4 ? 99 : 0 }
        if let rank = reference.ideas.first(where: { $0.title == slide.title })?.rank { return rank }
        return fillers.contains(slide.narrative) ? 30 : 0
    }

    // MARK: Growing

    /// Adds what the outline still offers, then further examples; returns the new titles.
    private mutating func grow(to wanted: Int) -> [String] {
        let reference = OutlineComposer(brief).outline
        var new: [String] = []
        var spare = reference.ideas.enumerated()
            .filter { idea in !strawman.slides.contains { $0.title.lowercased() == idea.element.title.lowercased() } }
            .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        while strawman.slides.count < wanted, !spare.isEmpty {
            let next = spare.removeFirst()
            let place = placeInOrder(next.offset, of: reference)
            insert(next.element, at: place)
            new.append(strawman.slides[place].title)
        }
        var round = 2
        while strawman.slides.count < wanted {
            for kind in Elaboration.allCases where strawman.slides.count < wanted {
                let idea = kind.idea(round: round, part: 2, brief: brief)
                // A language has names for so many; the titles of further rounds repeat and get a variation.
                guard round > Elaboration.namedRounds || !strawman.slides.contains(where: { $0.title == idea.title })
                else { continue }
                let place = beforeClosing
                insert(idea, at: place)
                new.append(strawman.slides[place].title)
            }
            round += 1
        }
        return new
    }

    /// After the last slide that comes earlier in the outline.
    private func placeInOrder(_ order: Int, of reference: Outline) -> Int {
        let earlier = Set(reference.ideas.prefix(order).map(\.title))
        if let place = strawman.slides.lastIndex(where: { earlier.contains($0.title) }) { return place + 1 }
        let later = Set(reference.ideas.dropFirst(order + 1).map(\.title))
        return strawman.slides.firstIndex { later.contains($0.title) } ?? beforeClosing
    }
}
