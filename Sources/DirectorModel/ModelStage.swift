import DirectorOffline

/// A piece of work that a model does. Names prompts, settings and the parts of a bill.
package enum ModelStage: String, Sendable, CaseIterable {
    /// Reads what a message means.
    case route
    case questions
    case plan
    case strawman
    case refine
    case slide
    case answer

    /// Which of the configured models does it.
    package var role: ModelRole {
        switch self {
        case .route: .router
        case .questions, .plan, .strawman, .refine: .planner
        case .slide, .answer: .writer
        }
    }
}

/// Stages that share a model.
package enum ModelRole: String, Sendable, CaseIterable {
    case router, planner, writer
}
