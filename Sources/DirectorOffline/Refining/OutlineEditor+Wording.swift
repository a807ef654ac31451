import DirectorCore
import DirectorLanguage

extension OutlineEditor {
    mutating func rename(_ reference: SlideReference, to title: String) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        let wanted = title.singleLine.unwrapped.sentenceCased.shortened(to: 120)
        guard !wanted.isEmpty else {
            problems.append(.nameMissing(name(of: id)))
            return
        }
        guard wanted != strawman.slides[place].title else {
            problems.append(.sameName(name(of: id)))
            return
        }
        let name = name(of: id)
        setTitle(wanted, at: place)
        done.append(.renamed(name, to: strawman.slides[place].title))
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
            problems.append(wanted.isEmpty ? .titleMissing : .sameTitle)
            return
        }
        strawman.mainTitle = wanted
        strawman.footerText = wanted.shortened(to: 20)
        if let opening = strawman.slides.firstIndex(where: { SlideForm($0) == .opening }) {
            setTitle(wanted, at: opening)
        }
        strawman.mainTitle = wanted
        done.append(.retitled(wanted))
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
        done.append(.replaced(name, by: idea.title))
    }

    mutating func restyle(_ references: [SlideReference], as kind: SlideForm.Kind) {
        let form = brief.wording.form(kind)
        let isWhole = references == [.all]
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            var slide = strawman.slides[place]
            let current = SlideForm(slide)
            if isWhole, current != .bullets && current != .pointsWithDiagram { continue }
            guard current.isContent else {
                guard form == .picture else {
                    problems.append(.keepsForm(name(of: id)))
                    continue
                }
                slide.visualsNeeded =
                    SlideBrief(
                        goal: brief.wording.text(.strongPicture),
                        content: brief.wording.text(.oneMotif(slide.title.shortened(to: 60))),
                        style: look.words.picture
                    ).text
                strawman.slides[place] = slide
                done.append(.filledWithPicture(name(of: id)))
                continue
            }
            // Already one picture: still more visual means fewer words beside it.
            if form == .picture, current == .picture, slide.keyPoints.count > 1, !isWhole {
                slide.keyPoints = Array(slide.keyPoints.prefix(1))
                strawman.slides[place] = slide
                done.append(.onlyPicture(name(of: id)))
                continue
            }
            let wanted = isWhole && form == .picture ? .pointsWithPicture : form
            guard !current.isSameKind(as: wanted) || current == .pointsWithPicture else {
                if !isWhole { problems.append(.alreadyIs(name(of: id), wanted)) }
                continue
            }
            give(wanted, to: &slide)
            if slide == strawman.slides[place] {
                if !isWhole { problems.append(.alreadyIs(name(of: id), wanted)) }
                continue
            }
            strawman.slides[place] = slide
            done.append(.restyled(name(of: id), wanted))
        }
    }

    // MARK: Points and notes

    mutating func addPoint(_ reference: SlideReference, _ text: String) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        let point = text.singleLine.unwrapped.sentenceCased.shortened(to: 120)
        guard !point.isEmpty else {
            problems.append(.pointMissing(name(of: id)))
            return
        }
        guard strawman.slides[place].keyPoints.count < 8 else {
            problems.append(.tooManyPoints(name(of: id), strawman.slides[place].keyPoints.count))
            return
        }
        strawman.slides[place].keyPoints.append(point)
        done.append(.pointAdded(point, name(of: id)))
    }

    mutating func removePoint(_ reference: SlideReference, ordinal: Int) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        let count = strawman.slides[place].keyPoints.count
        let at = ordinal == 0 ? count - 1 : ordinal - 1
        guard strawman.slides[place].keyPoints.indices.contains(at) else {
            problems.append(.hasPoints(name(of: id), count))
            return
        }
        let point = strawman.slides[place].keyPoints.remove(at: at)
        done.append(.pointRemoved(point, name(of: id)))
    }

    mutating func addNotes(_ references: [SlideReference], _ text: String?) {
        let all = ids(references)
        for id in all {
            guard let place = index(of: id) else { continue }
            let slide = strawman.slides[place]
            let addition =
                text?.singleLine
                ?? brief.wording.text(.notes(narrative: slide.narrative, points: slide.keyPoints))
            let notes = [slide.speakerNotes, addition].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
            guard notes != slide.speakerNotes else { continue }
            strawman.slides[place].speakerNotes = notes
            if all.count <= 4 { done.append(.notesAdded(name(of: id))) }
        }
        if all.count > 4 { done.append(.notesAddedToMany(all.count)) }
    }

    mutating func removeNotes(_ references: [SlideReference]) {
        let all = ids(references).filter { id in strawman.slides.contains { $0.slideID == id && $0.speakerNotes != nil }
        }
        for id in all {
            if let place = index(of: id) { strawman.slides[place].speakerNotes = nil }
        }
        if all.isEmpty {
            problems.append(.noNotes)
        } else {
            done.append(all.count == 1 ? .notesRemoved(name(of: all[0])) : .notesRemovedFromMany(all.count))
        }
    }

    mutating func shorten(_ references: [SlideReference]) {
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            let count = strawman.slides[place].keyPoints.count
            guard count > 1 else {
                problems.append(.fewPoints(name(of: id), count))
                continue
            }
            strawman.slides[place].keyPoints = Array(
                strawman.slides[place].keyPoints.prefix(max(1, count - max(1, count / 3)))
            )
            let left = strawman.slides[place].keyPoints.count
            let form = SlideForm(strawman.slides[place])
            if !form.holds(left) { give(.pointsWithPicture, to: &strawman.slides[place]) }
            done.append(.shortened(name(of: id), points: left, before: count))
        }
    }

    mutating func deepen(_ references: [SlideReference]) {
        let further = SlidePhrase.FurtherPoint.allCases.map { brief.wording.text(.furtherPoint($0)) }
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            let fresh = further.filter { !strawman.slides[place].keyPoints.contains($0) }.prefix(2)
            guard !fresh.isEmpty, strawman.slides[place].keyPoints.count < 7 else {
                problems.append(.slideFull(name(of: id)))
                continue
            }
            strawman.slides[place].keyPoints += fresh
            done.append(.deepened(name(of: id), points: Array(fresh)))
        }
    }

    // MARK: The whole

    mutating func setAudience(_ audience: Audience) {
        var changed = brief
        changed.audience = audience
        changed.tone = nil
        guard changed.audienceLabel != strawman.targetAudience else {
            problems.append(.sameAudience(changed.audienceLabel))
            return
        }
        let look = Look(changed)
        strawman.targetAudience = changed.audienceLabel
        strawman.overallTheme = look.words.theme
        strawman.designSuggestions = look.words.suggestions
        strawman.visualStylePreference = look.style
        var became: String?
        if changed.opensWithSummary, strawman.slides.count > 1, strawman.slides[1].title == brief.agendaTitle {
            var summary = OutlineComposer(changed).outline.summary
            summary.title = unusedTitle(summary.title, except: strawman.slides[1].slideID)
            strawman.slides[1] = StrawmanWriter.slide(summary, number: 2, id: strawman.slides[1].slideID, look: look)
            became = summary.title
        }
        done.append(.audience(changed.audienceLabel, agendaBecame: became))
    }

    mutating func setTone(_ tone: Tone) {
        let theme = brief.wording.theme(tone)
        guard strawman.overallTheme != theme else {
            problems.append(.sameTone(tone))
            return
        }
        strawman.overallTheme = theme
        done.append(.tone(tone))
    }
}

extension SlideForm {
    /// Apart from their headings.
    func isSameKind(as other: SlideForm) -> Bool { kind == other.kind }
}
