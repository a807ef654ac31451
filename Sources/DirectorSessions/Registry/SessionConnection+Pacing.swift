import DirectorCore
import Synchronization

/// Serves a compatible client: one frame at a time, with the pauses it needs.
extension SessionConnection {
    /// Returns what to send next, as soon as it may be sent. `nil` when the connection must be closed, see
    /// ``endReason``. For compatible clients, instead of ``next()``.
    ///
    /// Only this connection waits. Notices do not wait for frames that are held back.
    ///
    /// - Throws: ``StoreError`` if the log could not be read
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

    /// The delivery that was held back, or the next one.
    private func takeHeld() async throws -> Delivery? {
        if let held = state.withLock({ $0.held.take() }) { return held }
        return try await subscription.next()
    }

    private func hold(_ delivery: Delivery) { state.withLock { $0.held = delivery } }

    private func takeReplay() -> LogSequence? { state.withLock { $0.unsearched.take() } }

    /// How long a delivery has to wait from now on; `nil` if it may be sent now.
    private func pause(before delivery: Delivery) -> Duration? {
        let now = elapsed()
        return state.withLock { $0.pace.earliest(for: delivery) }.map { $0 - now }
    }

    /// Records that the user has sent a message. Frames must not arrive while the client saves it.
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
