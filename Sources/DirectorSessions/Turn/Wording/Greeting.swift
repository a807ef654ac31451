/// The first message of every session. English in every session: it comes before anything the user says, and front ends
/// know it by its two English markers (protocol §3.4-6).
package enum Greeting {
    package static let text =
        "Hello! I'm Deckster. I turn a topic into a finished presentation: we talk, you decide. "
        + "What presentation would you like to build today?"
}
