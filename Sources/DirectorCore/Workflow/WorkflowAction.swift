/// The buttons we know, by the value a client sends back (protocol §2.3).
package enum WorkflowAction: String, Codable, Sendable, CaseIterable {
    case acceptPlan = "accept_plan"
    case rejectPlan = "reject_plan"
    case acceptStrawman = "accept_strawman"
    case requestRefinement = "request_refinement"
    /// Offered by a later server family after the deck; understood, never offered.
    case completePresentation = "complete_presentation"
    case requestAdjustments = "request_adjustments"

    /// Whether the button only makes sense with text beside it.
    package var requiresInput: Bool {
        switch self {
        case .rejectPlan, .requestRefinement, .requestAdjustments: true
        case .acceptPlan, .acceptStrawman, .completePresentation: false
        }
    }
}

/// A button as it was offered, so that its label can be recognised when it comes back as plain text.
package struct OfferedAction: Codable, Sendable, Equatable {
    package var label: String
    package var action: WorkflowAction
    package var isPrimary: Bool

    package init(label: String, action: WorkflowAction, isPrimary: Bool) {
        self.label = label
        self.action = action
        self.isPrimary = isPrimary
    }

    enum CodingKeys: String, CodingKey {
        case label
        case action = "value"
        case isPrimary = "primary"
    }
}
