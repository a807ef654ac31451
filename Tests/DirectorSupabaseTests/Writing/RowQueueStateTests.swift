import DirectorSupabase
import Testing

struct RowQueueStateTests {
    @Test func whatComesAloneGoesAtOnce() {
        var queue = RowQueueState<String>(limit: 10, batchLimit: 10)
        #expect(queue.add("a") == .write)
        #expect(queue.takeBatch() == ["a"])
        #expect(queue.finishBatch() == nil)
        #expect(queue.add("b") == .write)
    }

    @Test func whatComesMeanwhileGoesTogether() {
        var queue = RowQueueState<String>(limit: 10, batchLimit: 10)
        #expect(queue.add("a") == .write)
        #expect(queue.takeBatch() == ["a"])
        #expect(queue.add("b") == .wait)
        #expect(queue.add("c") == .wait)
        #expect(queue.finishBatch() == "b")
        // A change that comes before the next writer has begun shares its batch.
        #expect(queue.add("d") == .wait)
        #expect(queue.takeBatch() == ["b", "c", "d"])
        #expect(queue.finishBatch() == nil)
    }

    @Test func batchesAndTheQueueAreBounded() {
        var queue = RowQueueState<Int>(limit: 3, batchLimit: 2)
        #expect(queue.add(1) == .write)
        #expect(queue.add(2) == .wait)
        #expect(queue.add(3) == .wait)
        #expect(queue.add(4) == .full)
        #expect(queue.takeBatch() == [1, 2])
        #expect(queue.add(4) == .wait)
        #expect(queue.finishBatch() == 3)
        #expect(queue.takeBatch() == [3, 4])
        #expect(queue.finishBatch() == nil)
    }
}
