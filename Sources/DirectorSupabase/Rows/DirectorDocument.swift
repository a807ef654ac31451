import DirectorCore
import DirectorSessions

/// What Director keeps of a session beside the named columns, under the name `director` in the last element of the
/// history: there is no other place in the table as it is.
struct DirectorDocument: Codable, Sendable, Equatable {
    /// What this binary writes and reads.
    static let format = 1

    var format = Self.format
    var version: Int
    var head: LogSequence
    var createdAt: Timestamp
    var updatedAt: Timestamp
    /// As a list shows it.
    var title: String?
    /// Names the request that wrote it: how a writer whose answer was lost finds out whether it was done.
    var write: String
    /// Of the named columns as they were written. If it differs from theirs, somebody else has written.
    var columns: String
    /// The columns, or this document, hold U+FFFD where the log holds U+0000, which JSONB refuses: the log is to be read.
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

    /// Only what must be known before the rest can be trusted.
    private struct Header: Decodable {
        var format: Int
    }

    /// - Returns: `nil` if there is none, or somebody changed it beyond reading
    /// - Throws: ``StoreError`` with `.unusable` if a later Director wrote it
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
