import Dispatch

/// Lines from a person or a pipe.
enum TerminalLines {
    /// Reads standard input on a thread of its own, since it blocks. Ends at the end of the input.
    static func standardInput() -> AsyncStream<String> {
        // A person types slower than we read; a pipe is bounded by what it holds.
        AsyncStream { continuation in
            DispatchQueue(label: "director.chat.input").async {
                while let line = readLine() { continuation.yield(line) }
                continuation.finish()
            }
        }
    }
}
