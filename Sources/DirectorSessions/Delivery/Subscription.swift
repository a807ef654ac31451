import DequeModule
package import DirectorCore
import Synchronization

/// One connection's view of a session: what it lacks first, then everything live, in order and without gaps.
///
/// Producers call from any thread and never wait. There is one consumer, which calls ``next()`` until it returns `nil`.
package final class Subscription: Sendable {
    package let kind: ClientKind
    /// Where this client opens presentations.
    package let links: PresentationLinks
    let state: Mutex<State>
    let fetch: @Sendable (LogSequence) async throws -> [LoggedFrame]

    struct State: ~Copyable {
        var buffer: SubscriptionBuffer
        /// Frames fetched from the store and not handed out yet. Only the consumer adds to it.
        var fetched: Deque<LoggedFrame> = []
        var waiter: Waiter?
        var endReason: SubscriptionEnd?
        /// The consumer is to look again, also if nothing has changed.
        var isWoken = false
    }

    /// The consumer, while it has nothing to do.
    struct Waiter {
        let continuation: CheckedContinuation<Void, Never>
        /// Whether there is something to do now.
        let isReady: @Sendable (borrowing SubscriptionBuffer) -> Bool
    }

    /// - Parameter fetch: reads frames after an entry from the store, at least one if there are any
    package init(
        kind: ClientKind,
        links: PresentationLinks,
        buffer: SubscriptionBuffer,
        fetch: @escaping @Sendable (LogSequence) async throws -> [LoggedFrame]
    ) {
        self.kind = kind
        self.links = links
        self.fetch = fetch
        state = Mutex(State(buffer: buffer))
    }

    /// What to send next; waits for it. `nil` when the subscription has ended; see ``endReason``.
    ///
    /// - Throws: ``StoreError`` if missing frames could not be read.
    package func next() async throws -> Delivery? {
        while true {
            switch step() {
            case .deliver(let delivery): return delivery
            case .fetch(let cursor):
                let frames = try await inShortLivedTask { [fetch] in try await fetch(cursor) }
                guard !frames.isEmpty else {
                    // The log is shorter than we were told: the session was deleted under us.
                    end(.deleted)
                    continue
                }
                state.withLock { $0.fetched.append(contentsOf: frames) }
            case .end(let reason):
                state.withLock { $0.endReason = reason }
                return nil
            case .wait: await wait { !$0.isIdle }
            }
        }
    }

    /// What to send next and all that can follow it at once; waits for the first. `nil` when the subscription has ended.
    ///
    /// - Throws: as ``next()``.
    package func nextBatch(limit: Int) async throws -> [Delivery]? {
        guard let first = try await next() else { return nil }
        var batch = [first]
        while batch.count < limit, state.withLock({ !$0.fetched.isEmpty || $0.buffer.isDeliverable }) {
            guard case .deliver(let delivery) = step() else { break }
            batch.append(delivery)
        }
        return batch
    }

    /// Whether frames must be read from the store before anything else can be delivered.
    package var lacksFrames: Bool {
        state.withLock { $0.fetched.isEmpty && $0.buffer.gap != nil }
    }

    /// Reads the frames that are missing, page by page, and hands them out; the next page is read while `write` writes
    /// the last. For the one consumer, instead of ``next()``.
    ///
    /// - Parameter limit: frames handed out at once
    /// - Throws: ``StoreError`` if missing frames could not be read; what `write` throws
    package func replay(limit: Int, to write: ([Delivery]) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: [LoggedFrame].self) { pages in
            guard let gap = state.withLock({ $0.buffer.gap }) else { return }
            pages.addImmediateTask { [fetch] in try await fetch(gap) }
            while let page = try await pages.next() {
                guard let last = page.last?.seq else {
                    // The log is shorter than we were told: the session was deleted under us.
                    end(.deleted)
                    return
                }
                if state.withLock({ $0.buffer.isGap(after: last) }) {
                    // At once, so that the store is at work before this task goes on.
                    pages.addImmediateTask { [fetch] in try await fetch(last) }
                }
                state.withLock { $0.fetched.append(contentsOf: page) }
                while let batch = fetchedBatch(limit: limit) { try await write(batch) }
            }
        }
    }

    /// What was fetched and is still to be delivered; `nil` when there is no more.
    private func fetchedBatch(limit: Int) -> [Delivery]? {
        state.withLock { state in
            var batch: [Delivery] = []
            while batch.count < limit, let frame = state.fetched.popFirst() {
                if let delivery = state.buffer.pass(frame) { batch.append(delivery) }
            }
            return batch.isEmpty ? nil : batch
        }
    }

    private func step() -> SubscriptionBuffer.Step {
        state.withLock { state in
            while let frame = state.fetched.popFirst() {
                if let delivery = state.buffer.pass(frame) { return .deliver(delivery) }
            }
            return state.buffer.step()
        }
    }

    /// Waits until a change makes the consumer ready, or for ``wakeConsumer()``.
    func wait(until isReady: @escaping @Sendable (borrowing SubscriptionBuffer) -> Bool) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let resumeNow = state.withLock { state in
                    guard !isReady(state.buffer), !state.isWoken else { return true }
                    state.waiter = Waiter(continuation: continuation, isReady: isReady)
                    return false
                }
                if resumeNow { continuation.resume() }
            }
        } onCancel: {
            end(.left)
        }
    }

    /// Why the subscription ended; `nil` while it has not.
    package var endReason: SubscriptionEnd? { state.withLock { $0.endReason } }

    package func publish(_ frames: [LoggedFrame], muting muted: LogSequence? = nil) {
        change { $0.append(frames, muting: muted) }
    }

    /// A notice of what happens now. A compatible client gets it at once, even while frames are held back for it.
    package func publish(_ notice: Notice) {
        change { buffer in
            switch kind {
            case .native: buffer.append(notice)
            case .compatible: buffer.append(urgent: notice)
            }
        }
    }

    /// A notice that ends the replay.
    func publish(afterReplay notice: Notice) { change { $0.append(notice) } }

    /// A notice that goes out before everything else.
    func publish(first notice: Notice) { change { $0.prepend(notice) } }

    package func publish(repeated frames: [LoggedFrame]) { change { $0.append(repeated: frames) } }

    package func end(_ reason: SubscriptionEnd) { change { $0.end(reason) } }

    private func change(_ body: (inout SubscriptionBuffer) -> Void) {
        let waiter = state.withLock { state -> Waiter? in
            body(&state.buffer)
            guard let waiter = state.waiter, waiter.isReady(state.buffer) else { return nil }
            state.waiter = nil
            return waiter
        }
        waiter?.continuation.resume()
    }

    /// Ends a wait, also one that is only about to begin.
    func wakeConsumer() {
        let waiter = state.withLock { state in
            state.isWoken = true
            return state.waiter.take()
        }
        waiter?.continuation.resume()
    }
}
