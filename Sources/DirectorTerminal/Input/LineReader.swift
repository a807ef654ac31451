/// Makes lines of the bytes of a pipe or a file. Bytes may come in pieces of any size.
package struct LineReader: Sendable {
    private var bytes: [UInt8] = []

    package init() {}

    /// - Returns: the lines that are complete now
    package mutating func lines(from more: some Sequence<UInt8>) -> [String] {
        bytes += more
        guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        let complete = bytes[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        bytes = Array(bytes[(end + 1)...])
        return complete.map { String(decoding: $0, as: UTF8.self) }
    }

    /// What stands behind the last line feed; `nil` for nothing.
    package var rest: String? { bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
}
