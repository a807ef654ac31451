import DirectorCore
import DirectorPostgres
import Testing

struct WriteQueueStateTests {
    private func queue(
        connections: Int = 2,
        _ change: (inout PostgresStore.Limits) -> Void = { _ in }
    ) -> WriteQueueState<Int> {
        var limits = PostgresStore.Limits()
        change(&limits)
        return WriteQueueState(connections: connections, limits: limits)
    }

    private func key(_ session: String) -> SessionKey {
        SessionKey(user: UserID(unchecked: "user"), session: SessionID(unchecked: session))
    }

    /// A write that finds an idle connection starts at once. Writes that come while all connections are busy share a
    /// batch.
    @Test func writesGatherWhileConnectionsWork() {
        var queue = queue()
        #expect(queue.add(1, kind: 0, key: key("a"), bytes: 10) == .start(0))
        #expect(queue.nextBatch(for: 0) == [1])
        #expect(queue.add(2, kind: 0, key: key("b"), bytes: 10) == .start(1))
        #expect(queue.nextBatch(for: 1) == [2])
        for number in 3...5 { #expect(queue.add(number, kind: 0, key: key("\(number)"), bytes: 10) == .queued) }
        #expect(queue.nextBatch(for: 1) == [3, 4, 5])
        #expect(queue.nextBatch(for: 1) == [])
        #expect(queue.nextBatch(for: 0) == [])
        #expect(queue.add(6, kind: 0, key: key("a"), bytes: 10) == .start(0))
    }

    /// Two writes of a session are never in one batch, never run at the same time, and keep their order.
    @Test func aSessionsWritesGoOneAfterTheOther() {
        var queue = queue()
        #expect(queue.add(1, kind: 0, key: key("a"), bytes: 0) == .start(0))
        #expect(queue.nextBatch(for: 0) == [1])
        // The connection that is busy with the session will take the write, so the other connection is not started.
        #expect(queue.add(2, kind: 0, key: key("a"), bytes: 0) == .queued)
        #expect(queue.add(3, kind: 1, key: key("a"), bytes: 0) == .queued)
        #expect(queue.add(4, kind: 0, key: key("a"), bytes: 0) == .queued)
        #expect(queue.add(5, kind: 0, key: key("b"), bytes: 0) == .start(1))
        #expect(queue.nextBatch(for: 1) == [5])
        #expect(queue.startAnother() == nil)
        #expect(queue.nextBatch(for: 0) == [2])
        #expect(queue.nextBatch(for: 0) == [3])
        #expect(queue.nextBatch(for: 0) == [4])
        #expect(queue.nextBatch(for: 0) == [])
    }

    @Test func writesOfOneKindGoTogetherAndOthersKeepTheirPlace() {
        var queue = queue(connections: 1)
        #expect(queue.add(1, kind: 0, key: key("a"), bytes: 0) == .start(0))
        #expect(queue.add(2, kind: 1, key: key("b"), bytes: 0) == .queued)
        #expect(queue.add(3, kind: 0, key: key("c"), bytes: 0) == .queued)
        // Waits behind the write of another kind to the same session.
        #expect(queue.add(4, kind: 0, key: key("b"), bytes: 0) == .queued)
        #expect(queue.add(5, kind: 2, key: nil, bytes: 0) == .queued)
        #expect(queue.nextBatch(for: 0) == [1, 3])
        #expect(queue.nextBatch(for: 0) == [2])
        #expect(queue.nextBatch(for: 0) == [4])
        #expect(queue.nextBatch(for: 0) == [5])
        #expect(queue.nextBatch(for: 0) == [])
    }

    @Test func anIdleConnectionIsStartedForWhatIsLeft() {
        var queue = queue { $0.batchWrites = 2 }
        #expect(queue.add(1, kind: 0, key: key("1"), bytes: 0) == .start(0))
        #expect(queue.add(2, kind: 0, key: key("2"), bytes: 0) == .start(1))
        for number in 3...5 { #expect(queue.add(number, kind: 0, key: key("\(number)"), bytes: 0) == .queued) }
        #expect(queue.nextBatch(for: 0) == [1, 2])
        #expect(queue.nextBatch(for: 1) == [3, 4])
        #expect(queue.startAnother() == nil, "no connection is idle")
        #expect(queue.nextBatch(for: 0) == [5])
        #expect(queue.nextBatch(for: 1) == [])
        #expect(queue.startAnother() == nil, "nothing is left")
    }

    /// A write whose session is busy, and becomes free when another connection than the idle one has finished.
    @Test func aFreedSessionMayStartAnother() {
        var queue = queue { $0.batchWrites = 1 }
        #expect(queue.add(1, kind: 0, key: key("a"), bytes: 0) == .start(0))
        #expect(queue.nextBatch(for: 0) == [1])
        #expect(queue.add(2, kind: 0, key: key("a"), bytes: 0) == .queued)
        #expect(queue.add(3, kind: 0, key: key("b"), bytes: 0) == .start(1))
        #expect(queue.nextBatch(for: 1) == [3])
        #expect(queue.nextBatch(for: 1) == [])
        #expect(queue.add(4, kind: 0, key: key("c"), bytes: 0) == .start(1))
        #expect(queue.nextBatch(for: 0) == [2])
        #expect(queue.nextBatch(for: 1) == [4])
    }

    @Test func batchesAreBoundedInCountAndBytes() {
        var queue = queue(connections: 1) {
            $0.batchWrites = 3
            $0.batchBytes = 100
        }
        for number in 1...4 { _ = queue.add(number, kind: 0, key: key("\(number)"), bytes: 10) }
        _ = queue.add(5, kind: 0, key: key("5"), bytes: 200)
        _ = queue.add(6, kind: 0, key: key("6"), bytes: 10)
        #expect(queue.nextBatch(for: 0) == [1, 2, 3])
        #expect(queue.nextBatch(for: 0) == [4, 6])
        #expect(queue.nextBatch(for: 0) == [5], "one that is too large for a batch goes alone")
    }

    @Test func aFullQueueRefuses() {
        var queue = queue(connections: 1) {
            $0.queuedWrites = 2
            $0.queuedBytes = 100
        }
        #expect(queue.add(1, kind: 0, key: key("1"), bytes: 500) == .start(0), "a large one must still be possible")
        #expect(queue.add(2, kind: 0, key: key("2"), bytes: 1) == .full)
        #expect(queue.nextBatch(for: 0) == [1])
        #expect(queue.add(3, kind: 0, key: key("3"), bytes: 60) == .queued)
        #expect(queue.add(4, kind: 0, key: key("4"), bytes: 60) == .full)
        #expect(queue.add(5, kind: 0, key: key("5"), bytes: 40) == .queued)
        #expect(queue.add(6, kind: 0, key: key("6"), bytes: 0) == .full)
    }

    @Test func aClosedQueueStillWritesWhatWaits() {
        var queue = queue(connections: 1)
        _ = queue.add(1, kind: 0, key: key("1"), bytes: 0)
        _ = queue.add(2, kind: 0, key: key("2"), bytes: 0)
        queue.close()
        #expect(queue.add(3, kind: 0, key: key("3"), bytes: 0) == .closed)
        #expect(queue.nextBatch(for: 0) == [1, 2])
        #expect(queue.nextBatch(for: 0) == [])
    }
}
