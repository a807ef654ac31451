import DirectorLanguage
import DirectorOffline

/// Takes out the thoughts that some models write before their answer, between `<think>` and `</think>`. Piece by piece.
struct ThoughtFilter: Sendable {
    private enum State: Sendable {
        /// Nothing but white space and perhaps the start of the mark so far. To `thinking` or `speaking`.
        case starting(String)
        /// To `speaking` at the end mark; holds what may be its start.
        case thinking(String)
        case speaking
    }

    private static let open = "<think>"
    private static let close = "</think>"
    private var state = State.starting("")

    /// What is not thought, of everything so far and not returned yet.
    mutating func feed(_ text: String) -> String {
        switch state {
        case .speaking: return text
        case .starting(let before):
            let all = before + text
            let begun = all.drop(while: \.isWhitespace)
            if begun.hasPrefix(Self.open) {
                state = .thinking("")
                return feed(String(begun.dropFirst(Self.open.count)))
            }
            if Self.open.hasPrefix(begun) {
                state = .starting(String(begun))
                return ""
            }
            state = .speaking
            return all
        case .thinking(let before):
            let all = before + text
            guard let end = all.firstRange(of: Self.close) else {
                state = .thinking(String(all.suffix(Self.close.count)))
                return ""
            }
            state = .speaking
            return String(all[end.upperBound...])
        }
    }

    /// What was held back and is no thought after all. Call once, at the end.
    mutating func finish() -> String {
        guard case .starting(let held) = state else { return "" }
        state = .speaking
        return held
    }
}
