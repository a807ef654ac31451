import DirectorCore
import DirectorLanguage

extension OutlineEditor {
    mutating func add(_ subject: String?, form: SlideForm.Kind?, at position: Position?, isTitle: Bool = false) {
        guard presentation.slides.count < Self.allowedCount.upperBound else {
            problems.append(.outlineFull(Self.allowedCount.upperBound))
            return
        }
        var idea = idea(subject, form: form)
        if isTitle, let subject { idea.title = subject.sentenceCased.shortened(to: 120) }
        guard let place = place(position, for: idea, subject: subject ?? "") else { return }
        insert(idea, at: place)
        lastAdded = presentation.slides[place].id
        let before = place > 0 ? presentation.slides[place - 1].title.shortened(to: 50) : nil
        done.append(.added(presentation.slides[place].title, number: place + 1, after: before))
    }

    mutating func insert(_ idea: SlideIdea, at place: Int) {
        var idea = idea
        idea.title = unusedTitle(idea.title)
        let slide = StrawmanWriter.slide(idea, id: presentation.newSlideID(), look: look)
        presentation.slides.insert(slide, at: place)
    }

    private func idea(_ subject: String?, form: SlideForm.Kind?) -> SlideIdea {
        guard let subject else {
            let used = Set(presentation.slides.compactMap(\.templateKey))
            let spare = OutlineComposer(brief).outline.ideas.filter { !used.contains($0.template) }.min {
                $0.rank < $1.rank
            }
            return spare ?? Elaboration.question.idea(round: 2, part: 2, brief: brief)
        }
        if let usual = usual(subject) { return usual }
        var idea = TopicalSlide.idea(about: subject, brief: brief)
        if let form {
            // "a comparison of bees and wasps" names its sides.
            if form == .comparison, idea.form.kind == .comparison { return idea }
            idea.form = brief.wording.form(form)
            if TokenizedText(subject).tokens.count <= 2, SlideFormWords.form(asWhole: TokenizedText(subject)) == form {
                idea.title = title(for: form) ?? idea.title
            }
            if form == .divider { idea.title = subject.sentenceCased.shortened(to: 60) }
        }
        return idea
    }

    /// "add a timeline": the form is all that was said.
    private func title(for form: SlideForm.Kind) -> String? {
        let slide: SharedSlide? =
            switch form {
            case .timeline: .formTimeline
            case .steps: .formDiagram
            case .comparison, .twoColumns: .formComparison
            case .table: .formTable
            case .matrix: .formMatrix
            case .quote: .formQuote
            case .figures, .pointsWithChart, .chart: .formFigures
            case .diagram, .pointsWithDiagram: .formDiagram
            case .picture, .pointsWithPicture: .formPicture
            case .threePanels: .formPanels
            case .opening, .divider, .closing, .bullets: nil
            }
        return slide.flatMap { brief.slideTemplates.needed(TemplateKey($0)).title.filled([:]) }
    }

    /// Slides every presentation knows.
    private func usual(_ subject: String) -> SlideIdea? {
        let words = TokenizedText(subject)
        guard words.tokens.count <= 4, let slide = UsualSlide.named.first(in: words, where: { _ in true })?.value else {
            return nil
        }
        let writer = OutlineWriter(brief)
        switch slide {
        case .agenda:
            var idea = writer.shared(.agenda, .bullets)
            let titles = presentation.slides.filter { $0.form.isContent }.prefix(5)
            idea.points = titles.map { .say($0.title.shortened(to: 50)) }
            return idea
        case .summary: return OutlineComposer(brief).outline.summary
        case .questions: return writer.shared(.usualQuestions, .bullets, part: 3)
        case .divider: return writer.shared(.usualDivider, .divider, part: 1)
        case .thanks: return writer.shared(.usualThanks, .closing, part: 3)
        case .next: return writer.shared(.usualNext, .timeline, part: 3)
        }
    }

    // MARK: Where

    /// Index for a new slide; `nil` if the place named does not exist (reported).
    mutating func place(_ position: Position?, for idea: SlideIdea, subject: String) -> Int? {
        let count = presentation.slides.count
        switch position {
        case .start: return presentation.slides.first.map { $0.form == .opening } == true ? 1 : 0
        case .end: return beforeClosing
        case .number(let number):
            guard (1...(count + 1)).contains(number) else {
                problems.append(.noPosition(number, last: count + 1))
                return nil
            }
            return number - 1
        case .before(let reference): return ids(reference).first.flatMap { index(of: $0) }
        case .after(let reference): return ids(reference).last.flatMap { index(of: $0) }.map { $0 + 1 }
        case nil:
            let place = fittingPlace(for: idea, subject: subject)
            // Several additions in one request keep their order.
            if let last = lastAdded.flatMap({ index(of: $0) }), place == anchor { return last + 1 }
            anchor = place
            return place
        }
    }

    var beforeClosing: Int {
        presentation.slides.last.map { $0.form == .closing } == true
            ? presentation.slides.count - 1 : presentation.slides.count
    }

    /// Beside the slide it belongs to; questions and next steps before the closing; else after the introduction.
    private func fittingPlace(for idea: SlideIdea, subject: String) -> Int {
        if idea.template.shared == .agenda || idea.template.frame == .summary {
            return min(1, presentation.slides.count)
        }
        if idea.form == .closing { return presentation.slides.count }
        if idea.part == 3 { return beforeClosing }
        let content = presentation.slides.dropFirst().filter {
            $0.form.isContent && $0.role != .agenda
        }
        let own = SubjectMatch.words(of: brief.subject.full)
        // The topic itself is in many titles and says nothing about the place.
        let telling = SubjectMatch.words(of: subject).subtracting(own).joined(separator: " ")
        if !telling.isEmpty, let match = bestMatch(telling, in: Array(content)), let place = index(of: match.id) {
            return place + 1
        }
        let late = Lexicon.everywhere[.lateSubjects]
        if SubjectMatch.words(of: subject).contains(where: late.contains) {
            return max(1, beforeClosing - (content.count > 3 ? 1 : 0))
        }
        let place = content.lazy.compactMap { index(of: $0.id) }.first { $0 >= (brief.opensWithSummary ? 2 : 1) }
        return place.map { $0 + 1 } ?? beforeClosing
    }
}
