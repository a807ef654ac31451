/// What a word or phrase does in a message on any subject. A word without a sign is content.
package enum Sign: String, Sendable, CaseIterable {
    /// Says yes by itself: "yes", "go ahead", "approved".
    case yes
    /// Says no by itself: "no", "nope".
    case no
    /// Turns what follows around: "not", "don't", "without".
    case not
    /// Speaks well of something: "good", "happy with", "I like".
    case good
    /// Speaks ill of something: "wrong", "boring", "problem".
    case bad
    /// Asks for the agreed work: "build", "finish".
    case build
    /// As ``build``, in words that are also used for anything else: "make", "create", "start".
    case make
    /// What is built or agreed to: "plan", "outline", "slides", "deck".
    case work
    /// An alteration, which can be denied: "no changes", "nothing to add".
    case change
    /// Asks for more or less of something: "shorter", "more", "without".
    case shift
    /// Turns a yes into a condition: "but", "except".
    case but
    /// Makes it depend on something: "if", "before", "would".
    case hedge
    /// Puts it off: "wait", "not yet", "let me think".
    case wait
    /// Wants something else: "need", "must", "I'd like".
    case want
    /// Opens a question: "what", "why".
    case ask
    /// Opens a question if the subject follows: "is", "do", "should".
    case auxiliary
    /// Who is spoken of: "I", "you", "it".
    case subject
    /// Wants to be told something: "explain", "tell me".
    case tell
    /// Speaks of speaking: "say", "click", "the button".
    case speech
    /// A wish in the form of a question: "can you", "how about".
    case request
    case greeting
    case thanks
    case help
    /// Noises: "lol", "hmm".
    case chatter
    /// Leaves it to us: "you decide", "skip".
    case pass
    /// May stand beside anything without changing it.
    case filler
    /// Closed words that carry meaning of their own and keep a sentence open: "slow", "back", "question".
    case open
}
