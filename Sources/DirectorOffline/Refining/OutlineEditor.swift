import DirectorCore
import DirectorLanguage

/// Carries out instructions on an outline. All references mean the outline as the user saw it, so that "remove slide 2
/// and make slide 3 a table" hits the slides the user meant.
struct OutlineEditor: Sendable {
    /// An outline made earlier may be longer: it can be changed and shortened, and does not grow.
    static let allowedCount = ConfirmationPlan.allowedSlideCount

    let original: PresentationStrawman
    let brief: PresentationBrief
    let look: Look
    var strawman: PresentationStrawman
    /// What was done, one line each.
    var done: [OutlineReport] = []
    /// What was asked for and could not be done.
    var problems: [OutlineProblem] = []
    /// Slides moved by name, although their content is the same.
    var moved: Set<String> = []

    /// The slide added last, in the order of the request.
    var lastAdded: String?
    /// Where it was put.
    var anchor: Int?

    init(_ strawman: PresentationStrawman, brief: PresentationBrief) {
        original = strawman
        self.strawman = strawman
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
        case .resizeBy(let change): resize(to: strawman.slides.count + change)
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
        renumber()
    }

    // MARK: Finding slides

    /// The ids `reference` names; reports what cannot be found.
    mutating func ids(_ reference: SlideReference) -> [String] {
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
        case .closing: found = [slides.last { $0.slideType == .conclusionSlide } ?? slides[slides.count - 1]]
        case .agenda:
            found = slides.filter {
                $0.title == brief.agendaTitle || $0.title.lowercased().contains("agenda")
            }
            if found.isEmpty { problems.append(.noAgenda) }
        case .about(let subject):
            found = bestMatch(subject, in: slides).map { [$0] } ?? []
            if found.isEmpty {
                problems.append(.nothingAbout(PlanWriter.cited(subject, limit: 60), count: slides.count))
            }
        case .all: found = slides.filter { SlideForm($0).isContent }
        }
        return found.map(\.slideID).filter { id in
            if strawman.slides.contains(where: { $0.slideID == id }) { return true }
            problems.append(.alreadyGone(title(of: id)))
            return false
        }
    }

    mutating func ids(_ references: [SlideReference]) -> [String] {
        var result: [String] = []
        for reference in references {
            for id in ids(reference) where !result.contains(id) { result.append(id) }
        }
        return result
    }

    func index(of id: String) -> Int? { strawman.slides.firstIndex { $0.slideID == id } }

    /// By the number the user knows.
    func name(of id: String) -> SlideName {
        SlideName(
            number: original.slides.first { $0.slideID == id }?.slideNumber,
            title: title(of: id).shortened(to: 60)
        )
    }

    private func title(of id: String) -> String {
        (strawman.slides.first { $0.slideID == id } ?? original.slides.first { $0.slideID == id })?.title ?? id
    }

    func bestMatch(_ subject: String, in slides: [Slide]) -> Slide? {
        let whole = subject.lowercased()
        if let exact = slides.first(where: { $0.title.lowercased() == whole }) { return exact }
        var best: (slide: Slide, score: Int)?
        for slide in slides {
            let inTitle =
                SubjectMatch.score(subject, slide.title) * 3 + (slide.title.lowercased().contains(whole) ? 2 : 0)
            let score = inTitle + SubjectMatch.score(subject, slide.keyPoints.joined(separator: " "))
            if score > (best?.score ?? 0) { best = (slide, score) }
        }
        return best?.slide
    }

    // MARK: Numbers and ids

    mutating func renumber() {
        for index in strawman.slides.indices where strawman.slides[index].slideNumber != index + 1 {
            strawman.slides[index].slideNumber = index + 1
        }
    }

    /// An id neither the original nor the changed outline uses.
    func unusedID() -> String {
        let used = Set(original.slides.map(\.slideID)).union(strawman.slides.map(\.slideID))
        var number = max(original.slides.count, strawman.slides.count) + 1
        while used.contains(Slide.id(number: number)) { number += 1 }
        return Slide.id(number: number)
    }

    func unusedTitle(_ title: String, except id: String? = nil) -> String {
        TitleSpelling.unused(
            title,
            among: Set(strawman.slides.filter { $0.slideID != id }.map { $0.title.lowercased() }),
            wording: brief.wording
        )
    }

    /// Slides that are new, differ in more than their number, or were moved by name.
    var affected: [String] {
        strawman.slides.filter { slide in
            guard var before = original.slides.first(where: { $0.slideID == slide.slideID }) else { return true }
            before.slideNumber = slide.slideNumber
            return before != slide || moved.contains(slide.slideID)
        }
        .map(\.slideID)
    }
}

extension SlideForm {
    /// Whether it is neither opening, divider nor closing.
    var isContent: Bool {
        switch self {
        case .opening, .divider, .closing: false
        case .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .chart, .diagram,
            .twoColumns, .comparison,
            .threePanels, .figures, .matrix, .timeline, .steps, .quote, .table:
            true
        }
    }
}
