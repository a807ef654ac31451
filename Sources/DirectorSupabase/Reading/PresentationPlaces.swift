import DirectorCore
import Synchronization

/// Remembers which session a presentation belongs to, up to a fixed number. The project's tables have no index for
/// this, so finding a presentation is expensive.
final class PresentationPlaces: Sendable {
    private struct State {
        var places: [PresentationID: SessionKey] = [:]
        /// The presentations in the order in which they were noted; the oldest is forgotten first.
        var order: [PresentationID] = []
        /// Ids that no session has, and when that was found out.
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

    /// Whether the id was looked for and not found within the last `age`.
    func isUnknown(_ id: PresentationID, at now: Timestamp, within age: Duration) -> Bool {
        state.withLock { state in
            guard let since = state.unknown[id] else { return false }
            return now < since.advanced(byMilliseconds: age.components.seconds * 1000)
        }
    }
}
