/// What the author asks before it plans: three to five questions (protocol §4.4).
package struct ClarifyingQuestions: Codable, Sendable, Equatable {
    package static let allowedCount = 3...5

    package var type = "ClarifyingQuestions"
    package var questions: [String]

    package init(questions: [String]) {
        self.questions = questions
    }

    package func validate() throws(ContentError) {
        try ContentError.requireCount(questions.count, in: Self.allowedCount, "questions")
        for (index, question) in questions.enumerated() {
            try ContentError.requireText(question, "questions[\(index)]")
        }
    }
}

/// What the user answered, as it was said (protocol §6.1, column `clarifying_answers`).
package struct ClarifyingAnswers: Codable, Sendable, Equatable {
    package var rawAnswers: String
    package var timestamp: Timestamp

    package init(rawAnswers: String, timestamp: Timestamp) {
        self.rawAnswers = rawAnswers
        self.timestamp = timestamp
    }

    enum CodingKeys: String, CodingKey {
        case rawAnswers = "raw_answers"
        case timestamp
    }
}
