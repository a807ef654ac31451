/// What the user means, as the classifier reads it (protocol §4.2).
package struct Intent: Codable, Sendable, Equatable {
    /// The kinds of intents, with the names that the classifier's prompt and the log use.
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

    /// A reading of a message below this confidence is uncertain. If the rules are uncertain, a model is asked; without
    /// a model the message counts as a question. If a model is uncertain, its reading is not used (`docs/intents.md`).
    /// The prompt of the stage `route` tells models the same number.
    package static let certainty = 0.6

    /// What the user wants.
    package var kind: Kind
    /// 0 to 1; see ``certainty``.
    package var confidence: Double
    /// A part of the text that the classifier extracted, for example the new topic of a change of topic.
    package var extractedInfo: String?

    /// Makes an intent; by default a certain one.
    package init(_ kind: Kind, confidence: Double = 1, extractedInfo: String? = nil) {
        self.kind = kind
        self.confidence = confidence
        self.extractedInfo = extractedInfo
    }

    /// Whether the confidence reaches ``certainty``.
    package var isCertain: Bool { confidence >= Self.certainty }

    /// The slides that an acceptance names; empty if it names none. `extractedInfo` holds their numbers as "3 7".
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
