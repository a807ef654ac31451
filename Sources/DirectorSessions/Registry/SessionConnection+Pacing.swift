import DirectorCore
import Synchronization

/// How a compatible client is served: one frame at a time, with the pauses it needs.
extension SessionConnection {
    /// What to send next, once it may be sent; waits for it. `nil` when the connection is to be closed, see ``endReason``.
    /// For compatible clients, instead of ``next()``.
    ///
    /// Only this connection waits. Notices do not wait for the frames that are held back.
    ///
    /// - Throws: ``StoreError`` if history could not be read.
    package func nextPaced() async throws -> Delivery? {
        if let replay = takeReplay() { try await subscription.findNewestPresentation(upTo: replay) }
        guard let held = try await takeHeld() else { return nil }
        if case .notice = held { return held }
        while true {
            if let notice = subscription.takeUrgentNotice() {
                hold(held)
                return .notice(notice)
            }
            guard let pause = pause(before: held), pause > .zero else { return held }
            await subscription.waitForUrgentNotice(atMost: pause, timer: timer)
            if subscription.noteEnd() { return nil }
        }
    }

    /// A delivery that was held back before, or the next one.
    private func takeHeld() async throws -> Delivery? {
        if let held = state.withLock({ $0.held.take() }) { return held }
        return try await subscription.next()
    }

    private func hold(_ delivery: Delivery) { state.withLock { $0.held = delivery } }

    private func takeReplay() -> LogSequence? { state.withLock { $0.unsearched.take() } }

    /// How long a delivery has to wait from now on.
    private func pause(before delivery: Delivery) -> Duration? {
        let now = elapsed()
        return state.withLock { $0.pace.earliest(for: delivery) }.map { $0 - now }
    }

    /// The user has said something: what is sent now must not fall into the time in which the client saves it.
    package func noteMessage() {
        let now = elapsed()
        state.withLock { $0.pace.receivedMessage(at: now) }
    }

    /// Anything arrived from the client: what was written long enough ago is kept there (protocol §5.2).
    package func confirm() {
        guard kind == .compatible else { return }
        let now = elapsed()
        guard let kept = state.withLock({ $0.pace.heard(at: now) }) else { return }
        session.fanout.confirm(kept)
    }
}
