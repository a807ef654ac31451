import DirectorCore

extension OutlineEditor {
    mutating func remove(_ references: [SlideReference]) {
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            guard strawman.slides.count > Self.allowedCount.lowerBound else {
                problems.append(
                    "\(name(of: id).sentenceCased) stays: an outline needs at least \(Self.allowedCount.lowerBound) slides."
                )
                continue
            }
            let isOnlyOpening =
                SlideForm(strawman.slides[place]) == .opening
                && strawman.slides.count(where: { SlideForm($0) == .opening }) == 1
            guard !isOnlyOpening else {
                problems.append(
                    "\(name(of: id).sentenceCased) stays: the deck opens with it. You can rename it instead."
                )
                continue
            }
            let name = name(of: id)
            strawman.slides.remove(at: place)
            done.append("Removed \(name).")
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
                problems.append("Position \(number) does not exist: choose 1 to \(strawman.slides.count).")
                return
            }
            place = min(number - 1, others.count)
        case .before(let reference), .after(let reference):
            guard let target = ids(reference).first, let at = others.firstIndex(where: { $0.slideID == target }) else {
                if problems.isEmpty { problems.append("A slide cannot be moved next to itself.") }
                return
            }
            if case .before = position { place = at } else { place = at + 1 }
        }
        var arranged = others
        arranged.insert(contentsOf: slides, at: place)
        guard arranged.map(\.slideID) != strawman.slides.map(\.slideID) else {
            problems.append("\(moving.map { name(of: $0) }.spokenList.sentenceCased) is already there.")
            return
        }
        strawman.slides = arranged
        moved.formUnion(moving)
        for (offset, id) in moving.enumerated() {
            done.append("Moved \(name(of: id)) to position \(place + offset + 1).")
        }
    }

    mutating func swap(_ first: SlideReference, _ second: SlideReference) {
        guard let one = ids(first).first, let two = ids(second).first else { return }
        guard one != two, let a = index(of: one), let b = index(of: two) else {
            problems.append("Swapping needs two different slides.")
            return
        }
        strawman.slides.swapAt(a, b)
        moved.formUnion([one, two])
        done.append("Swapped \(name(of: one)) and \(name(of: two)).")
    }

    mutating func merge(_ references: [SlideReference]) {
        let ids = ids(references)
        guard ids.count > 1, let first = ids.first, let place = index(of: first) else {
            if problems.isEmpty {
                problems.append("Merging needs two or more slides, for example “merge slides 3 and 4”.")
            }
            return
        }
        guard strawman.slides.count - ids.count + 1 >= Self.allowedCount.lowerBound else {
            problems.append(
                "Merging them would leave one slide; an outline needs at least \(Self.allowedCount.lowerBound)."
            )
            return
        }
        let sources = ids.compactMap { id in strawman.slides.first { $0.slideID == id } }
        let names = ids.map { name(of: $0) }.spokenList
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
        done.append("Merged \(names) into “\(slide.title)”.")
    }

    mutating func split(_ reference: SlideReference) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        guard strawman.slides.count < Self.allowedCount.upperBound else {
            problems.append("The outline already has \(Self.allowedCount.upperBound) slides, the most it can hold.")
            return
        }
        var first = strawman.slides[place]
        guard SlideForm(first).isContent, first.keyPoints.count > 1 else {
            problems.append(
                "\(name(of: id).sentenceCased) has too little on it to be split; add points to it, or add a slide beside it."
            )
            return
        }
        let half = (first.keyPoints.count + 1) / 2
        var second = first
        second.slideID = unusedID()
        second.title = unusedTitle("\(first.title.unwrapped): the details")
        second.generatedTitle = second.title.count <= 50 ? second.title : nil
        second.keyPoints = Array(first.keyPoints.dropFirst(half))
        second.narrative = "The second half of “\(first.title.shortened(to: 60))”, with room for details."
        first.keyPoints = Array(first.keyPoints.prefix(half))
        give(.pointsWithPicture, to: &second)
        if !SlideForm(first).holds(first.keyPoints.count) { give(.pointsWithPicture, to: &first) }
        strawman.slides[place] = first
        strawman.slides.insert(second, at: place + 1)
        done.append("Split \(name(of: id)); the second half is “\(second.title)”.")
    }

    /// Gives `slide` another arrangement, with the brief that goes with it.
    func give(_ form: SlideForm, to slide: inout Slide) {
        slide.slideType = form.slideType
        slide.slideTypeClassification = form.classification
        slide.structurePreference = form.structure
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
