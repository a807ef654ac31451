package import DirectorCore

/// What a scripted author or classifier does when it is asked.
package enum ScriptedReply: Sendable {
    /// The draft is ready at once.
    case ready
    /// The draft needs I/O: takes the steps, then comes or fails.
    case working([Step], failure: (any Error)? = nil)

    package enum Step: Sendable, Equatable {
        case report(String, percent: Int?)
        case delta(String)
        case spend(TokenUsage)
        /// Waits until the test releases it.
        case hold
    }

    /// Needs I/O that is over soon.
    package static let soon = ScriptedReply.working([])
    package static let held = ScriptedReply.working([.hold])

    package static func failing(_ error: any Error) -> ScriptedReply { .working([], failure: error) }
}
