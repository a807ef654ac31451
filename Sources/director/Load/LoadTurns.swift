/// The turns of a simulated user, one after another.
struct LoadTurns: Sendable {
    enum Mix: String, Sendable, CaseIterable {
        /// One topic, and then questions that are answered in chat. This is the cheapest turn that is stored.
        case question
        /// From topic to deck, and then a new topic.
        case conversation
        /// No turns, only `ping` and `pong`: the duration of a round trip to the server.
        case ping
    }

    private let mix: Mix
    private var said = 0

    init(_ mix: Mix) { self.mix = mix }

    mutating func next() -> String {
        defer { said += 1 }
        switch mix {
        case .ping: return "ping"
        case .question: return said == 0 ? "The life of bees" : "What is a strawman?"
        case .conversation:
            switch said % 6 {
            case 0: return said == 0 ? "The life of bees" : "New topic: the life of ants"
            case 1: return "Children, 10 min"
            case 2: return "accept_plan"
            case 3: return "Make slide 2 more visual"
            case 4: return "accept_strawman"
            default: return "What is a strawman?"
            }
        }
    }
}
