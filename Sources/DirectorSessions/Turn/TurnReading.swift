package import DirectorCore

/// Reads a message as a button where it is one (protocol §2.3): by its value, by a text that is a value, by a text that
/// is the label of a button on offer. What is left is for the classifier.
package enum TurnReading: Sendable, Equatable {
    case button(WorkflowAction, detail: String?)
    case text(String)

    package init(_ input: TurnInput, offered: [OfferedAction]) {
        if let value = input.actionValue, let action = WorkflowAction(rawValue: value) {
            self = .button(action, detail: Self.detail(input, action: action, offered: offered))
        } else if let action = WorkflowAction(rawValue: input.text) {
            self = .button(action, detail: nil)
        } else if let offer = offered.first(where: { Self.same($0.label, input.text) }) {
            self = .button(offer.action, detail: nil)
        } else {
            self = .text(input.text)
        }
    }

    /// What was typed beside the button; `nil` if the text only repeats the button.
    private static func detail(_ input: TurnInput, action: WorkflowAction, offered: [OfferedAction]) -> String? {
        let repeats =
            input.text == action.rawValue
            || input.actionLabel.map { same($0, input.text) } == true
            || offered.contains { $0.action == action && same($0.label, input.text) }
        return repeats ? nil : input.text
    }

    private static func same(_ left: String, _ right: String) -> Bool {
        left.trimmed.inLowercase == right.trimmed.inLowercase
    }

    /// What the user saw themselves say: a button's label, never its value (protocol §5.2).
    ///
    /// - Parameter words: name a button that is not on offer
    package static func displayText(_ input: TurnInput, offered: [OfferedAction], words: TurnWords) -> String {
        guard case .button(let action, let detail) = TurnReading(input, offered: offered), detail == nil else {
            return input.text
        }
        if input.text != action.rawValue { return input.text }
        return input.actionLabel ?? offered.first { $0.action == action }?.label ?? words.label(of: action)
    }
}

extension Intent {
    /// A button as an intent, for the log.
    package init(_ action: WorkflowAction) {
        switch action {
        case .acceptPlan: self.init(Kind.acceptPlan)
        case .rejectPlan: self.init(Kind.rejectPlan)
        case .acceptStrawman: self.init(Kind.acceptStrawman)
        case .requestRefinement, .requestAdjustments: self.init(Kind.submitRefinementRequest)
        case .completePresentation: self.init(Kind.askHelpOrQuestion)
        }
    }
}
