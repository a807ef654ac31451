package import DirectorCore

/// Rows of the shared table as older Directors, other services and accidents have left them.
package struct LegacyRow: Sendable, CustomStringConvertible {
    /// What is special about the row.
    package let name: String
    /// The row.
    package var row: HistoryRow
    /// The texts that a person should read, in order, without the greeting; `nil` if another test checks them.
    package var said: [String]?

    /// The row's name.
    package var description: String { name }

    private init(_ name: String, said: [String]? = nil, _ fill: (inout HistoryRow) -> Void) {
        self.name = name
        self.said = said
        row = HistoryRow(key: SessionKey(user: UserID(unchecked: "user-1"), session: SessionID(unchecked: "legacy")))
        row.createdAt = "2025-11-08T09:00:00.5+00:00"
        row.updatedAt = "2025-12-16T10:30:00.123456+00:00"
        fill(&row)
    }

    /// All rows.
    package static let all = written + damaged

    /// Rows as the releases 34a, 34b and 40 wrote them.
    package static let written: [LegacyRow] = [
        LegacyRow("nothing said yet", said: []) { row in
            row.state = "PROVIDE_GREETING"
            row.history = "[]"
        },
        LegacyRow(
            "34a: no times, a plan that is in the history only",
            said: ["Bees in the city", "A few questions", "City council", "Plan 1: 7 slides.", "Does plan 1 fit?"]
        ) { row in
            row.state = "CREATE_CONFIRMATION_PLAN"
            row.topic = "Bees in the city"
            row.answers = #"{"raw_answers": "City council", "timestamp": "2025-11-08T09:02:00.123456"}"#
            row.history = "[\(topic34a), \(questions34a), \(answers34a), \(plan34a)]"
        },
        LegacyRow("34b: up to the deck, END, a preview in presentation_url") { row in
            row.state = "END"
            row.topic = "Bees in the city"
            row.strawman = strawman
            row.url = "https://layout.example/p/preview-1"
            row.history = """
                [\(topic34a), \(questions34a), \(answers34a), \(plan34a),
                {"role": "user", "content": "accept_plan", "timestamp": "2025-12-16T10:00:00.123456Z",
                 "intent": {"intent_type": "Accept_Plan", "confidence": 1.0, "extracted_info": null}},
                {"role": "assistant", "state": "GENERATE_STRAWMAN", "content": \(strawman),
                 "timestamp": "2025-12-16T10:00:00.123456Z"},
                {"role": "user", "content": "accept_strawman", "timestamp": "2025-12-16T10:05:00.000001Z",
                 "intent": {"intent_type": "Accept_Strawman", "confidence": 1.0, "extracted_info": null}},
                {"role": "assistant", "state": "CONTENT_GENERATION", "timestamp": "2025-12-16T10:05:00.000001Z",
                 "content": {"type": "presentation_url", "url": "https://layout.example/p/final-1",
                             "slide_count": 2, "content_generated": true, "successful_slides": 2,
                             "message": "Your presentation is ready!"}}]
                """
        },
        LegacyRow("34b: the topic was changed and its history cleared, the new topic never stored") { row in
            row.state = "ASK_CLARIFYING_QUESTIONS"
            row.url = "https://layout.example/p/preview-1"
            row.history = """
                [{"role": "user", "content": "Rather wasps", "timestamp": "2025-12-16T10:10:00Z",
                  "intent": {"intent_type": "Change_Topic", "confidence": 0.85, "extracted_info": "Wasps"}},
                 \(questions34a)]
                """
        },
        LegacyRow("34: the state went ahead and the strawman failed") { row in
            row.state = "GENERATE_STRAWMAN"
            row.topic = "Bees in the city"
            row.history = "[\(topic34a), \(questions34a), \(answers34a), \(plan34a)]"
        },
        LegacyRow("34: a refinement whose history entry was lost") { row in
            row.state = "REFINE_STRAWMAN"
            row.topic = "Bees in the city"
            row.strawman = strawman.replacing("Bees for all", with: "Bees for everyone")
            row.url = "https://layout.example/p/preview-2"
            row.history = """
                [\(topic34a), \(questions34a), \(answers34a), \(plan34a),
                {"role": "user", "content": "Looks right"},
                {"role": "assistant", "state": "GENERATE_STRAWMAN", "content": \(strawman)}]
                """
        },
        LegacyRow("34a: pings taken as messages") { row in
            row.state = "ASK_CLARIFYING_QUESTIONS"
            row.topic = "accept_plan"
            row.history = """
                [{"role": "user", "content": "", "intent": {"intent_type": "Submit_Initial_Topic", "confidence": 0.4}},
                 \(questions34a),
                 {"role": "user", "content": "", "intent": {"intent_type": "Ask_Help_Or_Question", "confidence": 0.5}},
                 \(questions34a), \(questions34a)]
                """
        },
        LegacyRow(
            "40: plain texts and a greeting on every connection",
            said: ["Bees", "How long?", "Ten minutes", "How long? (5)"]
        ) { row in
            row.history = """
                [{"role": "assistant", "content": "Hello! I'm Deckster. What presentation would you like to build today?",
                  "timestamp": "2025-11-09T08:00:00"},
                 {"role": "assistant", "content": "Hello! I'm Deckster. What presentation would you like to build today?",
                  "timestamp": "2025-11-09T08:00:30"},
                 {"role": "user", "content": "Bees", "timestamp": "2025-11-09T08:01:00"},
                 {"role": "assistant", "content": "How long?", "timestamp": "2025-11-09T08:01:02"},
                 {"role": "user", "content": "Ten minutes", "timestamp": "2025-11-09T08:01:10"},
                 {"role": "assistant", "content": "How long?", "timestamp": "2025-11-09T08:01:12"}]
                """
        },
        LegacyRow("columns say more than a history that is empty") { row in
            row.state = "CONTENT_GENERATION"
            row.topic = "Bees in the city"
            row.answers = #"{"raw_answers": "City council"}"#
            row.plan = plan
            row.strawman = strawman
            row.url = "https://layout.example/p/final-9"
            row.refinementFeedback = "shorter"
        },
        LegacyRow("columns say less than the history") { row in
            row.state = "PROVIDE_GREETING"
            row.history = "[\(topic34a), \(questions34a), \(answers34a), \(plan34a)]"
        },
        LegacyRow("columns say something else than the history") { row in
            row.state = "CREATE_CONFIRMATION_PLAN"
            row.topic = "Wasps"
            row.answers = #"{"raw_answers": "Pupils", "timestamp": "2025-11-08T09:02:00Z"}"#
            row.plan = plan.replacing("7", with: "9")
            row.history = "[\(topic34a), \(questions34a), \(answers34a), \(plan34a)]"
        },
    ]

    /// Rows that no release would write.
    package static let damaged: [LegacyRow] = [
        LegacyRow("everything NULL", said: []) { row in
            row.createdAt = nil
            row.updatedAt = nil
        },
        LegacyRow("a history that breaks off") { row in
            row.state = "ASK_CLARIFYING_QUESTIONS"
            row.history = "[\(topic34a), \(questions34a), {\"role\": \"us"
        },
        LegacyRow("a history that is no JSON", said: []) { row in row.history = "<html>502</html>" },
        LegacyRow("a history that is one object", said: ["x"]) { row in
            row.history = #"{"role": "user", "content": "x"}"#
        },
        LegacyRow("a history stored as a JSON string", said: ["Bees in the city", "A few questions"]) { row in
            row.state = "ASK_CLARIFYING_QUESTIONS"
            row.history = JSONText.quoted("[\(topic34a), \(questions34a)]")
        },
        LegacyRow("elements of every wrong kind", said: ["Bees", "Good."]) { row in
            row.state = "LAYOUT_GENERATION"
            row.history = """
                [null, 7, "text", [], {}, {"role": "system", "content": "secret"}, {"role": 5}, {"role": "user"},
                 {"role": "user", "content": {"a": 1}}, {"role": "user", "content": "Bees", "timestamp": 17},
                 {"role": "assistant"}, {"role": "assistant", "content": null},
                 {"role": "assistant", "state": "GENERATE_STRAWMAN", "content": {"main_title": "x", "slides": []}},
                 {"role": "assistant", "state": "NOWHERE", "content": {"type": "Mystery"}},
                 {"role": "assistant", "state": 9, "content": "Good.", "timestamp": "yesterday"},
                 {"role": "assistant", "content": {"type": "presentation_url", "url": "javascript:alert(1)"}},
                 {"role": "user", "frames": 5, "director": 1}, {"role": "user", "frames_base64": "!"}]
                """
        },
        LegacyRow("columns of every wrong kind") { row in
            row.state = ""
            row.topic = "  "
            row.answers = "[]"
            row.plan = #"{"proposed_slide_count": "many"}"#
            row.strawman = #"{"main_title": "x"}"#
            row.url = "/p/relative"
            row.history = "[\(topic34a)]"
            row.createdAt = "yesterday"
        },
        LegacyRow("times that cannot be") { row in
            row.state = "ASK_CLARIFYING_QUESTIONS"
            row.history = """
                [{"role": "user", "content": "Bees", "timestamp": "9999-12-31T23:59:59Z"},
                 {"role": "assistant", "content": "Good.", "timestamp": "2025-11-08T09:00:00Z"},
                 {"role": "user", "content": "Wasps", "timestamp": "2025-11-08T09:00:00Z"},
                 {"role": "assistant", "content": "Better.", "timestamp": "1970-01-01T00:00:00Z"}]
                """
        },
        LegacyRow("messages without an answer") { row in
            row.history = """
                [{"role": "user", "content": "One"}, {"role": "user", "content": "Two"},
                 {"role": "assistant", "content": "Two it is."}, {"role": "user", "content": "Three"}]
                """
        },
        LegacyRow("a strawman of loose ends") { row in
            row.state = "GENERATE_STRAWMAN"
            row.topic = "Bees"
            row.strawman = """
                {"main_title": "", "presentation_duration": "15.0", "footer_text": "a footer that is far too long",
                 "preview_url": "https://layout.example/p/a1", "visual_style_preference": "baroque", "slides": [
                 {"slide_id": "slide_001", "slide_type": "unheard_of", "key_points": ["a", "", 5, null]},
                 {"slide_id": "slide_001", "title": "Twice", "visuals_needed": "a large bee", "layout_id": "L77"},
                 7, {"slide_number": 40, "content_guidance": {"tone_indicator": "calm"}}]}
                """
        },
    ]
}

extension LegacyRow {
    private static let topic34a = """
        {"role": "user", "content": "Bees in the city",
         "intent": {"intent_type": "Submit_Initial_Topic", "confidence": 0.95, "extracted_info": "Bees in the city"}}
        """
    private static let questions34a = """
        {"role": "assistant", "state": "ASK_CLARIFYING_QUESTIONS",
         "content": {"type": "ClarifyingQuestions", "questions": ["Who listens?", "How long?", "Why?"]}}
        """
    private static let answers34a = """
        {"role": "user", "content": "City council",
         "intent": {"intent_type": "Submit_Clarification_Answers", "confidence": 0.9, "extracted_info": null}}
        """
    private static let plan = """
        {"type": "ConfirmationPlan", "summary_of_user_request": "A talk about bees", "proposed_slide_count": 7,
         "key_assumptions": ["The council knows little about bees"]}
        """
    private static let plan34a = """
        {"role": "assistant", "state": "CREATE_CONFIRMATION_PLAN", "content": \(plan)}
        """
    private static let strawman = """
        {"type": "PresentationStrawman", "main_title": "Bees for all", "overall_theme": "Calm", "footer_text": null,
         "design_suggestions": "Much white", "target_audience": "City council", "presentation_duration": 15,
         "preview_url": "https://layout.example/p/preview-1", "preview_presentation_id": "preview-1",
         "visual_style_preference": "professional", "use_images_for_closing": true, "slides": [
          {"slide_number": 1, "slide_id": "slide_001", "title": "Bees", "slide_type": "title_slide",
           "narrative": "Opening", "key_points": ["Why bees"], "analytics_needed": null, "layout_id": "L29",
           "content_guidance": {"content_type": "title", "emphasis_hierarchy": []}},
          {"slide_number": 2, "slide_id": "slide_002", "title": "What to do", "slide_type": "conclusion_slide",
           "narrative": "Closing", "key_points": ["Roofs", "Water"],
           "visuals_needed": "**Goal:** Show **Content:** a roof **Style:** photo"}]}
        """
}
