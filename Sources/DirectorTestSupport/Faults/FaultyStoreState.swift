import DirectorCore
import DirectorSessions

/// The state of a ``FaultyStore``, guarded by its lock.
struct FaultyStoreState {
    typealias Observer = CheckedContinuation<Int, Never>

    enum Holding {
        case severed
        /// The operation is held. The observer, if there is one, has waited for that.
        case held(Observer?)
    }

    var operations: [StoreOperation] = []
    var injected: [StoreOperation.Kind: [StoreFault]] = [:]
    var held: [Int: CheckedContinuation<Void, Never>] = [:]
    var isSevered = false
    var breakdown: StoreError.Code?
    /// Operations that are held and were not reported yet.
    private var unreported: [StoreOperation] = []
    private var observers: [(kind: StoreOperation.Kind, waiter: Observer)] = []

    mutating func begin(_ kind: StoreOperation.Kind, _ key: SessionKey?) throws(StoreError) -> StoreOperation {
        guard !isSevered else {
            throw StoreError(.unavailable, operation: kind.rawValue, detail: "the connection is severed")
        }
        let operation = StoreOperation(number: operations.count + 1, kind: kind, key: key)
        operations.append(operation)
        return operation
    }

    mutating func takeInjected(_ kind: StoreOperation.Kind) -> StoreFault? {
        guard injected[kind]?.isEmpty == false else { return nil }
        return injected[kind]?.removeFirst()
    }

    mutating func hold(_ operation: StoreOperation, _ waiter: CheckedContinuation<Void, Never>) -> Holding {
        guard !isSevered else { return .severed }
        held[operation.number] = waiter
        guard let index = observers.firstIndex(where: { $0.kind == operation.kind }) else {
            unreported.append(operation)
            return .held(nil)
        }
        return .held(observers.remove(at: index).waiter)
    }

    /// The number of an operation that is held already. `nil` if there is none; then the waiter is stored.
    mutating func await(_ kind: StoreOperation.Kind, _ waiter: Observer) -> Int? {
        guard let index = unreported.firstIndex(where: { $0.kind == kind }) else {
            observers.append((kind, waiter))
            return nil
        }
        return unreported.remove(at: index).number
    }

    mutating func takeHeld() -> [CheckedContinuation<Void, Never>] {
        defer { held = [:] }
        return Array(held.values)
    }
}
