import DirectorLanguage
import DirectorOffline

/// Reads an event stream byte by byte: lines that end in LF, CR or both, `data` lines joined, an empty line ends an event.
/// Comments and other fields are passed over.
struct ServerSentEvents: Sendable {
    /// A line is longer than allowed.
    struct LineTooLong: Error, Equatable {}

    private let lineLimit: Int
    private var line: [UInt8] = []
    private var data: String?
    private var endedWithReturn = false
    private var isFirstLine = true

    /// - Parameter lineLimit: bytes a line, and the data of an event, may have
    init(lineLimit: Int) { self.lineLimit = lineLimit }

    /// - Returns: the data of every event that is complete now
    mutating func feed(_ bytes: some Sequence<UInt8>) throws(LineTooLong) -> [String] {
        var events: [String] = []
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\n"):
                // The second half of CRLF ends nothing.
                if endedWithReturn {
                    endedWithReturn = false
                    continue
                }
                if let event = try endLine() { events.append(event) }
            case UInt8(ascii: "\r"):
                endedWithReturn = true
                if let event = try endLine() { events.append(event) }
            default:
                endedWithReturn = false
                guard line.count < lineLimit else { throw LineTooLong() }
                line.append(byte)
            }
        }
        return events
    }

    /// What was complete but for the empty line after it: some services end with the last byte that matters.
    mutating func finish() throws(LineTooLong) -> String? {
        if !line.isEmpty { _ = try endLine() }
        defer { data = nil }
        return data
    }

    private mutating func endLine() throws(LineTooLong) -> String? {
        defer { line.removeAll(keepingCapacity: true) }
        if isFirstLine {
            isFirstLine = false
            if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        }
        guard !line.isEmpty else {
            defer { data = nil }
            return data
        }
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        guard line[..<colon].elementsEqual("data".utf8) else { return nil }
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        let text = String(decoding: value, as: UTF8.self)
        guard let before = data else {
            data = text
            return nil
        }
        guard before.utf8.count + text.utf8.count < lineLimit else { throw LineTooLong() }
        data = before + "\n" + text
        return nil
    }
}
