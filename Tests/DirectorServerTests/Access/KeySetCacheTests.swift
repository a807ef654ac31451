import Testing

@testable import DirectorServer

/// Keys are letters, and times are in seconds.
struct KeySetCacheTests {
    private typealias Cache = KeySetCache<String, String>
    private static let start = ContinuousClock.now
    private var cache = Cache(timing: .init(refresh: .seconds(600), retry: .seconds(30), staleness: .seconds(6000)))

    private static func at(_ seconds: Int) -> ContinuousClock.Instant { start.advanced(by: .seconds(seconds)) }

    private mutating func look(_ name: String, _ seconds: Int) -> String {
        let (answer, starts) = cache.look(for: name, at: Self.at(seconds))
        return Self.words(answer) + (starts ? ", fetch" : "")
    }

    private static func words(_ answer: Cache.Answer) -> String {
        switch answer {
        case .key(let key): key
        case .wait: "wait"
        case .unknown: "unknown"
        case .unavailable: "unavailable"
        }
    }

    private func after(_ name: String, _ seconds: Int) -> String {
        Self.words(cache.lookAfterFetch(for: name, at: Self.at(seconds)))
    }

    @Test mutating func theFirstWaitsForOneFetch() {
        #expect(look("a", 0) == "wait, fetch")
        #expect(look("a", 1) == "wait")
        #expect(look("b", 1) == "wait")
        cache.fetched(["a": "A"], at: Self.at(2))
        #expect(after("a", 2) == "A")
        #expect(after("b", 2) == "unknown")
        #expect(look("a", 3) == "A")
    }

    @Test mutating func beginsByItself() {
        let starts = [cache.begin(at: Self.at(0)), cache.begin(at: Self.at(0))]
        #expect(starts == [true, false])
        #expect(look("a", 0) == "wait")
    }

    @Test("an unknown key is looked for, but not more often than allowed")
    mutating func unknownKeys() {
        cache.fetched(["a": "A"], at: Self.at(0))
        #expect(look("x", 10) == "unknown")
        #expect(look("x", 29) == "unknown")
        #expect(look("x", 30) == "wait, fetch")
        #expect(look("y", 31) == "wait")
        #expect(look("a", 31) == "A", "known keys do not wait for it")
        cache.fetched(["a": "A", "x": "X"], at: Self.at(32))
        #expect(after("x", 32) == "X")
        #expect(after("y", 32) == "unknown")
        #expect(look("y", 33) == "unknown")
        #expect(look("y", 61) == "unknown")
        #expect(look("y", 62) == "wait, fetch")
    }

    @Test("rotation: the new set replaces the old one")
    mutating func rotation() {
        cache.fetched(["a": "A", "b": "B"], at: Self.at(0))
        #expect(look("c", 40) == "wait, fetch")
        cache.fetched(["b": "B2", "c": "C"], at: Self.at(41))
        #expect(look("a", 42) == "unknown")
        #expect(look("b", 42) == "B2")
        #expect(look("c", 42) == "C")
    }

    @Test("old keys serve while new ones are fetched")
    mutating func refreshes() {
        cache.fetched(["a": "A"], at: Self.at(0))
        #expect(look("a", 599) == "A")
        #expect(look("a", 600) == "A, fetch")
        #expect(look("a", 601) == "A")
        cache.fetched(["a": "A2"], at: Self.at(602))
        #expect(look("a", 603) == "A2")
    }

    @Test("very old keys, which may have been withdrawn long ago, serve only if fetching fails")
    mutating func afterALongSilence() {
        cache.fetched(["a": "A"], at: Self.at(0))
        #expect(look("a", 1200) == "wait, fetch")
        cache.failed(at: Self.at(1201))
        #expect(after("a", 1201) == "A")
        #expect(look("a", 1201) == "A", "until the next attempt is due")
        #expect(look("a", 1203) == "wait, fetch")
        cache.fetched(["b": "B"], at: Self.at(1204))
        #expect(after("a", 1204) == "unknown")
    }

    @Test("an outage is bridged, but not for ever")
    mutating func outage() {
        cache.fetched(["a": "A"], at: Self.at(0))
        var now = 600
        while now < 5999 {
            _ = cache.look(for: "a", at: Self.at(now))
            if !cache.isIdle { cache.failed(at: Self.at(now)) }
            #expect(after("a", now) == "A")
            now += 60
        }
        #expect(after("a", 5999) == "A")
        #expect(after("a", 6000) == "unavailable")
        #expect(look("a", 6040) == "wait, fetch")
        cache.failed(at: Self.at(6041))
        #expect(after("a", 6041) == "unavailable")
        #expect(look("a", 6042) == "unavailable")
    }

    @Test("after failures fetches come sooner at first, then as often as allowed")
    mutating func backsOff() {
        var now = 0
        for pause in [1, 2, 4, 8, 16, 30, 30, 30] {
            #expect(look("a", now) == "wait, fetch")
            cache.failed(at: Self.at(now))
            #expect(look("a", now) == "unavailable")
            #expect(look("a", now + pause - 1) == (pause == 1 ? "unavailable" : "unavailable"))
            now += pause
        }
        #expect(look("a", now) == "wait, fetch")
        cache.fetched(["b": "B"], at: Self.at(now))
        #expect(look("a", now + 29) == "unknown")
        #expect(look("a", now + 30) == "wait, fetch")
    }
}
