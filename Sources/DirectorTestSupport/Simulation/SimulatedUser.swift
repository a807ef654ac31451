import DirectorCore

/// Chooses what users send: mostly what fits the session's state, sometimes anything.
struct SimulatedUser {
    private var count = 0

    mutating func message(in state: WorkflowState, using chance: inout SeededGenerator) -> UserMessage {
        count += 1
        let choices = chance.chance(850) ? Self.fitting(state) : Self.all
        guard let choice = chance.pick(choices) else { return UserMessage(text: "Ask_Help_Or_Question \(count)") }
        switch choice {
        case .says(let kind): return UserMessage(text: "\(kind.rawValue) number \(count)")
        case .presses(let action): return UserMessage(text: action.rawValue, actionValue: action.rawValue)
        case .changes(let action):
            return UserMessage(text: "make it shorter \(count)", actionValue: action.rawValue, actionLabel: "Change")
        }
    }

    private enum Choice {
        case says(Intent.Kind)
        case presses(WorkflowAction)
        /// A button with a text.
        case changes(WorkflowAction)
    }

    private static let all: [Choice] =
        Intent.Kind.allCases.map { .says($0) } + WorkflowAction.allCases.map { .presses($0) }

    private static func fitting(_ state: WorkflowState) -> [Choice] {
        switch state {
        case .provideGreeting: [.says(.submitInitialTopic)]
        case .askClarifyingQuestions: [.says(.submitClarificationAnswers)]
        case .createConfirmationPlan: [.presses(.acceptPlan), .says(.acceptPlan), .changes(.rejectPlan)]
        case .generateStrawman, .refineStrawman:
            [.presses(.acceptStrawman), .says(.acceptStrawman), .says(.submitRefinementRequest)]
        case .contentGeneration: [.says(.askHelpOrQuestion), .says(.changeTopic), .changes(.requestRefinement)]
        }
    }
}
