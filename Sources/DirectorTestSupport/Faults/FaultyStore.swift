import DirectorCore
package import DirectorSessions
import Synchronization

/// A store that fails as a test tells it to, by the number of the operation. It counts and lists the operations.
package final class FaultyStore: SessionStore {
    let inner: any SessionStore
    private let decide: @Sendable (StoreOperation) -> StoreFault?
    private let state: Mutex<FaultyStoreState>

    /// - Parameter script: the faults by the number of the operation, from 1
    package convenience init(_ inner: any SessionStore, script: [Int: StoreFault] = [:]) {
        self.init(inner) { script[$0.number] }
    }

    /// - Parameter decide: called once for each operation, in the order of their numbers
    package init(_ inner: any SessionStore, deciding decide: @escaping @Sendable (StoreOperation) -> StoreFault?) {
        self.inner = inner
        self.decide = decide
        state = Mutex(FaultyStoreState())
    }

    /// The name of the store behind it.
    package var name: String { inner.name }

    /// All operations so far, in order.
    package var operations: [StoreOperation] { state.withLock { $0.operations } }

    /// The number of operations of one kind.
    package func count(_ kind: StoreOperation.Kind) -> Int { operations.count { $0.kind == kind } }

    /// Makes every further operation fail with this error; `nil` ends that.
    package func breakDown(_ code: StoreError.Code?) { state.withLock { $0.breakdown = code } }

    /// Makes the next operation of this kind fail, in addition to the script. Several faults for one kind are used one
    /// after another.
    package func inject(_ fault: StoreFault, atNext kind: StoreOperation.Kind) {
        state.withLock { $0.injected[kind, default: []].append(fault) }
    }

    /// Returns the number of an operation of this kind that is held or has lost its reply. Waits for one. Each
    /// operation is returned once.
    package func nextHeld(_ kind: StoreOperation.Kind) async -> Int {
        await withCheckedContinuation { waiter in
            let held = state.withLock { $0.await(kind, waiter) }
            if let held { waiter.resume(returning: held) }
        }
    }

    /// Lets a held operation continue.
    package func release(_ number: Int) {
        state.withLock { $0.held.removeValue(forKey: number) }?.resume()
    }

    package func releaseAll() {
        for waiter in state.withLock({ $0.takeHeld() }) { waiter.resume() }
    }

    /// Ends the process that uses this store, as the store sees it. Waiting operations end with an unknown outcome, and
    /// later ones do not reach the store behind it, which continues to work.
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
        // The decision is made under the lock, so that decisions are made in the order of the numbers.
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
