package import DirectorCore

/// Divides the sessions of a batch among several notices, because one notice must be shorter than 8000 bytes
/// (PostgreSQL's `NOTIFY`).
package struct NoticeChunks {
    /// The most bytes that are put into one notice.
    package static let limit = 7900
    /// The bytes of one line beside its ids: kind, version and separators.
    private static let overhead = 24
    private static let header = 64

    private var chunk = 0
    private var bytes = NoticeChunks.header

    package init() {}

    /// Takes room for a session.
    ///
    /// - Returns: the number of the notice that has room for it
    package mutating func place(_ key: SessionKey) -> Int {
        let size = key.user.text.utf8.count + key.session.text.utf8.count + Self.overhead
        if bytes + size > Self.limit {
            chunk += 1
            bytes = Self.header
        }
        bytes += size
        return chunk
    }
}
