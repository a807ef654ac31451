package import DirectorCore

/// What a scripted author or classifier does when it is called.
package enum ScriptedReply: Sendable {
    /// The result is returned at once.
    case ready
    /// The result needs I/O: the call takes the steps and then returns it or fails.
    case working([Step], failure: (any Error)? = nil)

    /// A step of a call that needs I/O.
    package enum Step: Sendable, Equatable {
        case report(String, percent: Int?)
        case delta(String)
        case spend(TokenUsage)
        /// Waits until the test releases it.
        case hold
    }

    /// Needs I/O that takes no time.
    package static let soon = ScriptedReply.working([])
    /// Waits until the test releases it.
    package static let held = ScriptedReply.working([.hold])

    /// Fails with this error at once.
    package static func failing(_ error: any Error) -> ScriptedReply { .working([], failure: error) }
}
