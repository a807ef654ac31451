/// What the user means, as the classifier reads it (protocol §4.2).
package struct Intent: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case submitInitialTopic = "Submit_Initial_Topic"
        case submitClarificationAnswers = "Submit_Clarification_Answers"
        case acceptPlan = "Accept_Plan"
        case rejectPlan = "Reject_Plan"
        case changeParameter = "Change_Parameter"
        case acceptStrawman = "Accept_Strawman"
        case submitRefinementRequest = "Submit_Refinement_Request"
        case changeTopic = "Change_Topic"
        case askHelpOrQuestion = "Ask_Help_Or_Question"
    }

    /// Below this, whoever read a message is unsure: of the rules, a model is worth asking, and without one the message
    /// counts as a question; of a model, its reading is not followed (`docs/intents.md`). The prompt of the stage `route`
    /// tells models the same.
    package static let certainty = 0.6

    package var kind: Kind
    /// 0 to 1; see ``certainty``.
    package var confidence: Double
    /// What the classifier drew from the text: the new topic of a change of topic, say.
    package var extractedInfo: String?

    package init(_ kind: Kind, confidence: Double = 1, extractedInfo: String? = nil) {
        self.kind = kind
        self.confidence = confidence
        self.extractedInfo = extractedInfo
    }

    package var isCertain: Bool { confidence >= Self.certainty }

    /// The slides an acceptance is about, if only some: `extractedInfo` holds their numbers, "3 7".
    package var slideNumbers: [Int] {
        guard kind == .acceptStrawman, let extractedInfo else { return [] }
        return extractedInfo.split(separator: " ").compactMap { Int($0) }
    }

    enum CodingKeys: String, CodingKey {
        case kind = "intent_type"
        case confidence
        case extractedInfo = "extracted_info"
    }
}
