import DirectorCore
import DirectorLanguage
import DirectorSessions

/// Turns a request into a changed outline and an honest report of what became of it.
enum RefinementWriter {
    static func draft(
        _ presentation: Presentation,
        request: String,
        brief: AuthorBrief,
        _ reader: BriefReader
    ) -> RefinementDraft {
        let known = reader.read(brief, agreed: presentation)
        let wording = known.wording
        let instructions = InstructionReading.instructions(in: request)
        guard presentation.slides.count >= 1 else { return .notDone(wording.problem(.noSlide(1, count: 0))) }
        var editor = OutlineEditor(presentation, brief: known)
        for instruction in instructions { editor.carryOut(instruction) }
        guard !editor.presentation.saysSame(as: presentation) else { return .notDone(refusal(editor, wording)) }
        let lead = RefinementLead(
            number: brief.revision,
            made: editor.done.count,
            slides: editor.presentation.slides.count,
            before: presentation.slides.count,
            hasProblems: !editor.problems.isEmpty
        )
        return .refined(
            lead: wording.refinementLead(lead),
            changes: editor.done.map(wording.report) + editor.problems.map { wording.notDone(wording.problem($0)) },
            presentation: editor.presentation,
            affected: editor.affected
        )
    }

    private static func refusal(_ editor: OutlineEditor, _ wording: Wording) -> String {
        let count = editor.original.slides.count
        let example = count > 2 ? 3 : 2
        let known = editor.problems.filter(\.isUnderstood).map(wording.problem)
        return wording.nothingChanged(because: known, slide: example, shorter: shorter(count))
    }

    /// A number of slides that can be asked for.
    private static func shorter(_ count: Int) -> Int {
        SlideBudget.clamped(count - 1, to: OutlineEditor.allowedCount)
    }
}
