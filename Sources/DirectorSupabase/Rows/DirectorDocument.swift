import DirectorCore
import DirectorSessions

/// The data of a session that has no column of its own. It is stored under the name `director` in the last element of
/// the history, because the table has no other place for it.
struct DirectorDocument: Codable, Sendable, Equatable {
    /// The version of the document's format that this binary writes and reads.
    static let format = 1

    var format = Self.format
    var version: Int
    var head: LogSequence
    var createdAt: Timestamp
    var updatedAt: Timestamp
    /// The title that lists show.
    var title: String?
    /// The name of the request that wrote the row. A writer whose answer was lost compares it to find out whether its
    /// request took effect.
    var write: String
    /// A fingerprint of the named columns as they were written. If the columns no longer match it, another program has
    /// changed them.
    var columns: String
    /// Whether the columns or this document contain U+FFFD in place of U+0000, which JSONB refuses. Then the log has
    /// the exact text.
    var isInexact: Bool?
    var internals: SessionSnapshot.Internals
    var lease: Lease?
    var parts: [Part]?
    var isStopRequested: Bool?

    struct Lease: Codable, Sendable, Equatable {
        var owner: ServerID
        var expiresAt: Timestamp
        var attempts: Int

        enum CodingKeys: String, CodingKey {
            case owner, attempts
            case expiresAt = "expires_at"
        }
    }

    struct Part: Codable, Sendable, Equatable {
        var index: Int
        var content: String
    }

    enum CodingKeys: String, CodingKey {
        case format, version, head, title, write, columns, internals, lease, parts
        case createdAt = "created_at"
        case updatedAt = "updated_at"
        case isInexact = "inexact"
        case isStopRequested = "stop"
    }

    /// Reads only the format, which tells whether the rest can be read.
    private struct Header: Decodable {
        var format: Int
    }

    /// - Returns: `nil` if there is no document, or if another program changed it so that it cannot be read
    /// - Throws: ``StoreError`` with `.unusable` if a later release of Director wrote it
    static func read(_ tree: JSONTree?, _ operation: String) throws -> DirectorDocument? {
        guard let tree, tree.isObject else { return nil }
        do {
            let header = try JSONText.decode(Header.self, from: tree.text)
            guard header.format <= format else {
                throw StoreError(
                    .unusable,
                    operation: operation,
                    detail: "a later version of Director has written to this session: format \(header.format), "
                        + "this one reads up to \(format)"
                )
            }
            return try JSONText.decode(DirectorDocument.self, from: tree.text)
        } catch is DecodingError {
            return nil
        }
    }
}

extension TurnLease {
    init(_ stored: DirectorDocument.Lease) {
        self.init(owner: stored.owner, expiresAt: stored.expiresAt, attempts: stored.attempts)
    }

    var stored: DirectorDocument.Lease {
        DirectorDocument.Lease(owner: owner, expiresAt: expiresAt, attempts: attempts)
    }
}
