/// A style of text on a terminal.
package enum TextStyle: Sendable, Equatable, CaseIterable {
    case plain, strong, faint, own, link, alarming

    /// The parameters of the escape sequence that begins the style (ECMA-48, select graphic rendition).
    fileprivate var parameters: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .faint: "2"
        case .own: "36"
        case .link: "4"
        case .alarming: "31"
        }
    }
}

/// Whether texts are coloured.
package enum Colouring: Sendable, Equatable {
    case on, off

    /// - Parameters:
    ///   - isTerminal: whether the output goes to a terminal
    ///   - environment: the process's variables. `NO_COLOR`, if it is not empty, turns colours off, and so does a
    ///     `TERM` of `dumb`.
    package init(isTerminal: Bool, environment: [String: String]) {
        let isRefused = environment["NO_COLOR"]?.isEmpty == false
        self = isTerminal && !isRefused && TerminalKind(environment) == .full ? .on : .off
    }

    /// Puts the escape sequences of the style around the text.
    package func apply(_ style: TextStyle, to text: String) -> String {
        guard self == .on, !text.isEmpty, let parameters = style.parameters else { return text }
        return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
    }
}

/// What a terminal can do, by its variable `TERM`.
package enum TerminalKind: Sendable, Equatable {
    /// It can move the cursor.
    case full
    /// It only prints one line after another.
    case dumb

    /// - Parameter environment: the process's variables
    package init(_ environment: [String: String]) {
        switch environment["TERM"] {
        case nil, "", "dumb": self = .dumb
        default: self = .full
        }
    }
}
