import DirectorCore
import Synchronization

/// What the one consumer asks while it holds a frame back.
extension Subscription {
    /// A notice that goes before the frames that are held back.
    func takeUrgentNotice() -> Notice? { state.withLock { $0.buffer.takeUrgentNotice() } }

    /// Waits until there is an urgent notice, the subscription has ended, or the time is over.
    func waitForUrgentNotice(atMost time: Duration, timer: any Clock<Duration>) async {
        await withDiscardingTaskGroup { group in
            group.addTask { [self] in
                do {
                    try await timer.sleep(for: time)
                } catch {
                    // Cancelled below: the wait has ended before.
                    return
                }
                wakeConsumer()
            }
            await wait { $0.hasUrgentNotice || $0.ended != nil }
            group.cancelAll()
        }
        state.withLock { $0.isWoken = false }
    }

    /// Whether the subscription has ended. Then what is held back is not sent: the client gets it when it comes back.
    func noteEnd() -> Bool {
        state.withLock { state in
            guard let reason = state.buffer.ended else { return false }
            state.endReason = reason
            return true
        }
    }
}
