package import DirectorCore

/// Reads what a user means. Called only for text that is neither a button's value nor the label of one on offer.
///
/// Calls may come from any thread. A classifier that fails counts as "a question", so a failure never builds, changes
/// or discards anything.
package protocol IntentClassifier: Sendable {
    func classify(_ text: String, context: ClassifierContext) -> Draft<Intent>
}

/// What helps to read a message: the state, and what was last asked.
package struct ClassifierContext: Sendable, Equatable {
    package var state: WorkflowState
    package var topic: String?
    /// The buttons on offer.
    package var offered: [OfferedAction]
    /// Slides of the strawman, or of the plan while there is none.
    package var slideCount: Int?
    /// Numbers of the deck's slides that could not be written.
    package var standIns: [Int]

    package init(
        state: WorkflowState,
        topic: String? = nil,
        offered: [OfferedAction] = [],
        slideCount: Int? = nil,
        standIns: [Int] = []
    ) {
        self.state = state
        self.topic = topic
        self.offered = offered
        self.slideCount = slideCount
        self.standIns = standIns
    }
}
