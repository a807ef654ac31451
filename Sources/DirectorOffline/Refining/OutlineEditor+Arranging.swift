import DirectorCore
import DirectorLanguage

extension OutlineEditor {
    mutating func remove(_ references: [SlideReference]) {
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            guard strawman.slides.count > Self.allowedCount.lowerBound else {
                problems.append(.needsSlides(name(of: id), least: Self.allowedCount.lowerBound))
                continue
            }
            let isOnlyOpening =
                SlideForm(strawman.slides[place]) == .opening
                && strawman.slides.count(where: { SlideForm($0) == .opening }) == 1
            guard !isOnlyOpening else {
                problems.append(.opensDeck(name(of: id)))
                continue
            }
            let name = name(of: id)
            strawman.slides.remove(at: place)
            done.append(.removed(name))
        }
    }

    mutating func move(_ references: [SlideReference], to position: Position) {
        let moving = ids(references)
        guard !moving.isEmpty else { return }
        let slides = strawman.slides.filter { moving.contains($0.slideID) }
        let others = strawman.slides.filter { !moving.contains($0.slideID) }
        let place: Int
        switch position {
        case .start: place = others.first.map { SlideForm($0) == .opening } == true ? 1 : 0
        case .end: place = others.last.map { SlideForm($0) == .closing } == true ? others.count - 1 : others.count
        case .number(let number):
            guard strawman.slides.indices.contains(number - 1) else {
                problems.append(.noPosition(number, last: strawman.slides.count))
                return
            }
            place = min(number - 1, others.count)
        case .before(let reference), .after(let reference):
            guard let target = ids(reference).first, let at = others.firstIndex(where: { $0.slideID == target }) else {
                if problems.isEmpty { problems.append(.besideItself) }
                return
            }
            if case .before = position { place = at } else { place = at + 1 }
        }
        var arranged = others
        arranged.insert(contentsOf: slides, at: place)
        guard arranged.map(\.slideID) != strawman.slides.map(\.slideID) else {
            problems.append(.alreadyThere(moving.map { name(of: $0) }))
            return
        }
        strawman.slides = arranged
        moved.formUnion(moving)
        for (offset, id) in moving.enumerated() {
            done.append(.moved(name(of: id), to: place + offset + 1))
        }
    }

    mutating func swap(_ first: SlideReference, _ second: SlideReference) {
        guard let one = ids(first).first, let two = ids(second).first else { return }
        guard one != two, let a = index(of: one), let b = index(of: two) else {
            problems.append(.swapNeedsTwo)
            return
        }
        strawman.slides.swapAt(a, b)
        moved.formUnion([one, two])
        done.append(.swapped(name(of: one), name(of: two)))
    }

    mutating func merge(_ references: [SlideReference]) {
        let ids = ids(references)
        guard ids.count > 1, let first = ids.first, let place = index(of: first) else {
            if problems.isEmpty {
                problems.append(.mergeNeedsTwo)
            }
            return
        }
        guard strawman.slides.count - ids.count + 1 >= Self.allowedCount.lowerBound else {
            problems.append(.mergeLeavesOne(least: Self.allowedCount.lowerBound))
            return
        }
        let sources = ids.compactMap { id in strawman.slides.first { $0.slideID == id } }
        let names = ids.map { name(of: $0) }
        var slide = strawman.slides[place]
        let title = sources.map(\.title).joined(separator: " / ")
        strawman.slides.removeAll { ids.dropFirst().contains($0.slideID) }
        slide.title = unusedTitle(title.count <= 80 ? title : slide.title, except: first)
        slide.generatedTitle = slide.title.count <= 50 ? slide.title : nil
        var points: [String] = []
        for point in sources.flatMap(\.keyPoints) where !points.contains(point) && points.count < 6 {
            points.append(point)
        }
        slide.keyPoints = points
        slide.narrative = sources.map(\.narrative).joined(separator: " ").shortened(to: 400)
        slide.speakerNotes = sources.compactMap(\.speakerNotes).joined(separator: "\n")
        if SlideForm(slide).isContent, Set(sources.map { $0.slideTypeClassification }).count > 1 {
            give(.bullets, to: &slide)
        }
        if let at = index(of: first) { strawman.slides[at] = slide }
        done.append(.merged(names, into: slide.title))
    }

    mutating func split(_ reference: SlideReference) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        guard strawman.slides.count < Self.allowedCount.upperBound else {
            problems.append(.outlineFull(Self.allowedCount.upperBound))
            return
        }
        var first = strawman.slides[place]
        guard SlideForm(first).isContent, first.keyPoints.count > 1 else {
            problems.append(.tooLittleToSplit(name(of: id)))
            return
        }
        let half = (first.keyPoints.count + 1) / 2
        var second = first
        second.slideID = unusedID()
        second.title = unusedTitle(brief.wording.text(.details(first.title.unwrapped)))
        second.generatedTitle = second.title.count <= 50 ? second.title : nil
        second.keyPoints = Array(first.keyPoints.dropFirst(half))
        second.narrative = brief.wording.text(.secondHalf(first.title.shortened(to: 60)))
        first.keyPoints = Array(first.keyPoints.prefix(half))
        give(.pointsWithPicture, to: &second)
        if !SlideForm(first).holds(first.keyPoints.count) { give(.pointsWithPicture, to: &first) }
        strawman.slides[place] = first
        strawman.slides.insert(second, at: place + 1)
        done.append(.split(name(of: id), second: second.title))
    }

    /// Gives `slide` another arrangement, with the brief that goes with it.
    func give(_ form: SlideForm, to slide: inout Slide) {
        slide.slideType = form.slideType
        slide.slideTypeClassification = form.classification
        slide.structurePreference = look.wording.structure(form)
        slide.layoutID = StrawmanWriter.layout(of: form)
        slide.layoutSelectionReasoning = form.reasoning
        SlideBriefs.write(form, goal: nil, content: nil, look: look, to: &slide)
    }
}

extension SlideForm {
    /// Whether the arrangement makes sense with so few points.
    func holds(_ points: Int) -> Bool {
        switch self {
        case .threePanels: points >= 3
        case .matrix: points >= 4
        case .twoColumns, .timeline, .steps, .figures: points >= 2
        case .opening, .divider, .closing, .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture,
            .chart, .diagram,
            .comparison, .quote, .table:
            true
        }
    }
}
