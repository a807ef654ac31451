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
        guard wanted != presentation.slides[place].title else {
            problems.append(.sameName(name(of: id)))
            return
        }
        let name = name(of: id)
        setTitle(wanted, at: place)
        done.append(.renamed(name, to: presentation.slides[place].title))
    }

    private mutating func setTitle(_ title: String, at place: Int) {
        let id = presentation.slides[place].id
        presentation.slides[place].title = unusedTitle(title, except: id)
        if presentation.slides[place].form == .opening { presentation.title = presentation.slides[place].title }
    }

    mutating func retitle(_ title: String) {
        let wanted = title.singleLine.unwrapped.sentenceCased.shortened(to: 120)
        guard !wanted.isEmpty, wanted != presentation.title else {
            problems.append(wanted.isEmpty ? .titleMissing : .sameTitle)
            return
        }
        presentation.title = wanted
        presentation.footer = wanted.shortened(to: 20)
        if let opening = presentation.slides.firstIndex(where: { $0.form == .opening }) {
            setTitle(wanted, at: opening)
        }
        presentation.title = wanted
        done.append(.retitled(wanted))
    }

    mutating func replace(_ reference: SlideReference, with subject: String) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        guard presentation.slides[place].form.isContent else {
            rename(reference, to: subject)
            return
        }
        let name = name(of: id)
        var idea = TopicalSlide.idea(about: subject, brief: brief)
        idea.title = unusedTitle(idea.title, except: id)
        presentation.slides[place] = StrawmanWriter.slide(idea, id: id, look: look)
        done.append(.replaced(name, by: idea.title))
    }

    mutating func restyle(_ references: [SlideReference], as kind: SlideForm.Kind) {
        let form = brief.wording.form(kind)
        let isWhole = references == [.all]
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            var slide = presentation.slides[place]
            let current = slide.form
            if isWhole, current != .bullets && current != .pointsWithDiagram { continue }
            guard current.isContent else {
                guard form == .picture else {
                    problems.append(.keepsForm(name(of: id)))
                    continue
                }
                slide.brief = SlideBrief(
                    goal: brief.wording.text(.strongPicture),
                    content: brief.wording.text(.oneMotif(slide.title.shortened(to: 60))),
                    style: look.words.picture
                )
                presentation.slides[place] = slide
                done.append(.filledWithPicture(name(of: id)))
                continue
            }
            // Already one picture: still more visual means fewer words beside it.
            if form == .picture, current == .picture, slide.points.count > 1, !isWhole {
                slide.points = Array(slide.points.prefix(1))
                presentation.slides[place] = slide
                done.append(.onlyPicture(name(of: id)))
                continue
            }
            let wanted = isWhole && form == .picture ? .pointsWithPicture : form
            guard current.kind != wanted.kind || current == .pointsWithPicture else {
                if !isWhole { problems.append(.alreadyIs(name(of: id), wanted)) }
                continue
            }
            give(wanted, to: &slide)
            if slide == presentation.slides[place] {
                if !isWhole { problems.append(.alreadyIs(name(of: id), wanted)) }
                continue
            }
            presentation.slides[place] = slide
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
        guard presentation.slides[place].points.count < 8 else {
            problems.append(.tooManyPoints(name(of: id), presentation.slides[place].points.count))
            return
        }
        presentation.slides[place].append(point, line: PersonsPoint.line(for: point))
        done.append(.pointAdded(point, name(of: id)))
    }

    mutating func removePoint(_ reference: SlideReference, ordinal: Int) {
        guard let id = ids(reference).first, let place = index(of: id) else { return }
        let count = presentation.slides[place].points.count
        let at = ordinal == 0 ? count - 1 : ordinal - 1
        guard presentation.slides[place].points.indices.contains(at) else {
            problems.append(.hasPoints(name(of: id), count))
            return
        }
        let point = presentation.slides[place].points.remove(at: at).short
        done.append(.pointRemoved(point, name(of: id)))
    }

    mutating func addNotes(_ references: [SlideReference], _ text: String?) {
        let all = ids(references)
        for id in all {
            guard let place = index(of: id) else { continue }
            let slide = presentation.slides[place]
            let addition =
                text?.singleLine
                ?? brief.wording.text(.notes(narrative: slide.narrative, points: slide.points.map(\.short)))
            let notes = [slide.notes, addition].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
            guard notes != slide.notes else { continue }
            presentation.slides[place].notes = notes
            if all.count <= 4 { done.append(.notesAdded(name(of: id))) }
        }
        if all.count > 4 { done.append(.notesAddedToMany(all.count)) }
    }

    mutating func removeNotes(_ references: [SlideReference]) {
        let all = ids(references).filter { id in presentation.slides.contains { $0.id == id && $0.notes != nil }
        }
        for id in all {
            guard let place = index(of: id) else { continue }
            presentation.slides[place].notes = nil
            presentation.slides[place].notesNameGaps = false
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
            let count = presentation.slides[place].points.count
            guard count > 1 else {
                problems.append(.fewPoints(name(of: id), count))
                continue
            }
            presentation.slides[place].points.removeLast(count - max(1, count - max(1, count / 3)))
            let left = presentation.slides[place].points.count
            let form = presentation.slides[place].form
            if !form.holds(left) { give(.pointsWithPicture, to: &presentation.slides[place]) }
            done.append(.shortened(name(of: id), points: left, before: count))
        }
    }

    mutating func deepen(_ references: [SlideReference]) {
        let further = SlidePhrase.FurtherPoint.allCases.map { brief.wording.text(.furtherPoint($0)) }
        for id in ids(references) {
            guard let place = index(of: id) else { continue }
            let said = presentation.slides[place].points.map(\.short)
            let fresh = further.filter { !said.contains($0) }.prefix(2)
            guard !fresh.isEmpty, said.count < 7 else {
                problems.append(.slideFull(name(of: id)))
                continue
            }
            for point in fresh {
                presentation.slides[place].append(point, line: .statement(RichText(point, writer: .template)))
            }
            done.append(.deepened(name(of: id), points: Array(fresh)))
        }
    }

    // MARK: The whole

    mutating func setAudience(_ audience: Audience) {
        var changed = brief
        changed.audience = audience
        changed.tone = nil
        guard changed.audienceLabel != presentation.audience else {
            problems.append(.sameAudience(changed.audienceLabel))
            return
        }
        let look = Look(changed)
        presentation.audience = changed.audienceLabel
        presentation.look = look.kept
        var became: String?
        if changed.opensWithSummary, presentation.slides.count > 1, presentation.slides[1].role == .agenda {
            var summary = OutlineComposer(changed).outline.summary
            summary.title = unusedTitle(summary.title, except: presentation.slides[1].id)
            presentation.slides[1] = StrawmanWriter.slide(summary, id: presentation.slides[1].id, look: look)
            became = summary.title
        }
        done.append(.audience(changed.audienceLabel, agendaBecame: became))
    }

    mutating func setTone(_ tone: Tone) {
        let theme = brief.wording.theme(tone)
        guard presentation.look.theme != theme else {
            problems.append(.sameTone(tone))
            return
        }
        presentation.look.theme = theme
        done.append(.tone(tone))
    }
}
