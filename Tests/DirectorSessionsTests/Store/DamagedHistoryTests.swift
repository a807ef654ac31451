import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

/// Reading a damaged history does not fail, and its result is a valid log.
struct DamagedHistoryTests {
    private static let pieces: [String] = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "1e400", "-", "\\u0000", "\\ud800", "\"role\":\"user\"",
        "\"frames\":[]", "\"frames\":[{}]", "\"frames_base64\":\"e30=\"", "\"content\":{}", "\"director\":{}",
        "{\"role\":\"user\",\"content\":\"x\"},", "\"state\":\"END\"", "\u{FFFD}", "é",
    ]

    private static let histories: [HistoryRow] = {
        var rows = LegacyRow.all.map(\.row)
        do {
            for row in rows {
                var frozen = row
                frozen.history = try AdoptedSession(row).history.text(document: "{\"version\":1}")
                rows.append(frozen)
            }
        } catch {
            Issue.record("\(error)")
        }
        return rows
    }()

    @Test(arguments: 0..<20)
    func anyDamageIsSurvived(_ seed: Int) async throws {
        var random = Generator(seed: UInt64(seed))
        for row in Self.histories {
            guard let history = row.history else { continue }
            var damaged = row
            damaged.history = damage(history, &random)
            let session = try AdoptedSession(damaged)
            #expect(SessionSnapshot(key: row.key, folding: session.entries) == session.snapshot)
            let store = MemoryStore(clock: ManualClock().wallClock)
            let commit = SessionCommit(
                key: row.key,
                expectedVersion: 0,
                entries: session.entries,
                snapshot: session.snapshot
            )
            #expect(try await store.commit(commit) == .committed(head: session.snapshot.head))
            let problems = try await LogVerification(of: store).run().problems
            #expect(problems == [], "\(damaged.history ?? "")")
            #expect(try AdoptedSession.log(of: ConversationHistory(session.history.text())) == session.entries)
        }
    }

    /// Cuts, doubles, overwrites and inserts text at random.
    private func damage(_ text: String, _ random: inout Generator) -> String {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard !bytes.isEmpty else { break }
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
            default: bytes.insert(contentsOf: Array((Self.pieces.randomElement(using: &random) ?? "").utf8), at: place)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// SplitMix64, so that a failure can be repeated.
    private struct Generator: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }
}
