import DirectorCore
import DirectorSessions
import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct RefinementReplyTests {
    private func read(_ json: String, of count: Int = 4) throws -> Reading<RefinementDraft> {
        let value = try JSONTextReading.value(json)
        let presentation = EditedOutlineTests.outline(count)
        return .of { RefinementReply.read(value, of: presentation, wording: .english, &$0) }
    }

    private static let slide =
        #"{"form":"bullets","headings":[],"title":"Why the flute?","narrative":"n","points":["a"],"visual":{"goal":"","content":"","style":""},"notes":""}"#

    @Test func everyOperationIsRead() throws {
        let json = """
            {"lead":"Done.","edits":[{"op":"add","after":2,"slide":\(Self.slide)},{"op":"remove","slide":4},
            {"op":"move","slide":3,"after":0},{"op":"replace","slide":1,"with":\(Self.slide)},
            {"op":"change","slide":2,"field":"form","value":["table","A","B"]},
            {"op":"change","slide":2,"field":"points","value":["x","y"]},{"op":"set","field":"minutes","value":"20"}]}
            """
        guard case .good(.refined(let lead, let changes, let outline, let affected)) = try read(json) else {
            Issue.record("not read")
            return
        }
        #expect(lead == "Done.")
        #expect(changes.count == 7)
        #expect(outline.slides.map(\.title) == ["Slide 3", "Why the flute?", "Slide 2", "Why the flute?"])
        #expect(outline.slides[2].form == .table(["A", "B"]))
        #expect(affected.map(\.text) == ["slide_001", "slide_002", "slide_005"])
        #expect(outline.minutes == 20)
    }

    @Test func noEditsIsAnAnswer() throws {
        guard case .good(.notDone(let text)) = try read(#"{"lead":"What should change?","edits":[]}"#) else {
            Issue.record("not read")
            return
        }
        #expect(text == "What should change?")
    }

    @Test(arguments: [
        (#"{"edits":[]}"#, "lead"), (#"{"lead":"x"}"#, "edits"),
        (#"{"lead":"x","edits":[{"op":"burn"}]}"#, "edits[0].op"),
        (#"{"lead":"x","edits":[{"op":"remove","slide":9}]}"#, "edits[0].slide"),
        (
            #"{"lead":"x","edits":[{"op":"remove","slide":1},{"op":"change","slide":1,"field":"title","value":["y"]}]}"#,
            "edits[1]"
        ),
        (#"{"lead":"x","edits":[{"op":"change","slide":1,"field":"colour","value":["y"]}]}"#, "edits[0].field"),
        (#"{"lead":"x","edits":[{"op":"change","slide":1,"field":"visual","value":["y"]}]}"#, "edits[0].value"),
        (#"{"lead":"x","edits":[{"op":"change","slide":1,"field":"form","value":["comparison"]}]}"#, "edits[0].value"),
        (#"{"lead":"x","edits":[{"op":"set","field":"minutes","value":"many"}]}"#, "edits[0].value"),
        (#"{"lead":"x","edits":[{"op":"add","after":1,"slide":{"form":"bullets"}}]}"#, "edits[0].slide.title"),
    ])
    func problemsAreNamedByTheirPlace(_ json: String, _ path: String) throws {
        guard case .bad(let problems) = try read(json) else {
            Issue.record("accepted: \(json)")
            return
        }
        #expect(problems.contains { $0.path == path }, "\(problems)")
    }
}
