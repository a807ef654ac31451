extension Draft {
    /// Goes on with the value as soon as it is there; ready stays ready, so that a chain without I/O needs no waiting.
    package func flatMap<Next>(_ transform: @escaping @Sendable (Value) -> Draft<Next>) -> Draft<Next> {
        switch self {
        case .ready(let value): transform(value)
        case .pending(let work):
            .pending { progress in
                switch transform(try await work(progress)) {
                case .ready(let next): next
                case .pending(let more): try await more(progress)
                }
            }
        }
    }

    package func map<Next>(_ transform: @escaping @Sendable (Value) -> Next) -> Draft<Next> {
        flatMap { .ready(transform($0)) }
    }
}
