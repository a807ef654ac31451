import DirectorCore
import DirectorLanguage

extension EnglishWording {
    /// "slide 3, “Why now”", by the number the user knows.
    private func name(_ slide: SlideName) -> String {
        slide.number.map { "slide \($0), \(quoted(slide.title))" } ?? "the new slide \(quoted(slide.title))"
    }

    private func atStart(_ slide: SlideName) -> String { name(slide).sentenceCased }

    func report(_ report: OutlineReport) -> String {
        switch report {
        case .added(let title, let number, let after):
            "Added \(quoted(title)) as slide \(number)\(after.map { ", after \(quoted($0))" } ?? "")."
        case .removed(let slide): "Removed \(name(slide))."
        case .moved(let slide, let place): "Moved \(name(slide)) to position \(place)."
        case .swapped(let one, let other): "Swapped \(name(one)) and \(name(other))."
        case .merged(let slides, let title): "Merged \(list(slides.map(name))) into \(quoted(title))."
        case .split(let slide, let second): "Split \(name(slide)); the second half is \(quoted(second))."
        case .renamed(let slide, let title): "Renamed \(name(slide)), to \(quoted(title))."
        case .retitled(let title): "The presentation is now called \(quoted(title))."
        case .replaced(let slide, let title): "\(atStart(slide)) is now \(quoted(title))."
        case .filledWithPicture(let slide): "\(atStart(slide)) now fills the screen with a picture."
        case .onlyPicture(let slide): "\(atStart(slide)) now is all picture, with one point as its caption."
        case .restyled(let slide, let form): "\(atStart(slide)) is now \(spoken(form))."
        case .pointAdded(let point, let slide): "Added the point \(quoted(point)) to \(name(slide))."
        case .pointRemoved(let point, let slide): "Removed the point \(quoted(point)) from \(name(slide))."
        case .notesAdded(let slide): "Added speaker notes to \(name(slide))."
        case .notesAddedToMany(let count): "Added speaker notes to \(count) slides."
        case .notesRemoved(let slide): "Removed the speaker notes of \(name(slide))."
        case .notesRemovedFromMany(let count): "Removed the speaker notes of \(count) slides."
        case .shortened(let slide, let points, let before):
            "\(atStart(slide)) now has \(name(of: points)) \(points == 1 ? "point" : "points") instead of \(name(of: before))."
        case .deepened(let slide, let points): "Added room for detail to \(name(slide)): \(list(points.map(quoted)))."
        case .audience(let label, let summary):
            "The audience is now \(label); theme and look follow."
                + (summary.map { " The agenda became \(quoted($0))." } ?? " The slides stay as they are.")
        case .tone(let tone): "The tone is now \(self.tone(tone)); it guides theme and pictures."
        case .shrunk(let count, let gone): "Shortened to \(slides(count)); gone: \(list(gone.map(quoted)))."
        case .grown(let count, let new): "Extended to \(slides(count)); new: \(list(new.map(quoted)))."
        case .duration(let now, let before): "Planned for about \(minutes(now)) instead of \(before)."
        case .countKept(let count): "The number of slides stays at \(count)."
        }
    }

    func problem(_ problem: OutlineProblem) -> String {
        switch problem {
        case .noSlide(let number, let count): "There is no slide \(number): the outline has slides 1 to \(count)."
        case .noAgenda: "This outline has no agenda slide."
        case .nothingAbout(let subject, let count):
            "No slide is about \(quoted(subject)); name its number, 1 to \(count)."
        case .alreadyGone(let title): "\(quoted(title)) is already gone."
        case .outlineFull(let most): "The outline is full: it can hold \(slides(most))."
        case .needsSlides(let slide, let least): "\(atStart(slide)) stays: an outline needs at least \(least) slides."
        case .opensDeck(let slide): "\(atStart(slide)) stays: the deck opens with it. You can rename it instead."
        case .noPosition(let number, let last): "Position \(number) does not exist: choose 1 to \(last)."
        case .besideItself: "A slide cannot be moved next to itself."
        case .alreadyThere(let slides): "\(list(slides.map(name)).sentenceCased) is already there."
        case .swapNeedsTwo: "Swapping needs two different slides."
        case .mergeNeedsTwo: "Merging needs two or more slides, for example “merge slides 3 and 4”."
        case .mergeLeavesOne(let least):
            "Merging them would leave one slide; an outline needs at least \(least)."
        case .tooLittleToSplit(let slide):
            "\(atStart(slide)) has too little on it to be split; add points to it, or add a slide beside it."
        case .size(let wanted, let least, let most):
            "An outline has \(least) to \(most) slides; \(impossibleSlides(wanted)) cannot be done."
        case .sameSize(let count): "The outline already has \(slides(count))."
        case .sameDuration(let count): "It is already planned for about \(minutes(count))."
        case .nameMissing(let slide): "What should \(name(slide)) be called? For example “rename slide 3 to …”."
        case .sameName(let slide): "\(atStart(slide)) already has that title."
        case .titleMissing: "What should the presentation be called?"
        case .sameTitle: "The presentation already has that title."
        case .keepsForm(let slide):
            "\(atStart(slide)) opens, divides or closes the deck and keeps its form; it can be renamed or get a picture."
        case .alreadyIs(let slide, let form): "\(atStart(slide)) already is \(spoken(form))."
        case .pointMissing(let slide): "Which point should \(name(slide)) get?"
        case .tooManyPoints(let slide, let count):
            "\(atStart(slide)) already has \(count) points; a further slide would be better: “add a slide about …”."
        case .hasPoints(let slide, let count): "\(atStart(slide)) has \(count == 1 ? "1 point" : "\(count) points")."
        case .noNotes: "There are no speaker notes to remove there."
        case .fewPoints(let slide, let count):
            "\(atStart(slide)) already has only \(count == 1 ? "one point" : "its title")."
        case .slideFull(let slide): "\(atStart(slide)) is full; split it, or add a slide beside it."
        case .sameAudience(let label): "The audience already is \(label)."
        case .sameTone(let tone): "The tone already is \(self.tone(tone))."
        case .notUnderstood(let text):
            "Not understood: \(quoted(text)). You can add, remove, move, merge, split, rename or restyle slides."
        }
    }

    func refinementLead(_ lead: RefinementLead) -> String {
        let changes = lead.made == 1 ? "One change" : name(of: lead.made).sentenceCased + " changes"
        let size =
            lead.slides == lead.before
            ? "still \(slides(lead.slides))" : "now \(slides(lead.slides)) instead of \(lead.before)"
        let open = lead.hasProblems ? " Something could not be done; see the list." : ""
        return "Version \(lead.number): \(changes) made, \(size).\(open)"
    }

    func notDone(_ problem: String) -> String { "Not done: " + problem }

    func nothingChanged(because known: [String], slide: Int, shorter: Int) -> String {
        let offer =
            "I can, for example: “add a slide about …”, “remove slide \(slide)”, “move slide \(slide) to the end”, “merge slides 2 and 3”, “make slide \(slide) a timeline”, “rename slide \(slide) to …”, “shorten it to \(shorter) slides”, “make it 5 minutes”."
        if known.isEmpty {
            return "I left the outline as it is, because I could not tell what to change in it. " + offer
        }
        return "I left the outline as it is. " + known.joined(separator: " ") + " " + offer
    }
}
