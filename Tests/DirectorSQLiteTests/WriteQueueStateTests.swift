import DirectorSQLite
import Testing

struct WriteQueueStateTests {
    private func queue(_ change: (inout SQLiteStore.Limits) -> Void = { _ in }) -> WriteQueueState<Int> {
        var limits = SQLiteStore.Limits()
        change(&limits)
        return WriteQueueState(limits: limits)
    }

    /// The first write starts the writer. Writes that come meanwhile share the next transaction.
    @Test func writesGatherWhileTheWriterWorks() {
        var queue = queue()
        #expect(queue.add(1, bytes: 10) == .startWriter)
        #expect(queue.nextBatch() == [1])
        #expect(queue.phase == .writing)
        #expect(queue.add(2, bytes: 10) == .queued)
        #expect(queue.add(3, bytes: 10) == .queued)
        #expect(queue.nextBatch() == [2, 3])
        #expect(queue.nextBatch() == [])
        #expect(queue.phase == .idle)
        #expect(queue.add(4, bytes: 10) == .startWriter)
    }

    @Test func aBatchIsBoundByCount() {
        var queue = queue { $0.batchWrites = 2 }
        for write in 1...5 { _ = queue.add(write, bytes: 1) }
        #expect(queue.nextBatch() == [1, 2])
        #expect(queue.nextBatch() == [3, 4])
        #expect(queue.nextBatch() == [5])
    }

    @Test func aBatchIsBoundByBytesButTakesOneWriteOfAnySize() {
        var queue = queue { $0.batchBytes = 100 }
        for (write, bytes) in [(1, 60), (2, 40), (3, 1), (4, 1000), (5, 1)] { _ = queue.add(write, bytes: bytes) }
        #expect(queue.nextBatch() == [1, 2])
        #expect(queue.nextBatch() == [3])
        #expect(queue.nextBatch() == [4])
        #expect(queue.nextBatch() == [5])
    }

    @Test func theQueueIsBoundByCount() {
        var queue = queue { $0.queuedWrites = 2 }
        #expect(queue.add(1, bytes: 1) == .startWriter)
        #expect(queue.add(2, bytes: 1) == .queued)
        #expect(queue.add(3, bytes: 1) == .full)
        #expect(queue.nextBatch() == [1, 2])
        #expect(queue.add(4, bytes: 1) == .queued)
    }

    @Test func theQueueIsBoundByBytesButTakesOneWriteOfAnySize() {
        var queue = queue { $0.queuedBytes = 100 }
        #expect(queue.add(1, bytes: 1000) == .startWriter)
        #expect(queue.add(2, bytes: 1) == .full)
        #expect(queue.nextBatch() == [1])
        #expect(queue.add(3, bytes: 100) == .queued)
        #expect(queue.add(4, bytes: 1) == .full)
    }

    @Test func aClosedQueueTakesNothingAndWritesWhatItHas() {
        var queue = queue()
        _ = queue.add(1, bytes: 1)
        queue.close()
        #expect(queue.add(2, bytes: 1) == .closed)
        #expect(queue.nextBatch() == [1])
        #expect(queue.nextBatch() == [])
        #expect(queue.phase == .closed)
    }
}
