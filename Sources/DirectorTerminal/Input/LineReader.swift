/// Turns the bytes of a pipe or a file into lines. The bytes may come in pieces of any size.
package struct LineReader: Sendable {
    private var bytes: [UInt8] = []

    /// A reader that has read no bytes.
    package init() {}

    /// - Returns: the lines that are complete
    package mutating func lines(from more: some Sequence<UInt8>) -> [String] {
        bytes += more
        guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        let complete = bytes[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        bytes = Array(bytes[(end + 1)...])
        return complete.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The text after the last line feed; `nil` if there is none.
    package var rest: String? { bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
}
