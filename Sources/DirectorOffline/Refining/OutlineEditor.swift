import DirectorCore
import DirectorLanguage

/// Carries out instructions on an outline. All references mean the outline as the user saw it, so that "remove slide 2
/// and make slide 3 a table" hits the slides the user meant.
struct OutlineEditor: Sendable {
    /// An outline made earlier may be longer: it can be changed and shortened, and does not grow.
    static let allowedCount = ConfirmationPlan.allowedSlideCount

    let original: Presentation
    let brief: PresentationBrief
    let look: Look
    var presentation: Presentation
    /// What was done, one line each.
    var done: [OutlineReport] = []
    /// What was asked for and could not be done.
    var problems: [OutlineProblem] = []
    /// Slides moved by name, although their content is the same.
    var moved: Set<SlideID> = []

    /// The slide added last, in the order of the request.
    var lastAdded: SlideID?
    /// Where it was put.
    var anchor: Int?

    init(_ presentation: Presentation, brief: PresentationBrief) {
        original = presentation
        self.presentation = presentation
        self.brief = brief
        look = Look(brief)
    }

    mutating func carryOut(_ instruction: Instruction) {
        switch instruction {
        case .add(let subject, let form, let position): add(subject, form: form, at: position)
        case .addTitled(let title, let form, let position): add(title, form: form, at: position, isTitle: true)
        case .remove(let references): remove(references)
        case .move(let references, let position): move(references, to: position)
        case .swap(let first, let second): swap(first, second)
        case .merge(let references): merge(references)
        case .split(let reference): split(reference)
        case .rename(let reference, let title): rename(reference, to: title)
        case .replace(let reference, let subject): replace(reference, with: subject)
        case .retitle(let title): retitle(title)
        case .resize(let count): resize(to: count)
        case .resizeBy(let change): resize(to: presentation.slides.count + change)
        case .step(let step): self.step(by: step)
        case .duration(let minutes): setDuration(minutes)
        case .audience(let audience): setAudience(audience)
        case .tone(let tone): setTone(tone)
        case .restyle(let references, let form): restyle(references, as: form)
        case .addNotes(let references, let text): addNotes(references, text)
        case .removeNotes(let references): removeNotes(references)
        case .addPoint(let reference, let text): addPoint(reference, text)
        case .removePoint(let reference, let ordinal): removePoint(reference, ordinal: ordinal)
        case .shorten(let references): shorten(references)
        case .deepen(let references): deepen(references)
        case .unknown(let text):
            problems.append(.notUnderstood(PlanWriter.cited(text, limit: 80)))
        }
        forgetStoredForms()
    }

    // MARK: Finding slides

    /// The ids `reference` names; reports what cannot be found.
    mutating func ids(_ reference: SlideReference) -> [SlideID] {
        let slides = original.slides
        let found: [Slide]
        switch reference {
        case .number(let number):
            guard slides.indices.contains(number - 1) else {
                problems.append(.noSlide(number, count: slides.count))
                return []
            }
            found = [slides[number - 1]]
        case .fromEnd(let place): found = slides.count >= place ? [slides[slides.count - place]] : []
        case .opening: found = Array(slides.prefix(1))
        case .closing: found = [slides.last { $0.role == .closing } ?? slides[slides.count - 1]]
        case .agenda:
            found = slides.filter { $0.role == .agenda || $0.title.lowercased().contains("agenda") }
            if found.isEmpty { problems.append(.noAgenda) }
        case .about(let subject):
            found = bestMatch(subject, in: slides).map { [$0] } ?? []
            if found.isEmpty {
                problems.append(.nothingAbout(PlanWriter.cited(subject, limit: 60), count: slides.count))
            }
        case .all: found = slides.filter { $0.form.isContent }
        }
        return found.map(\.id).filter { id in
            if presentation.slides.contains(where: { $0.id == id }) { return true }
            problems.append(.alreadyGone(title(of: id)))
            return false
        }
    }

    mutating func ids(_ references: [SlideReference]) -> [SlideID] {
        var result: [SlideID] = []
        for reference in references {
            for id in ids(reference) where !result.contains(id) { result.append(id) }
        }
        return result
    }

    func index(of id: SlideID) -> Int? { presentation.slides.firstIndex { $0.id == id } }

    /// By the number the user knows.
    func name(of id: SlideID) -> SlideName {
        SlideName(
            number: original.slides.firstIndex { $0.id == id }.map { $0 + 1 },
            title: title(of: id).shortened(to: 60)
        )
    }

    private func title(of id: SlideID) -> String {
        (presentation.slides.first { $0.id == id } ?? original.slides.first { $0.id == id })?.title ?? id.text
    }

    func bestMatch(_ subject: String, in slides: [Slide]) -> Slide? {
        let whole = subject.lowercased()
        if let exact = slides.first(where: { $0.title.lowercased() == whole }) { return exact }
        var best: (slide: Slide, score: Int)?
        for slide in slides {
            let inTitle =
                SubjectMatch.score(subject, slide.title) * 3 + (slide.title.lowercased().contains(whole) ? 2 : 0)
            let score = inTitle + SubjectMatch.score(subject, slide.points.map(\.short).joined(separator: " "))
            if score > (best?.score ?? 0) { best = (slide, score) }
        }
        return best?.slide
    }

    // MARK: Ids and titles

    /// A slide that was changed is no longer as an earlier release stored it.
    private mutating func forgetStoredForms() {
        for index in presentation.slides.indices where presentation.slides[index].asRead != nil {
            let slide = presentation.slides[index]
            if original.slides.first(where: { $0.id == slide.id }) != slide { presentation.slides[index].asRead = nil }
        }
    }

    func unusedTitle(_ title: String, except id: SlideID? = nil) -> String {
        TitleSpelling.unused(
            title,
            among: Set(presentation.slides.filter { $0.id != id }.map { $0.title.lowercased() }),
            wording: brief.wording
        )
    }

    /// Slides that are new, differ, or were moved by name.
    var affected: [SlideID] {
        presentation.slides.filter { slide in
            let before = original.slides.first { $0.id == slide.id }
            return before.map { !$0.saysSame(as: slide) } ?? true || moved.contains(slide.id)
        }
        .map(\.id)
    }
}
