import DirectorCore
package import DirectorSessions
import Synchronization

/// A store that fails when it is told to, by operation number. Counts and lists what it was asked.
package final class FaultyStore: SessionStore {
    let inner: any SessionStore
    private let decide: @Sendable (StoreOperation) -> StoreFault?
    private let state: Mutex<FaultyStoreState>

    /// - Parameter script: faults by operation number, from 1
    package convenience init(_ inner: any SessionStore, script: [Int: StoreFault] = [:]) {
        self.init(inner) { script[$0.number] }
    }

    /// - Parameter decide: asked once for each operation, in order of their numbers
    package init(_ inner: any SessionStore, deciding decide: @escaping @Sendable (StoreOperation) -> StoreFault?) {
        self.inner = inner
        self.decide = decide
        state = Mutex(FaultyStoreState())
    }

    package var name: String { inner.name }

    /// All operations so far, in order.
    package var operations: [StoreOperation] { state.withLock { $0.operations } }

    package func count(_ kind: StoreOperation.Kind) -> Int { operations.count { $0.kind == kind } }

    /// From now on every operation fails so, until it is `nil` again: the store is down.
    package func breakDown(_ code: StoreError.Code?) { state.withLock { $0.breakdown = code } }

    /// Strikes the next operation of this kind, beside what the script says. Several for one kind strike one after the
    /// other.
    package func inject(_ fault: StoreFault, atNext kind: StoreOperation.Kind) {
        state.withLock { $0.injected[kind, default: []].append(fault) }
    }

    /// Returns once an operation of this kind is held or has lost its reply, with its number. Each is reported once.
    package func nextHeld(_ kind: StoreOperation.Kind) async -> Int {
        await withCheckedContinuation { waiter in
            let held = state.withLock { $0.await(kind, waiter) }
            if let held { waiter.resume(returning: held) }
        }
    }

    /// Lets a held operation go on.
    package func release(_ number: Int) {
        state.withLock { $0.held.removeValue(forKey: number) }?.resume()
    }

    package func releaseAll() {
        for waiter in state.withLock({ $0.takeHeld() }) { waiter.resume() }
    }

    /// The process that uses this store dies, as far as the store is concerned: what it waits for ends unknown, and
    /// nothing more gets through. The store underneath lives on.
    package func sever() {
        let held = state.withLock { state in
            state.isSevered = true
            return state.takeHeld()
        }
        for waiter in held { waiter.resume() }
    }

    func perform<Value: Sendable>(
        _ kind: StoreOperation.Kind,
        _ key: SessionKey? = nil,
        _ body: (any SessionStore) async throws -> Value
    ) async throws -> Value {
        // The decision is taken under the lock, so that numbers and decisions come in the same order.
        let (operation, fault) = try state.withLock { state throws(StoreError) in
            let operation = try state.begin(kind, key)
            let breakdown = state.breakdown.map(StoreFault.failBefore)
            return (operation, breakdown ?? state.takeInjected(kind) ?? decide(operation))
        }
        switch fault {
        case .failBefore(let code):
            throw StoreError(code, operation: kind.rawValue, detail: "scripted fault at operation \(operation.number)")
        case .holdBefore:
            await hold(operation)
            try requireConnection(operation)
        case .failAfter, .holdAfter, .loseReply, nil: break
        }
        let value = try await body(inner)
        switch fault {
        case .holdAfter: await hold(operation)
        case .failAfter: throw unknown(operation)
        case .loseReply:
            await hold(operation)
            throw unknown(operation)
        case .failBefore, .holdBefore, nil: break
        }
        try requireConnection(operation)
        return value
    }

    private func hold(_ operation: StoreOperation) async {
        await withCheckedContinuation { waiter in
            switch state.withLock({ $0.hold(operation, waiter) }) {
            case .severed: waiter.resume()
            case .held(let observer): observer?.resume(returning: operation.number)
            }
        }
    }

    private func requireConnection(_ operation: StoreOperation) throws(StoreError) {
        guard !state.withLock({ $0.isSevered }) else { throw unknown(operation) }
    }

    private func unknown(_ operation: StoreOperation) -> StoreError {
        StoreError(
            .outcomeUnknown,
            operation: operation.kind.rawValue,
            detail: "scripted fault at operation \(operation.number)"
        )
    }
}
