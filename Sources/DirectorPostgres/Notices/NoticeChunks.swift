package import DirectorCore

/// Divides the sessions of a batch among notices: PostgreSQL takes less than 8000 bytes in one.
package struct NoticeChunks {
    package static let limit = 7900
    /// A version, separators, and the server's name at the beginning.
    private static let overhead = 24
    private static let header = 64

    private var chunk = 0
    private var bytes = NoticeChunks.header

    /// The number of the notice in which this session has room.
    package init() {}

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
