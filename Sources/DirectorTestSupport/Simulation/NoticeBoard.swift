import DirectorSessions
import Synchronization

/// The store's hints on their way to each process, in the order in which they were made. The simulation delivers them
/// late, twice or not at all.
final class NoticeBoard: Sendable {
    struct Notice: Sendable {
        /// The process that will receive it.
        let process: Int
        /// The number of the notice, from 1.
        let number: Int
        let change: StoreChange
    }

    private struct State {
        var listeners: [(process: Int, continuation: AsyncStream<StoreChange>.Continuation)] = []
        var underWay: [Notice] = []
        var lastNumber = 0
    }

    private let state = Mutex(State())

    /// The notices that are not delivered yet, oldest first.
    var notices: [Notice] { state.withLock(\.underWay) }

    func subscribe(_ process: Int) -> AsyncStream<StoreChange> {
        let (stream, continuation) = AsyncStream.makeStream(of: StoreChange.self)
        state.withLock { $0.listeners.append((process, continuation)) }
        return stream
    }

    /// Sends a hint to all listeners, also to the process whose request caused it.
    func post(_ change: StoreChange) {
        state.withLock { state in
            for (process, _) in state.listeners {
                state.lastNumber += 1
                state.underWay.append(Notice(process: process, number: state.lastNumber, change: change))
            }
        }
    }

    func deliver(_ notice: Notice) {
        let listeners = state.withLock { state in state.listeners.filter { $0.process == notice.process } }
        for (_, listener) in listeners { listener.yield(notice.change) }
    }

    func remove(_ notice: Notice) {
        state.withLock { $0.underWay.removeAll { $0.number == notice.number } }
    }

    /// Cuts the connection that brings notices to a process. Undelivered notices are lost.
    ///
    /// - Parameter tells: whether the process is told so, on the same stream; otherwise the stream ends
    func cut(_ process: Int, tells: Bool) {
        let listeners = state.withLock { state in
            state.underWay.removeAll { $0.process == process }
            let listeners = state.listeners.filter { $0.process == process }
            if !tells { state.listeners.removeAll { $0.process == process } }
            return listeners
        }
        for (_, listener) in listeners {
            if tells { listener.yield(.missed) } else { listener.finish() }
        }
    }

    /// Removes a process that has ended.
    func leave(_ process: Int) {
        state.withLock { state in
            state.underWay.removeAll { $0.process == process }
            state.listeners.removeAll { $0.process == process }
        }
    }
}
