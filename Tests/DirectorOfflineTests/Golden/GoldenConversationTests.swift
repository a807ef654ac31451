import FoundationEssentials
import Testing

/// What the offline author writes, kept word for word in `Transcripts` and read by people. After a wanted change run these
/// tests with `DIRECTOR_GOLDEN=write`, and read what changed before it is committed.
struct GoldenConversationTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")

    private static func file(_ name: String) -> URL { folder.appending(path: name + ".txt") }

    private static var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// Transcripts may be written only where a person reads the changes.
    private static var mayWrite: Bool { environment["CI"] == nil }

    @Test(arguments: GoldenConversations.all.map(\.name))
    func saysWhatItIsKnownToSay(_ name: String) throws {
        let conversation = try #require(GoldenConversations.all.first { $0.name == name })
        let text = try Transcript(conversation.steps).text
        if Self.environment["DIRECTOR_GOLDEN"] == "write" {
            try #require(Self.mayWrite, "transcripts are not written where CI is set")
            try text.write(to: Self.file(name), atomically: true, encoding: .utf8)
            return
        }
        let kept = try String(contentsOf: Self.file(name), encoding: .utf8)
        #expect(text == kept, "\(Self.firstDifference(text, kept)); DIRECTOR_GOLDEN=write keeps it")
    }

    @Test func everyTranscriptBelongsToAConversation() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
            $0.hasSuffix(".txt")
        }
        #expect(Set(files) == Set(GoldenConversations.all.map { $0.name + ".txt" }))
    }

    private static func firstDifference(_ text: String, _ kept: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, pair) in zip(lines, keptLines).enumerated() where pair.0 != pair.1 {
            return "line \(index + 1): “\(pair.0)” instead of “\(pair.1)”"
        }
        return "\(lines.count) lines instead of \(keptLines.count)"
    }
}
