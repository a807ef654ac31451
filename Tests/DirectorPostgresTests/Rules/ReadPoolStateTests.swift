import DirectorPostgres
import Testing

struct ReadPoolStateTests {
    @Test func jobsGoToIdleConnectionsAndThenWait() {
        var pool = ReadPoolState<Int>(connections: 2, limit: 10)
        #expect(pool.add(1) == .start(0))
        #expect(pool.add(2) == .start(1))
        #expect(pool.add(3) == .queued)
        #expect(pool.next(for: 1) == 1)
        #expect(pool.next(for: 0) == 2)
        #expect(pool.next(for: 0) == 3)
        #expect(pool.next(for: 0) == nil)
        #expect(pool.add(4) == .start(0))
        #expect(pool.next(for: 1) == 4)
        #expect(pool.next(for: 0) == nil)
        #expect(pool.next(for: 1) == nil)
    }

    @Test func tooManyAreRefused() {
        var pool = ReadPoolState<Int>(connections: 1, limit: 2)
        #expect(pool.add(1) == .start(0))
        #expect(pool.add(2) == .queued)
        #expect(pool.add(3) == .full)
        #expect(pool.next(for: 0) == 1)
        #expect(pool.add(3) == .queued)
    }

    @Test func aClosedPoolStillReadsWhatWaits() {
        var pool = ReadPoolState<Int>(connections: 1, limit: 2)
        _ = pool.add(1)
        pool.close()
        #expect(pool.add(2) == .closed)
        #expect(pool.next(for: 0) == 1)
    }
}
