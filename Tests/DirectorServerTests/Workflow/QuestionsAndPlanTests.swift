import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct QuestionsAndPlanTests {
    @Test("Assertion 16: a topic brings three to five questions, and is stored", arguments: StoreKind.allCases)
    func topic(store: StoreKind) async throws {
        try await withServer(store) { server in
            let client = try await server.client(at: .provideGreeting)
            let answer = try await client.topic("Bees in the city")
            #expect(answer.kinds == [.chat])
            let questions = try #require(answer[0].payload["list_items"]?.strings)
            #expect((3...5).contains(questions.count))
            let row = try await server.row()
            #expect(row.state == .askClarifyingQuestions)
            #expect(row.topic == "Bees in the city")
        }
    }

    @Test(
        "Assertion 17, R10, R16: answers bring a plan with two buttons, and are stored with it",
        arguments: StoreKind.allCases
    )
    func plan(store: StoreKind) async throws {
        try await withServer(store) { server in
            let client = try await server.client(at: .askClarifyingQuestions)
            let answer = try await client.answers()
            #expect(answer.kinds == [.chat, .actions])
            #expect(
                answer[1].payload["actions"]?.array?.map { $0["value"] } == [
                    .string("accept_plan"), .string("reject_plan"),
                ]
            )
            #expect(answer[1].payload["actions"]?.array?.map { $0["primary"]?.bool } == [true, false])
            #expect(answer[1].payload["actions"]?.array?.map { $0["requires_input"]?.bool } == [false, true])
            let row = try await server.row()
            #expect(row.state == .createConfirmationPlan)
            #expect(row.topic == "Bees")
            #expect(row.answers?.rawAnswers == "answers: Children, 10 minutes")
            let plan = try #require(row.plan)
            #expect((2...30).contains(plan.proposedSlideCount))
            #expect(answer[0].words.contains("\(plan.proposedSlideCount)"))
            #expect(answer[0].payload["list_items"]?.strings == plan.keyAssumptions)
            #expect(server.author.calls(.plan).map(\.brief.topic) == ["Bees"])
        }
    }

    @Test("Assertion 22, R32: rejecting a plan with words brings another plan that has read them")
    func rejectPlan() async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            let first = try #require(try await server.row().plan)
            let typed = try await client.say("reject: make it 8 slides", .chat, .actions)
            let second = try #require(try await server.row().plan)
            #expect(second != first)
            #expect(second.proposedSlideCount == 8)
            try await client.post(
                "more figures",
                data: ["action_value": .string("reject_plan"), "action_label": .string("Change the plan")]
            )
            let pressed = try await client.receive(.chat, .actions)
            #expect(
                server.author.calls(.plan).last?.brief.planFeedback == ["reject: make it 8 slides", "more figures"]
            )
            let row = try await server.row()
            #expect(row.state == .createConfirmationPlan)
            #expect(row.planFeedback == ["reject: make it 8 slides", "more figures"])
            #expect(row.plan != second)
            let texts = client.received.filter { $0.kind == .chat }.map { $0.words.lowercased() }
            #expect(Set(texts).count == texts.count)
            #expect(typed[1].payload != pressed[1].payload)
        }
    }

    @Test("Assertion 22, R32: a changed parameter goes into the next plan")
    func changeParameter() async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            try await client.say("parameter: 12 slides", .chat, .actions)
            let row = try await server.row()
            #expect(row.plan?.proposedSlideCount == 12)
            #expect(row.topic == "Bees")
            #expect(row.answers != nil)
        }
    }

    @Test(
        "2.3: a button that needs words and came without any asks for them",
        arguments: [
            (WorkflowAction.rejectPlan, WorkflowState.createConfirmationPlan), (.requestRefinement, .generateStrawman),
        ]
    )
    func wordsMissing(action: WorkflowAction, state: WorkflowState) async throws {
        try await withServer { server in
            let client = try await server.client(at: state)
            let calls = server.author.calls
            for form in ButtonForm.allCases {
                try await client.press(action, form, .chat)
            }
            #expect(server.author.calls == calls)
            #expect(try await server.row().state == state)
        }
    }

    @Test("R45: answers never replace the topic, and a topic is not taken for an answer")
    func topicStays() async throws {
        try await withServer { server in
            let client = try await server.client(at: .provideGreeting)
            try await client.say("Krishna", .chat)
            try await client.say("Children", .chat, .actions)
            try await client.say("reject: longer", .chat, .actions)
            try await client.say("topic: something else", .chat)
            let row = try await server.row()
            #expect(row.topic == "Krishna")
            #expect(row.answers?.rawAnswers == "Children")
            #expect(row.state == .createConfirmationPlan)
        }
    }
}
