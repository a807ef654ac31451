import DirectorCore
import DirectorSessions

/// Turns a request into a changed outline and an honest report of what became of it.
enum RefinementWriter {
    static func draft(_ strawman: PresentationStrawman, request: String, brief: AuthorBrief) -> RefinementDraft {
        let known = BriefReader.read(brief, agreed: strawman)
        let instructions = InstructionReading.instructions(in: request)
        guard strawman.slides.count >= 1 else { return .notDone("There is no outline yet that could be changed.") }
        var editor = OutlineEditor(strawman, brief: known)
        for instruction in instructions { editor.carryOut(instruction) }
        guard editor.strawman != strawman else { return .notDone(refusal(editor, request: request)) }
        let problems = editor.problems.map { "Not done: " + $0 }
        return .refined(
            lead: lead(editor, round: brief.revision),
            changes: editor.done + problems,
            strawman: editor.strawman,
            affected: editor.affected
        )
    }

    private static func lead(_ editor: OutlineEditor, round: Int) -> String {
        let count = editor.strawman.slides.count
        let made = editor.done.count
        let changes = made == 1 ? "One change" : NumberWords.name(made).sentenceCased + " changes"
        let before = editor.original.slides.count
        let size = count == before ? "still \(count) slides" : "now \(count) slides instead of \(before)"
        let open = editor.problems.isEmpty ? "" : " Something could not be done; see the list."
        return "Version \(round): \(changes) made, \(size).\(open)"
    }

    private static func refusal(_ editor: OutlineEditor, request: String) -> String {
        let known = editor.problems.filter { !$0.hasPrefix("Not understood") }
        let count = editor.original.slides.count
        let example = editor.original.slides.count > 2 ? editor.original.slides[min(2, count - 1)].slideNumber : 2
        let offer =
            "I can, for example: “add a slide about …”, “remove slide \(example)”, “move slide \(example) to the end”, “merge slides 2 and 3”, “make slide \(example) a timeline”, “rename slide \(example) to …”, “shorten it to \(max(2, count - 1)) slides”, “make it 5 minutes”."
        if known.isEmpty {
            return "I left the outline as it is, because I could not tell what to change in it. " + offer
        }
        return "I left the outline as it is. " + known.joined(separator: " ") + " " + offer
    }
}
