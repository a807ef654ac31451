/// The buttons we know, by the value a client sends back (protocol §2.3).
package enum WorkflowAction: String, Codable, Sendable, CaseIterable {
    case acceptPlan = "accept_plan"
    case rejectPlan = "reject_plan"
    case acceptStrawman = "accept_strawman"
    case requestRefinement = "request_refinement"
    /// A later release of the older Directors offers it after the deck. It is understood, but never offered.
    case completePresentation = "complete_presentation"
    case requestAdjustments = "request_adjustments"

    /// Whether the button needs a text beside it.
    package var requiresInput: Bool {
        switch self {
        case .rejectPlan, .requestRefinement, .requestAdjustments: true
        case .acceptPlan, .acceptStrawman, .completePresentation: false
        }
    }
}

/// A button that was offered. Its label is kept, so that the button is recognized if a user sends its label as text.
package struct OfferedAction: Codable, Sendable, Equatable {
    /// The button's text.
    package var label: String
    /// What the button does.
    package var action: WorkflowAction
    /// Whether the button is shown as the main one.
    package var isPrimary: Bool

    /// Makes a button.
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
