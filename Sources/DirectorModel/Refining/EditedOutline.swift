import DirectorCore
import DirectorLanguage
import DirectorOffline

/// Carries out edits on an outline: all of them, or none. Slides that no edit names come out byte for byte as they went
/// in, except for their numbers.
struct EditedOutline: Sendable, Equatable {
    private(set) var presentation: Presentation
    /// Ids of slides that are new or differ.
    private(set) var affected: [SlideID] = []
    /// What was done, one line for each edit, made from the edits themselves.
    private(set) var changes: [String] = []

    private let wording: Wording
    private let original: [Slide]
    /// The slides in their new order.
    private var slides: [Slide]
    /// Slides whose form was changed, with the edit that did it. An outline does not say what form a slide has whose
    /// visual is still to come.
    private var forms: [SlideID: (form: SlideForm, edit: Int)] = [:]
    /// How many slides were put behind a slide already: a second one goes behind the first.
    private var placed: [Int: Int] = [:]

    /// - Parameter wording: says what was done
    /// - Throws: ``OutlineEditError`` for the first edit that cannot be carried out
    init(_ presentation: Presentation, edits: [OutlineEdit], wording: Wording) throws(OutlineEditError) {
        self.presentation = presentation
        self.wording = wording
        original = presentation.slides
        slides = presentation.slides
        for (index, edit) in edits.enumerated() { try carryOut(edit, index) }
        // An outline made earlier may be longer: it can be changed and shortened, and does not grow.
        let most = max(ConfirmationPlan.allowedSlideCount.upperBound, original.count)
        let allowed = PresentationStrawman.allowedSlideCount.lowerBound...most
        guard allowed.contains(slides.count) else {
            throw OutlineEditError(
                index: max(0, edits.count - 1),
                found: "\(slides.count) slides in the end",
                allowed: "\(allowed.lowerBound) to \(allowed.upperBound) slides"
            )
        }
        try checkVisuals()
        finish()
    }

    static func == (left: EditedOutline, right: EditedOutline) -> Bool {
        left.presentation == right.presentation && left.affected == right.affected && left.changes == right.changes
    }

    var isUnchanged: Bool { changes.isEmpty }

    private mutating func carryOut(_ edit: OutlineEdit, _ index: Int) throws(OutlineEditError) {
        switch edit {
        case .add(let content, let after):
            let place = try place(behind: after, index)
            let slide = content.slide(id: presentation.newSlideID(), wording: wording)
            slides.insert(slide, at: place)
            say(.added, ["title": slide.title.shortened(to: 80), "after": Self.behind(after)])
        case .remove(let number):
            let place = try place(of: number, index)
            let slide = slides.remove(at: place)
            say(.removed, Self.places(number, slide))
        case .move(let number, let after):
            guard number != after else {
                throw OutlineEditError(index: index, found: "a slide moved behind itself", allowed: "another slide")
            }
            let slide = slides.remove(at: try place(of: number, index))
            slides.insert(slide, at: try place(behind: after, index))
            var places = Self.places(number, slide)
            places["after"] = Self.behind(after)
            say(.moved, places)
        case .replace(let number, let content):
            let place = try place(of: number, index)
            let old = slides[place]
            slides[place] = content.slide(id: old.id, role: old.role, wording: wording)
            say(.replaced, Self.places(number, slides[place]))
        case .change(let number, let change):
            let place = try place(of: number, index)
            if case .form(let form) = change { forms[slides[place].id] = (form, index) }
            slides[place].apply(change, form: forms[slides[place].id]?.form, wording: wording)
            say(EditMessage(change), Self.places(number, slides[place]))
        case .set(let change):
            presentation.apply(change)
            say(EditMessage(change), change.places(wording))
        }
    }

    private mutating func say(_ message: EditMessage, _ places: TemplateValues) {
        changes.append(wording.messages.text(message, places))
    }

    private static func places(_ number: Int, _ slide: Slide) -> TemplateValues {
        ["number": String(number), "title": slide.title.shortened(to: 80)]
    }

    /// `nil` for the beginning.
    private static func behind(_ after: Int) -> String? { after == 0 ? nil : String(after) }

    /// Where a slide of the original outline is now.
    private func place(of number: Int, _ index: Int) throws(OutlineEditError) -> Int {
        guard original.indices.contains(number - 1) else {
            throw OutlineEditError(index: index, found: "slide \(number)", allowed: "slides 1 to \(original.count)")
        }
        let id = original[number - 1].id
        guard let place = slides.firstIndex(where: { $0.id == id }) else {
            throw OutlineEditError(
                index: index,
                found: "slide \(number), which an edit before removed",
                allowed: "slides that are still there"
            )
        }
        return place
    }

    private mutating func place(behind number: Int, _ index: Int) throws(OutlineEditError) -> Int {
        let base = number == 0 ? 0 : try place(of: number, index) + 1
        let count = placed[number] ?? 0
        placed[number] = count + 1
        return min(base + count, slides.count)
    }

    private func checkVisuals() throws(OutlineEditError) {
        for slide in slides {
            guard let (form, edit) = forms[slide.id], form.kind.needsVisual, slide.brief == nil else {
                continue
            }
            throw OutlineEditError(
                index: edit,
                found: "the form \(SlideFormName(form.kind).rawValue) without a visual",
                allowed: "another edit that gives the slide its visual"
            )
        }
    }

    private mutating func finish() {
        let before = Dictionary(original.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for index in slides.indices {
            if let earlier = before[slides[index].id], earlier.saysSame(as: slides[index]) { continue }
            affected.append(slides[index].id)
            // A slide that was changed is no longer as an earlier release stored it.
            slides[index].asRead = nil
        }
        presentation.slides = slides
    }
}

extension Slide {
    /// - Parameter form: if it was changed before
    fileprivate mutating func apply(
        _ change: OutlineEdit.SlideChange,
        form changed: SlideForm?,
        wording: Wording
    ) {
        switch change {
        case .title(let title): self.title = title
        case .narrative(let narrative): self.narrative = narrative
        case .points(let points): set(points)
        case .notes(let notes): self.notes = notes
        case .visual(let brief): self.brief = (changed ?? form).kind.hasBrief ? brief : nil
        case .form(let form):
            self.form = form
            structure = wording.structure(form)
            if !form.kind.hasBrief { brief = nil }
        }
    }

    /// Points that stay keep their ids and lines.
    private mutating func set(_ texts: [String]) {
        let before = points
        let next = nextPoint.number
        points = texts.enumerated().map { index, text in
            before.first { $0.short == text } ?? Point(id: ElementID(next + index), short: text, line: .unwritten)
        }
    }
}

extension Presentation {
    fileprivate mutating func apply(_ change: OutlineEdit.DeckChange) {
        switch change {
        case .title(let title): self.title = title
        case .theme(let theme): look.theme = theme
        case .design(let design): look.suggestions = design
        case .audience(let audience): self.audience = audience
        case .minutes(let minutes): self.minutes = minutes
        case .footer(let footer): self.footer = footer.isEmpty ? nil : footer
        }
    }
}
