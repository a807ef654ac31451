import DirectorLanguage

enum RefiningMessage: String, MessageKey {
    static let section = "author"

    case slide = "named.numbered"
    case newSlide = "named.new"
    /// At the start of a sentence, with what sets it off from the verb.
    case slideFirst = "named.numberedFirst"
    case newSlideFirst = "named.newFirst"
    case lead = "refining.lead"
    case changes = "refining.changes"
    case size = "refining.size"
    case notDone = "refining.notDone"
    case nothingChanged = "refining.nothingChanged"
    case offer = "refining.offer"
}

extension Wording {
    /// "slide 3, “Why now”", by the number the user knows: within a sentence and at its start.
    func places(_ slide: SlideName) -> TemplateValues {
        let values: TemplateValues = ["number": slide.number.map(String.init), "title": slide.title]
        let isNew = slide.number == nil
        return [
            "slide": text(isNew ? RefiningMessage.newSlide : .slide, values),
            "Slide": text(isNew ? RefiningMessage.newSlideFirst : .slideFirst, values),
        ]
    }

    func name(_ slide: SlideName) -> String { places(slide)["slide"] ?? "" }

    func refinementLead(_ lead: RefinementLead) -> String {
        let made = name(of: lead.made)
        let changes = text(RefiningMessage.changes, count: lead.made, ["made": made, "Made": made.sentenceCased])
        let size = text(
            RefiningMessage.size,
            TemplateValues(
                ["slides": slides(lead.slides), "before": String(lead.before)],
                if: ["same": lead.slides == lead.before]
            )
        )
        return text(
            RefiningMessage.lead,
            TemplateValues(
                ["number": String(lead.number), "changes": changes, "size": size],
                if: ["problems": lead.hasProblems]
            )
        )
    }

    /// A problem beside things that were done.
    func notDone(_ problem: String) -> String { text(RefiningMessage.notDone, ["problem": problem]) }

    /// - Parameters:
    ///   - known: what stood in the way; empty if nothing was understood
    ///   - shorter: a number of slides to offer as an example
    func nothingChanged(because known: [String], slide: Int, shorter: Int) -> String {
        let offer = text(RefiningMessage.offer, ["slide": String(slide), "shorter": String(shorter)])
        let reasons = known.isEmpty ? nil : known.joined(separator: " ")
        return text(RefiningMessage.nothingChanged, ["reasons": reasons, "offer": offer])
    }
}
