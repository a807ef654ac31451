import DirectorCore
import DirectorLanguage

extension OutlineEditor {
    mutating func remove(_ references: [SlideReference]) {
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            guard presentation.slides.count > Self.allowedCount.lowerBound else {
                problems.append(.needsSlides(name(of: id), least: Self.allowedCount.lowerBound))
                continue
            }
            let isOnlyOpening =
                presentation.slides[place].form == .opening
                && presentation.slides.count(where: { $0.form == .opening }) == 1
            guard !isOnlyOpening else {
                problems.append(.opensDeck(name(of: id)))
                continue
            }
            let name = name(of: id)
            presentation.slides.remove(at: place)
            done.append(.removed(name))
        }
    }

    mutating func move(_ references: [SlideReference], to position: Position) {
        let moving = ids(references)
        guard !moving.isEmpty else { return }
        let slides = presentation.slides.filter { moving.contains($0.id) }
        let others = presentation.slides.filter { !moving.contains($0.id) }
        let place: Int
        switch position {
        case .start: place = others.first.map { $0.form == .opening } == true ? 1 : 0
        case .end: place = others.last.map { $0.form == .closing } == true ? others.count - 1 : others.count
        case .number(let number):
            guard presentation.slides.indices.contains(number - 1) else {
                problems.append(.noPosition(number, last: presentation.slides.count))
                return
            }
            place = min(number - 1, others.count)
        case .before(let reference), .after(let reference):
            guard let target = ids(reference).first, let at = others.firstIndex(where: { $0.id == target }) else {
                if problems.isEmpty { problems.append(.besideItself) }
                return
            }
            if case .before = position { place = at } else { place = at + 1 }
        }
        var arranged = others
        arranged.insert(contentsOf: slides, at: place)
        guard arranged.map(\.id) != presentation.slides.map(\.id) else {
            problems.append(.alreadyThere(moving.map { name(of: $0) }))
            return
        }
        presentation.slides = arranged
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
        presentation.slides.swapAt(a, b)
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
        guard presentation.slides.count - ids.count + 1 >= Self.allowedCount.lowerBound else {
            problems.append(.mergeLeavesOne(least: Self.allowedCount.lowerBound))
            return
        }
        let sources = ids.compactMap { id in presentation.slides.first { $0.id == id } }
        let names = ids.map { name(of: $0) }
        var slide = presentation.slides[place]
        let title = sources.map(\.title).joined(separator: " / ")
        presentation.slides.removeAll { ids.dropFirst().contains($0.id) }
        slide.title = unusedTitle(title.count <= 80 ? title : slide.title, except: first)
        let points = sources.flatMap(\.points)
        slide.points = []
        for point in points where slide.points.count < 6 && !slide.points.contains(where: { $0.short == point.short }) {
            slide.append(point.short, line: point.line)
        }
        slide.narrative = sources.map(\.narrative).joined(separator: " ").shortened(to: 400)
        slide.notes = sources.compactMap(\.notes).joined(separator: "\n")
        slide.notesNameGaps = sources.contains(where: \.notesNameGaps)
        if slide.form.isContent, Set(sources.map(\.form.classification)).count > 1 {
            give(.bullets, to: &slide)
        }
        if let at = index(of: first) { presentation.slides[at] = slide }
        done.append(.merged(names, into: slide.title))
    }

    mutating func split(_ reference: SlideReference) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        guard presentation.slides.count < Self.allowedCount.upperBound else {
            problems.append(.outlineFull(Self.allowedCount.upperBound))
            return
        }
        var first = presentation.slides[place]
        guard first.form.isContent, first.points.count > 1 else {
            problems.append(.tooLittleToSplit(name(of: id)))
            return
        }
        let half = (first.points.count + 1) / 2
        var second = Slide(
            id: presentation.newSlideID(),
            form: .pointsWithPicture,
            title: unusedTitle(brief.wording.text(.details(first.title.unwrapped))),
            notes: first.notes
        )
        second.notesNameGaps = first.notesNameGaps
        for point in first.points.dropFirst(half) { second.append(point.short, line: point.line) }
        second.narrative = brief.wording.text(.secondHalf(first.title.shortened(to: 60)))
        first.points = Array(first.points.prefix(half))
        give(.pointsWithPicture, to: &second)
        if !first.form.holds(first.points.count) { give(.pointsWithPicture, to: &first) }
        presentation.slides[place] = first
        presentation.slides.insert(second, at: place + 1)
        done.append(.split(name(of: id), second: second.title))
    }

    /// Gives `slide` another arrangement, with the brief that goes with it.
    func give(_ form: SlideForm, to slide: inout Slide) {
        slide.form = form
        slide.structure = look.wording.structure(form)
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
