import DirectorCore
import Synchronization

/// The calls of the single consumer while it holds a frame back.
extension Subscription {
    /// A notice that is sent before the frames that are held back.
    func takeUrgentNotice() -> Notice? { state.withLock { $0.buffer.takeUrgentNotice() } }

    /// Waits until there is an urgent notice, the subscription has ended, or the time has passed.
    func waitForUrgentNotice(atMost time: Duration, timer: any Clock<Duration>) async {
        await withDiscardingTaskGroup { group in
            group.addTask { [self] in
                do {
                    try await timer.sleep(for: time)
                } catch {
                    // The wait has ended before and was cancelled below.
                    return
                }
                wakeConsumer()
            }
            await wait { $0.hasUrgentNotice || $0.ended != nil }
            group.cancelAll()
        }
        state.withLock { $0.isWoken = false }
    }

    /// Whether the subscription has ended. Then the frames that are held back are not sent; the client receives them
    /// when it reconnects.
    func noteEnd() -> Bool {
        state.withLock { state in
            guard let reason = state.buffer.ended else { return false }
            state.endReason = reason
            return true
        }
    }
}
