import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1)))
struct StrawmanTests {
    @Test(
        "Assertion 18, 19, R34, R10, R33: accept_plan in each form brings an outline with preview and buttons",
        arguments: ButtonForm.allCases,
        [TestClient.Kind.compatible, .native]
    )
    func acceptPlan(form: ButtonForm, kind: TestClient.Kind) async throws {
        try await withServer { server in
            let client = try await server.client(kind, at: .createConfirmationPlan)
            let answer = try await client.strawman(form)
            let status = try #require(answer.first(.status))
            #expect(status.payload["status"]?.string == "generating")
            #expect(answer.filter { $0.kind != .user }.kinds == [.status, .slides, .chat, .actions])
            let slides = try #require(answer.first(.slides))
            #expect(slides.payload["operation"]?.string == "full_update")
            let ids = slides.payload["slides"]?.array?.map { $0["slide_id"]?.string }
            #expect(ids == (1...5).map { String(format: "slide_%03d", $0) })
            let numbers = slides.payload["slides"]?.array?.map { $0["slide_number"]?.int }
            #expect(numbers == Array(1...5))
            let metadata = try #require(slides.payload["metadata"])
            let id = try #require(metadata["preview_presentation_id"]?.string)
            #expect(metadata["preview_url"]?.string == "\(server.url)/p/\(id)")
            let values = answer.first(.actions)?.payload["actions"]?.array?.map { $0["value"]?.string }
            #expect(values == ["accept_strawman", "request_refinement"])
            #expect(server.classifier.calls.count == 2, "a button is not classified")
            let row = try await server.row()
            #expect(row.state == .generateStrawman)
            #expect(row.strawman?.slides.count == 5)
            #expect(row.strawman?.previewURL == metadata["preview_url"]?.string)
            #expect(row.deck == nil)
        }
    }

    @Test("Assertion 18: what the classifier reads as agreement builds the outline, too")
    func classified() async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            try await client.say("go: this is exactly what I want", .slides, .chat, .actions)
            #expect(try await server.row().state == .generateStrawman)
        }
    }

    @Test("Assertion 18: a label is known in any case and with white space around it")
    func labelVariants() async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            try await client.say("  \(client.label(of: .acceptPlan).uppercased()) ", .slides, .chat, .actions)
        }
    }

    @Test(
        "Assertion 21, R30, R31, R20: a refinement brings all slides, the list of changes and the buttons",
        arguments: StoreKind.allCases,
        [
            ("add a slide about honey", 6, ["slide_006"]), ("remove the last slide", 4, ["slide_005"]),
            ("make slide 2 shorter", 5, ["slide_002"]),
        ]
    )
    func refinement(store: StoreKind, change: (request: String, count: Int, affected: [String])) async throws {
        try await withServer(store) { server in
            let client = try await server.client(at: .generateStrawman)
            let before = try #require(try await server.row().strawman)
            let answer = try await client.refine(change.request)
            #expect(answer.kinds == [.status, .slides, .chat, .actions])
            let slides = answer[1].payload
            #expect(slides["operation"]?.string == "full_update")
            #expect(slides["slides"]?.array?.count == change.count)
            #expect(slides["affected_slides"]?.strings == change.affected)
            #expect(answer[2].payload["list_items"]?.strings?.joined().contains(change.request) == true)
            #expect(answer[2].payload["sub_title"]?.string != nil)
            let call = try #require(server.author.calls(.refinement).last)
            #expect(call.text == "refine: \(change.request)")
            #expect(call.brief.refinementFeedback == "refine: \(change.request)")
            let row = try await server.row()
            #expect(row.state == .refineStrawman)
            #expect(row.refinementFeedback == "refine: \(change.request)")
            #expect(row.strawman?.slides.count == change.count)
            #expect(row.strawman?.previewPresentationID != before.previewPresentationID)
            // R20: the turn is in the history, readable, byte for byte.
            let replay = try await server.compatible().receive(
                .chat,
                .user,
                .chat,
                .user,
                .chat,
                .actions,
                .user,
                .slides,
                .chat,
                .actions,
                .user,
                .slides,
                .chat,
                .actions
            )
            #expect(replay.suffix(3).map(\.text) == answer.listed.map(\.text))
        }
    }

    @Test("Assertion 21, R31: request_refinement with words refines, with the words of this message")
    func refinementButton() async throws {
        try await withServer { server in
            let client = try await server.client(at: .refineStrawman)
            try await client.post(
                "add a slide about wax",
                data: ["action_value": .string("request_refinement"), "action_label": .string("Change the outline")]
            )
            try await client.receive(.slides, .chat, .actions)
            #expect(
                server.author.calls(.refinement).map(\.text) == [
                    "refine: add a slide about honey", "add a slide about wax",
                ]
            )
            #expect(try await server.row().strawman?.slides.count == 7)
        }
    }

    @Test("A refinement that cannot be done is answered; nothing changes")
    func refinementNotDone() async throws {
        try await withServer { server in
            let client = try await server.client(at: .generateStrawman)
            let before = try await server.row()
            try await client.say("refine: nothing", .chat)
            let after = try await server.row()
            #expect(after.strawman == before.strawman)
            #expect(after.state == before.state)
        }
    }

    @Test("Assertion 18: a preview can be opened, and an older version keeps its address")
    func previewsOpen() async throws {
        try await withServer { server in
            let client = try await server.client(at: .refineStrawman)
            let addresses = client.received.compactMap { $0.payload["metadata"]?["preview_url"]?.string }
            #expect(Set(addresses).count == 2)
            let first = try await server.get(addresses[0])
            let second = try await server.get(addresses[1])
            #expect(first.status == 200 && second.status == 200)
            #expect(!first.body.contains("honey") && second.body.contains("honey"))
        }
    }
}
