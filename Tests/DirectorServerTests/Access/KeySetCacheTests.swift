import Testing

@testable import DirectorServer

/// Keys are letters, and times are in seconds.
struct KeySetCacheTests {
    private typealias Cache = KeySetCache<String, String>
    private static let start = ContinuousClock.now
    private var cache = Cache(timing: .init(refresh: .seconds(600), retry: .seconds(30), staleness: .seconds(6000)))

    private static func at(_ seconds: Int) -> ContinuousClock.Instant { start.advanced(by: .seconds(seconds)) }

    private mutating func lookUp(_ name: String, _ seconds: Int) -> String {
        let (answer, starts) = cache.lookUp(for: name, at: Self.at(seconds))
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
        Self.words(cache.lookUpAfterFetch(for: name, at: Self.at(seconds)))
    }

    @Test mutating func theFirstWaitsForOneFetch() {
        #expect(lookUp("a", 0) == "wait, fetch")
        #expect(lookUp("a", 1) == "wait")
        #expect(lookUp("b", 1) == "wait")
        cache.fetched(["a": "A"], at: Self.at(2))
        #expect(after("a", 2) == "A")
        #expect(after("b", 2) == "unknown")
        #expect(lookUp("a", 3) == "A")
    }

    @Test mutating func beginsByItself() {
        let starts = [cache.begin(at: Self.at(0)), cache.begin(at: Self.at(0))]
        #expect(starts == [true, false])
        #expect(lookUp("a", 0) == "wait")
    }

    @Test("an unknown key is looked for, but not more often than allowed")
    mutating func unknownKeys() {
        cache.fetched(["a": "A"], at: Self.at(0))
        #expect(lookUp("x", 10) == "unknown")
        #expect(lookUp("x", 29) == "unknown")
        #expect(lookUp("x", 30) == "wait, fetch")
        #expect(lookUp("y", 31) == "wait")
        #expect(lookUp("a", 31) == "A", "known keys do not wait for it")
        cache.fetched(["a": "A", "x": "X"], at: Self.at(32))
        #expect(after("x", 32) == "X")
        #expect(after("y", 32) == "unknown")
        #expect(lookUp("y", 33) == "unknown")
        #expect(lookUp("y", 61) == "unknown")
        #expect(lookUp("y", 62) == "wait, fetch")
    }

    @Test("rotation: the new set replaces the old one")
    mutating func rotation() {
        cache.fetched(["a": "A", "b": "B"], at: Self.at(0))
        #expect(lookUp("c", 40) == "wait, fetch")
        cache.fetched(["b": "B2", "c": "C"], at: Self.at(41))
        #expect(lookUp("a", 42) == "unknown")
        #expect(lookUp("b", 42) == "B2")
        #expect(lookUp("c", 42) == "C")
    }

    @Test("old keys serve while new ones are fetched")
    mutating func refreshes() {
        cache.fetched(["a": "A"], at: Self.at(0))
        #expect(lookUp("a", 599) == "A")
        #expect(lookUp("a", 600) == "A, fetch")
        #expect(lookUp("a", 601) == "A")
        cache.fetched(["a": "A2"], at: Self.at(602))
        #expect(lookUp("a", 603) == "A2")
    }

    @Test("very old keys, which may have been withdrawn long ago, serve only if fetching fails")
    mutating func afterALongSilence() {
        cache.fetched(["a": "A"], at: Self.at(0))
        #expect(lookUp("a", 1200) == "wait, fetch")
        cache.failed(at: Self.at(1201))
        #expect(after("a", 1201) == "A")
        #expect(lookUp("a", 1201) == "A", "until the next attempt is due")
        #expect(lookUp("a", 1203) == "wait, fetch")
        cache.fetched(["b": "B"], at: Self.at(1204))
        #expect(after("a", 1204) == "unknown")
    }

    @Test("an outage is bridged, but not for ever")
    mutating func outage() {
        cache.fetched(["a": "A"], at: Self.at(0))
        var now = 600
        while now < 5999 {
            _ = cache.lookUp(for: "a", at: Self.at(now))
            if !cache.isIdle { cache.failed(at: Self.at(now)) }
            #expect(after("a", now) == "A")
            now += 60
        }
        #expect(after("a", 5999) == "A")
        #expect(after("a", 6000) == "unavailable")
        #expect(lookUp("a", 6040) == "wait, fetch")
        cache.failed(at: Self.at(6041))
        #expect(after("a", 6041) == "unavailable")
        #expect(lookUp("a", 6042) == "unavailable")
    }

    @Test("after failures fetches come sooner at first, then as often as allowed")
    mutating func backsOff() {
        var now = 0
        for pause in [1, 2, 4, 8, 16, 30, 30, 30] {
            #expect(lookUp("a", now) == "wait, fetch")
            cache.failed(at: Self.at(now))
            #expect(lookUp("a", now) == "unavailable")
            #expect(lookUp("a", now + pause - 1) == (pause == 1 ? "unavailable" : "unavailable"))
            now += pause
        }
        #expect(lookUp("a", now) == "wait, fetch")
        cache.fetched(["b": "B"], at: Self.at(now))
        #expect(lookUp("a", now + 29) == "unknown")
        #expect(lookUp("a", now + 30) == "wait, fetch")
    }
}
