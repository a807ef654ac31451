import DirectorCore

extension OutlineEditor {
    mutating func rename(_ reference: SlideReference, to title: String) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        let wanted = title.singleLine.unwrapped.sentenceCased.shortened(to: 120)
        guard !wanted.isEmpty else {
            problems.append("What should \(name(of: id)) be called? For example “rename slide 3 to …”.")
            return
        }
        guard wanted != strawman.slides[place].title else {
            problems.append("\(name(of: id).sentenceCased) already has that title.")
            return
        }
        let name = name(of: id)
        setTitle(wanted, at: place)
        done.append("Renamed \(name), to “\(strawman.slides[place].title)”.")
    }

    private mutating func setTitle(_ title: String, at place: Int) {
        let id = strawman.slides[place].slideID
        strawman.slides[place].title = unusedTitle(title, except: id)
        strawman.slides[place].generatedTitle =
            strawman.slides[place].title.count <= 50 ? strawman.slides[place].title : nil
        if SlideForm(strawman.slides[place]) == .opening { strawman.mainTitle = strawman.slides[place].title }
    }

    mutating func retitle(_ title: String) {
        let wanted = title.singleLine.unwrapped.sentenceCased.shortened(to: 120)
        guard !wanted.isEmpty, wanted != strawman.mainTitle else {
            problems.append(
                wanted.isEmpty ? "What should the presentation be called?" : "The presentation already has that title."
            )
            return
        }
        strawman.mainTitle = wanted
        strawman.footerText = wanted.shortened(to: 20)
        if let opening = strawman.slides.firstIndex(where: { SlideForm($0) == .opening }) {
            setTitle(wanted, at: opening)
        }
        strawman.mainTitle = wanted
        done.append("The presentation is now called “\(wanted)”.")
    }

    mutating func replace(_ reference: SlideReference, with subject: String) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        guard SlideForm(strawman.slides[place]).isContent else {
            rename(reference, to: subject)
            return
        }
        let name = name(of: id)
        var idea = TopicalSlide.idea(about: subject, brief: brief)
        idea.title = unusedTitle(idea.title, except: id)
        strawman.slides[place] = StrawmanWriter.slide(idea, number: place + 1, id: id, look: look)
        done.append("\(name.sentenceCased) is now “\(idea.title)”.")
    }

    mutating func restyle(_ references: [SlideReference], as form: SlideForm) {
        let isWhole = references == [.all]
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            var slide = strawman.slides[place]
            let current = SlideForm(slide)
            if isWhole, current != .bullets && current != .pointsWithDiagram { continue }
            guard current.isContent else {
                guard form == .picture else {
                    problems.append(
                        "\(name(of: id).sentenceCased) opens, divides or closes the deck and keeps its form; it can be renamed or get a picture."
                    )
                    continue
                }
                slide.visualsNeeded =
                    SlideBrief(
                        goal: "Fill the slide with one strong picture",
                        content: "One motif for “\(slide.title.shortened(to: 60))”, nothing else",
                        style: look.picture
                    ).text
                strawman.slides[place] = slide
                done.append("\(name(of: id).sentenceCased) now fills the screen with a picture.")
                continue
            }
            // Already one picture: still more visual means fewer words beside it.
            if form == .picture, current == .picture, slide.keyPoints.count > 1, !isWhole {
                slide.keyPoints = Array(slide.keyPoints.prefix(1))
                strawman.slides[place] = slide
                done.append("\(name(of: id).sentenceCased) now is all picture, with one point as its caption.")
                continue
            }
            let wanted = isWhole && form == .picture ? .pointsWithPicture : form
            guard !current.isSameKind(as: wanted) || current == .pointsWithPicture else {
                if !isWhole { problems.append("\(name(of: id).sentenceCased) already is \(wanted.spoken).") }
                continue
            }
            give(wanted, to: &slide)
            if slide == strawman.slides[place] {
                if !isWhole { problems.append("\(name(of: id).sentenceCased) already is \(wanted.spoken).") }
                continue
            }
            strawman.slides[place] = slide
            done.append("\(name(of: id).sentenceCased) is now \(wanted.spoken).")
        }
    }

    // MARK: Points and notes

    mutating func addPoint(_ reference: SlideReference, _ text: String) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        let point = text.singleLine.unwrapped.sentenceCased.shortened(to: 120)
        guard !point.isEmpty else {
            problems.append("Which point should \(name(of: id)) get?")
            return
        }
        guard strawman.slides[place].keyPoints.count < 8 else {
            problems.append(
                "\(name(of: id).sentenceCased) already has \(strawman.slides[place].keyPoints.count) points; a further slide would be better: “add a slide about …”."
            )
            return
        }
        strawman.slides[place].keyPoints.append(point)
        done.append("Added the point “\(point)” to \(name(of: id)).")
    }

    mutating func removePoint(_ reference: SlideReference, ordinal: Int) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        let count = strawman.slides[place].keyPoints.count
        let at = ordinal == 0 ? count - 1 : ordinal - 1
        guard strawman.slides[place].keyPoints.indices.contains(at) else {
            problems.append("\(name(of: id).sentenceCased) has \(count) points.")
            return
        }
        let point = strawman.slides[place].keyPoints.remove(at: at)
        done.append("Removed the point “\(point)” from \(name(of: id)).")
    }

    mutating func addNotes(_ references: [SlideReference], _ text: String?) {
        let all = ids(references)
        for id in all {
            guard let place = index(of: id) else { continue }
            let slide = strawman.slides[place]
            let addition =
                text?.singleLine
                ?? "Begin with: \(slide.narrative) Then take the points one by one: \(slide.keyPoints.spokenList.loweredStart)."
            let notes = [slide.speakerNotes, addition].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
            guard notes != slide.speakerNotes else { continue }
            strawman.slides[place].speakerNotes = notes
            if all.count <= 4 { done.append("Added speaker notes to \(name(of: id)).") }
        }
        if all.count > 4 { done.append("Added speaker notes to \(all.count) slides.") }
    }

    mutating func removeNotes(_ references: [SlideReference]) {
        let all = ids(references).filter { id in strawman.slides.contains { $0.slideID == id && $0.speakerNotes != nil }
        }
        for id in all {
            if let place = index(of: id) { strawman.slides[place].speakerNotes = nil }
        }
        if all.isEmpty {
            problems.append("There are no speaker notes to remove there.")
        } else {
            done.append(
                "Removed the speaker notes of " + (all.count == 1 ? name(of: all[0]) : "\(all.count) slides") + "."
            )
        }
    }

    mutating func shorten(_ references: [SlideReference]) {
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            let count = strawman.slides[place].keyPoints.count
            guard count > 1 else {
                problems.append(
                    "\(name(of: id).sentenceCased) already has only \(count == 1 ? "one point" : "its title")."
                )
                continue
            }
            strawman.slides[place].keyPoints = Array(
                strawman.slides[place].keyPoints.prefix(max(1, count - max(1, count / 3)))
            )
            let left = strawman.slides[place].keyPoints.count
            let form = SlideForm(strawman.slides[place])
            if !form.holds(left) { give(.pointsWithPicture, to: &strawman.slides[place]) }
            done.append(
                "\(name(of: id).sentenceCased) now has \(NumberWords.name(left)) \(left == 1 ? "point" : "points") instead of \(NumberWords.name(count))."
            )
        }
    }

    mutating func deepen(_ references: [SlideReference]) {
        let further = ["An example that shows it", "What follows from it", "The question behind it"]
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            let fresh = further.filter { !strawman.slides[place].keyPoints.contains($0) }.prefix(2)
            guard !fresh.isEmpty, strawman.slides[place].keyPoints.count < 7 else {
                problems.append("\(name(of: id).sentenceCased) is full; split it, or add a slide beside it.")
                continue
            }
            strawman.slides[place].keyPoints += fresh
            done.append("Added room for detail to \(name(of: id)): \(fresh.map { "“\($0)”" }.spokenList).")
        }
    }

    // MARK: The whole

    mutating func setAudience(_ audience: Audience) {
        guard audience.label != strawman.targetAudience else {
            problems.append("The audience already is \(audience.label).")
            return
        }
        var changed = brief
        changed.audience = audience
        changed.tone = nil
        let look = Look(changed)
        strawman.targetAudience = audience.label
        strawman.overallTheme = look.theme
        strawman.designSuggestions = look.suggestions
        strawman.visualStylePreference = look.style
        var line = "The audience is now \(audience.label); theme and look follow."
        if changed.opensWithSummary, strawman.slides.count > 1, strawman.slides[1].title == OutlineComposer.agendaTitle
        {
            var summary = OutlineComposer(changed).outline.summary
            summary.title = unusedTitle(summary.title, except: strawman.slides[1].slideID)
            strawman.slides[1] = StrawmanWriter.slide(summary, number: 2, id: strawman.slides[1].slideID, look: look)
            line += " The agenda became “\(summary.title)”."
        } else {
            line += " The slides stay as they are."
        }
        done.append(line)
    }

    mutating func setTone(_ tone: Tone) {
        let theme = "Clear and consistent, \(tone.phrase)"
        guard strawman.overallTheme != theme else {
            problems.append("The tone already is \(tone.phrase).")
            return
        }
        strawman.overallTheme = theme
        done.append("The tone is now \(tone.phrase); it guides theme and pictures.")
    }
}

extension SlideForm {
    func isSameKind(as other: SlideForm) -> Bool {
        classification == other.classification && slideType == other.slideType && visual == other.visual
            && (structure?.prefix { $0 != ":" } == other.structure?.prefix { $0 != ":" })
    }

    /// "a timeline", in a sentence.
    var spoken: String {
        switch self {
        case .opening: "an opening"
        case .divider: "a section divider"
        case .closing: "a closing slide"
        case .bullets: "a short list"
        case .pointsWithPicture: "points beside a picture"
        case .pointsWithChart: "data-driven, with a chart beside the points"
        case .pointsWithDiagram: "points beside a diagram"
        case .picture: "carried by one large picture"
        case .chart: "one large chart"
        case .diagram: "one large diagram"
        case .twoColumns: "in two columns"
        case .comparison: "a comparison of two sides"
        case .threePanels: "in three panels"
        case .figures: "a slide of large figures"
        case .matrix: "a matrix with four fields"
        case .timeline: "a timeline"
        case .steps: "a series of steps"
        case .quote: "one large quote"
        case .table: "a table"
        }
    }
}
