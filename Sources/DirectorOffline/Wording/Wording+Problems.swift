import DirectorLanguage

enum ProblemMessage: String, MessageKey {
    static let section = "author.problem"

    case noSlide, noAgenda, nothingAbout, alreadyGone, outlineFull, needsSlides, opensDeck, noPosition, besideItself
    case alreadyThere, swapNeedsTwo, mergeNeedsTwo, mergeLeavesOne, tooLittleToSplit, size, sameSize, sameDuration
    case nameMissing, sameName, titleMissing, sameTitle, keepsForm, alreadyIs, pointMissing, tooManyPoints, hasPoints
    case noNotes, fewPoints, slideFull, sameAudience, sameTone, notUnderstood
}

extension Wording {
    func problem(_ problem: OutlineProblem) -> String {
        switch problem {
        case .noSlide(let number, let count):
            text(ProblemMessage.noSlide, count: count, ["number": String(number)])
        case .noAgenda: text(ProblemMessage.noAgenda)
        case .nothingAbout(let subject, let count):
            text(ProblemMessage.nothingAbout, count: count, ["subject": subject])
        case .alreadyGone(let title): text(ProblemMessage.alreadyGone, ["title": title])
        case .outlineFull(let most): text(ProblemMessage.outlineFull, ["slides": slides(most)])
        case .needsSlides(let slide, let least): text(.needsSlides, slide, ["least": String(least)])
        case .opensDeck(let slide): text(.opensDeck, slide)
        case .noPosition(let number, let last):
            text(ProblemMessage.noPosition, ["number": String(number), "last": String(last)])
        case .besideItself: text(ProblemMessage.besideItself)
        case .alreadyThere(let slides): alreadyThere(list(slides.map(name)))
        case .swapNeedsTwo: text(ProblemMessage.swapNeedsTwo)
        case .mergeNeedsTwo: text(ProblemMessage.mergeNeedsTwo)
        case .mergeLeavesOne(let least): text(ProblemMessage.mergeLeavesOne, ["least": String(least)])
        case .tooLittleToSplit(let slide): text(.tooLittleToSplit, slide)
        case .size(let wanted, let least, let most):
            text(
                ProblemMessage.size,
                ["wanted": impossibleSlides(wanted), "least": String(least), "most": String(most)]
            )
        case .sameSize(let count): text(ProblemMessage.sameSize, ["slides": slides(count)])
        case .sameDuration(let count): text(ProblemMessage.sameDuration, ["minutes": minutes(count)])
        case .nameMissing(let slide): text(.nameMissing, slide)
        case .sameName(let slide): text(.sameName, slide)
        case .titleMissing: text(ProblemMessage.titleMissing)
        case .sameTitle: text(ProblemMessage.sameTitle)
        case .keepsForm(let slide): text(.keepsForm, slide)
        case .alreadyIs(let slide, let form): text(.alreadyIs, slide, ["form": spoken(form)])
        case .pointMissing(let slide): text(.pointMissing, slide)
        case .tooManyPoints(let slide, let count): text(.tooManyPoints, slide, count: count)
        case .hasPoints(let slide, let count): text(.hasPoints, slide, count: count)
        case .noNotes: text(ProblemMessage.noNotes)
        case .fewPoints(let slide, let count):
            text(.fewPoints, slide, TemplateValues(if: ["one": count == 1]))
        case .slideFull(let slide): text(.slideFull, slide)
        case .sameAudience(let label): text(ProblemMessage.sameAudience, ["audience": label])
        case .sameTone(let tone): text(ProblemMessage.sameTone, ["tone": self.tone(tone)])
        case .notUnderstood(let said): text(ProblemMessage.notUnderstood, ["text": said])
        }
    }

    private func alreadyThere(_ slides: String) -> String {
        text(ProblemMessage.alreadyThere, ["slides": slides, "Slides": slides.sentenceCased])
    }

    private func text(
        _ key: ProblemMessage,
        _ slide: SlideName,
        count: Int? = nil,
        _ values: TemplateValues = [:]
    ) -> String {
        text(key, count: count, values.merging(places(slide)))
    }
}
