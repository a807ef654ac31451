import DirectorCore
import DirectorSessions
import Synchronization
import Testing

/// The log is passed on page by page, and the next page is read while the last one is written.
struct ReplayWithReadAheadTests {
    /// The requests to the store and the written frames, in order.
    private final class Witness: Sendable {
        private let seen = Mutex<[String]>([])

        func note(_ what: String) { seen.withLock { $0.append(what) } }

        var all: [String] { seen.withLock { $0 } }
    }

    private struct Unreadable: Error {}

    private static let pageSize = 3

    private let witness = Witness()

    private func frame(_ seq: Int) -> LoggedFrame {
        LoggedFrame(
            seq: LogSequence(seq),
            turn: nil,
            envelope: FrameEnvelope(
                messageID: MessageID(unchecked: "m\(seq)"),
                timestamp: Timestamp(milliseconds: 0),
                type: .chatMessage,
                role: .assistant,
                payload: "{}"
            ),
            state: .provideGreeting
        )
    }

    /// - Parameters:
    ///   - stored: how many entries the store has
    ///   - broken: the entry whose page cannot be read
    private func subscription(head: Int, stored: Int, broken: Int? = nil) -> Subscription {
        Subscription(
            kind: .native,
            links: PresentationLinks(base: ""),
            buffer: SubscriptionBuffer(cursor: .start, head: LogSequence(head), frameLimit: 8, noticeLimit: 8),
            fetch: { [witness] cursor in
                witness.note("read \(cursor.value + 1)")
                if cursor.value + 1 == broken { throw Unreadable() }
                let last = min(cursor.value + Self.pageSize, stored)
                return cursor.value < last ? (cursor.value + 1...last).map(frame) : []
            }
        )
    }

    private func replay(_ subscription: Subscription) async throws {
        try await subscription.replay(limit: 2) { [witness] batch in
            let seqs = batch.map { delivery in
                guard case .frame(let frame) = delivery else { return "?" }
                return "\(frame.seq.value)"
            }
            witness.note("write \(seqs.joined(separator: " "))")
        }
    }

    @Test func theNextPageIsAskedForBeforeTheLastIsWritten() async throws {
        let subscription = subscription(head: 7, stored: 7)
        #expect(subscription.lacksFrames)
        try await replay(subscription)
        #expect(
            witness.all == [
                "read 1", "read 4", "write 1 2", "write 3", "read 7", "write 4 5", "write 6", "write 7",
            ]
        )
        #expect(!subscription.lacksFrames)
    }

    @Test func whatWasPushedMeanwhileIsNotReadAgain() async throws {
        let subscription = subscription(head: 3, stored: 4)
        subscription.publish([frame(4)])
        try await replay(subscription)
        #expect(witness.all == ["read 1", "write 1 2", "write 3"])
        #expect(try await subscription.next() == .frame(frame(4)))
    }

    @Test func aPageThatCannotBeReadEndsTheReplayAfterTheOneBefore() async throws {
        let subscription = subscription(head: 7, stored: 7, broken: 4)
        await #expect(throws: Unreadable.self) { try await replay(subscription) }
        #expect(witness.all == ["read 1", "read 4", "write 1 2", "write 3"])
    }

    @Test func aLogThatHasBecomeShorterWasDeleted() async throws {
        let subscription = subscription(head: 7, stored: 3)
        try await replay(subscription)
        #expect(try await subscription.next() == nil)
        #expect(subscription.endReason == .deleted)
    }
}
