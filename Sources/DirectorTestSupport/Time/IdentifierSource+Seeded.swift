package import DirectorCore
import Synchronization

extension IdentifierSource {
    /// Ids that are the same for the same seed (SplitMix64).
    package static func seeded(_ seed: UInt64) -> IdentifierSource {
        let state = SharedSeed(seed)
        return IdentifierSource { state.next() }
    }
}

private final class SharedSeed: Sendable {
    private let state: Mutex<UInt64>

    init(_ seed: UInt64) {
        state = Mutex(seed)
    }

    func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9e37_79b9_7f4a_7c15
            var bits = state
            bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
            bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
            return bits ^ (bits >> 31)
        }
    }
}
