/// The plan the user is asked to agree to (protocol §4.4).
package struct ConfirmationPlan: Codable, Sendable, Equatable {
    package static let allowedSlideCount = 2...30

    package var type = "ConfirmationPlan"
    package var summaryOfUserRequest: String
    package var keyAssumptions: [String]
    package var proposedSlideCount: Int

    package init(summaryOfUserRequest: String, keyAssumptions: [String], proposedSlideCount: Int) {
        self.summaryOfUserRequest = summaryOfUserRequest
        self.keyAssumptions = keyAssumptions
        self.proposedSlideCount = proposedSlideCount
    }

    enum CodingKeys: String, CodingKey {
        case type
        case summaryOfUserRequest = "summary_of_user_request"
        case keyAssumptions = "key_assumptions"
        case proposedSlideCount = "proposed_slide_count"
    }

    package func validate() throws(ContentError) {
        try ContentError.requireText(summaryOfUserRequest, "summary_of_user_request")
        try ContentError.requireCount(proposedSlideCount, in: Self.allowedSlideCount, "proposed_slide_count")
        for (index, assumption) in keyAssumptions.enumerated() {
            try ContentError.requireText(assumption, "key_assumptions[\(index)]")
        }
    }
}
