import DirectorCore
import Synchronization

/// Which session a presentation belongs to, as far as this process has seen it; bounded. No table of the project has an
/// index for it, and what is known is not asked for again.
final class PresentationPlaces: Sendable {
    private struct State {
        var places: [PresentationID: SessionKey] = [:]
        /// In the order they were noted, for the oldest to go.
        var order: [PresentationID] = []
        /// Ids that are nowhere, and since when that is known.
        var unknown: [PresentationID: Timestamp] = [:]
    }

    private let state = Mutex(State())
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    func note(_ entries: [LogEntry], in key: SessionKey) {
        for entry in entries {
            guard let id = entry.presentationID else { continue }
            note(id, in: key)
        }
    }

    func note(_ id: PresentationID, in key: SessionKey) {
        state.withLock { state in
            state.unknown[id] = nil
            if state.places.updateValue(key, forKey: id) == nil { state.order.append(id) }
            while state.order.count > limit { state.places[state.order.removeFirst()] = nil }
        }
    }

    func place(of id: PresentationID) -> SessionKey? { state.withLock { $0.places[id] } }

    func forget(_ key: SessionKey) {
        state.withLock { state in
            state.places = state.places.filter { $0.value != key }
            state.order = state.order.filter { state.places[$0] != nil }
        }
    }

    func noteUnknown(_ id: PresentationID, at now: Timestamp) {
        state.withLock { state in
            if state.unknown.count >= limit { state.unknown = [:] }
            state.unknown[id] = now
        }
    }

    /// Whether it was found to be nowhere, not longer ago than `age`.
    func isUnknown(_ id: PresentationID, at now: Timestamp, within age: Duration) -> Bool {
        state.withLock { state in
            guard let since = state.unknown[id] else { return false }
            return now < since.advanced(byMilliseconds: age.components.seconds * 1000)
        }
    }
}
