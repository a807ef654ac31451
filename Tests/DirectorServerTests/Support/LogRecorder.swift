import Logging
import Synchronization

/// Records the server's log.
final class LogRecorder: LogHandler {
    private let recorded = Mutex<[String]>([])
    private let details = Mutex<[String]>([])

    var lines: [String] { recorded.withLock { $0 } }
    /// All lines with their metadata.
    var text: String { (lines + details.withLock { $0 }).joined(separator: "\n") }

    var logLevel: Logger.Level {
        get { .info }
        set {}
    }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        recorded.withLock { $0.append("\(event.level): \(event.message)") }
        details.withLock { $0.append("\(event.metadata ?? [:])") }
    }
}
