import DirectorCore
import DirectorLanguage

/// A slide about something the user named, in the manner of the presentation.
enum TopicalSlide {
    static func idea(about wish: String, brief: PresentationBrief, part: Int = 1, rank: Int = 1) -> SlideIdea {
        let subject = wish.singleLine.unwrapped
        let name = subject.shortened(to: 48)
        let slide: SharedSlide = brief.isForChildren ? .topicalForChildren : .topical
        var idea = OutlineWriter(brief).shared(slide, form(for: subject, brief: brief), rank: rank, part: part) {
            values in
            values[.wish] = name
            values[.capitalWish] = name.sentenceCased
            values[.asked] = subject.shortened(to: 80)
            setManner(of: name, brief, in: &values)
        }
        if isTitle(name) || brief.isForChildren && !name.allSatisfy(\.isASCII) && brief.language == .english {
            idea.title = isTitle(name) ? name.sentenceCased : "\(name.sentenceCased)!"
        }
        if case .pair(let left, let right) = Subject(name).form {
            idea.title =
                OutlineWriter(brief).shared(.topicalPair, idea.form) { values in
                    values[.left] = left.sentenceCased
                    values[.right] = right
                }.title
        }
        return idea
    }

    /// Which of the titles fits: the first whose condition holds.
    private static func setManner(of name: String, _ brief: PresentationBrief, in values: inout TemplateValues) {
        values.set(.question, if: false)
        values.set(.ready, if: isTitle(name))
        let purpose = brief.effectivePurpose
        values.set(.teach, if: purpose == .teach)
        values.set(.persuade, if: purpose == .persuade)
        values.set(.report, if: purpose == .report)
        values.set(.pitch, if: purpose == .pitch)
        values.set(.story, if: purpose == .tellStory)
        values.set(.train, if: purpose == .train)
        values.set(.compare, if: purpose == .compare)
        values.set(.celebrate, if: purpose == .celebrate)
    }

    /// Words that are a title as they stand: a question, an exclamation, "timeline of …".
    private static func isTitle(_ name: String) -> Bool {
        if name.hasSuffix("?") || name.hasSuffix("!") { return true }
        let text = TokenizedText(name)
        if let opener = Lexicon.everywhere[.titleOpeners].range(in: text, at: 0), opener.upperBound < text.tokens.count
        {
            return true
        }
        return Subject.questionWords.contains(text.tokens.first?.key ?? "")
    }

    /// The subject itself often says how it wants to be shown.
    private static func form(for subject: String, brief: PresentationBrief) -> SlideForm {
        if case .pair(let left, let right) = Subject(subject).form {
            return .comparison(left.sentenceCased.shortened(to: 24), right.sentenceCased.shortened(to: 24))
        }
        let text = TokenizedText(subject)
        let words = Lexicon.of(brief.language)
        if words.hasFreeVerbs, let form = SlideFormWords.form(in: text, words.native) {
            return brief.wording.form(form)
        }
        if words[.timelineWords].occur(in: text) { return .timeline }
        if words[.stepWords].occur(in: text) { return .steps }
        if words[.comparisonWords].occur(in: text) {
            return brief.wording.form(.comparison)
        }
        if words[.figureWords].occur(in: text) { return .figures }
        if words[.chartWords].occur(in: text) { return .pointsWithChart }
        if words[.tableWords].occur(in: text) { return brief.wording.form(.table) }
        if words[.quoteWords].occur(in: text) { return .quote }
        if words[.panelWords].occur(in: text) { return .threePanels }
        if brief.isForChildren { return .picture }
        return brief.effectivePurpose == .report ? .pointsWithChart : .pointsWithPicture
    }
}
