import DirectorTerminal
import Dispatch
import UnixSignals

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The events from standard input and from signals, in one sequence.
struct ChatInput: Sendable {
    enum Event: Sendable {
        case bytes([UInt8])
        case endOfFile
        case signal(UnixSignal)
    }

    let events: AsyncStream<Event>
    private let continuation: AsyncStream<Event>.Continuation
    private let signals: [UnixSignal]

    /// - Parameter signals: the signals that become events; they no longer end the process
    init(signals: [UnixSignal]) {
        self.signals = signals
        // The buffer has no limit: a person types slower than the chat reads, and the content of a pipe or file ends.
        (events, continuation) = AsyncStream.makeStream()
    }

    /// Reads standard input on a separate thread, because reading blocks. The thread ends with the input or the
    /// process.
    func startReading() {
        DispatchQueue(label: "director.chat.input").async { [continuation] in
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
                if count > 0 {
                    continuation.yield(.bytes(Array(buffer[..<count])))
                } else if count == 0 || errno != EINTR {
                    continuation.yield(.endOfFile)
                    return
                }
            }
        }
    }

    /// Turns signals into events until the task is cancelled.
    func followSignals() async {
        for await signal in await UnixSignalsSequence(trapping: signals) { continuation.yield(.signal(signal)) }
    }
}
