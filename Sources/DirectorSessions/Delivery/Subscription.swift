import DequeModule
package import DirectorCore
import Synchronization

/// One connection's subscription to a session: first the entries that the client does not have, then everything new, in
/// order and without gaps.
///
/// Producers may call it from any thread and never wait. One consumer calls ``next()`` until it returns `nil`.
package final class Subscription: Sendable {
    /// The kind of client.
    package let kind: ClientKind
    /// Makes the addresses at which this client opens presentations.
    package let links: PresentationLinks
    let state: Mutex<State>
    let fetch: @Sendable (LogSequence) async throws -> [LoggedFrame]

    struct State: ~Copyable {
        var buffer: SubscriptionBuffer
        /// Frames that were read from the store and are not delivered yet. Only the consumer adds frames.
        var fetched: Deque<LoggedFrame> = []
        var waiter: Waiter?
        var endReason: SubscriptionEnd?
        /// Whether the consumer must check again, even if nothing has changed.
        var isWoken = false
    }

    /// The consumer while it waits.
    struct Waiter {
        let continuation: CheckedContinuation<Void, Never>
        /// Whether the consumer has something to do now.
        let isReady: @Sendable (borrowing SubscriptionBuffer) -> Bool
    }

    /// - Parameter fetch: reads the frames after an entry from the store; returns at least one frame if there are any
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

    /// Returns what to send next, and waits for it. `nil` when the subscription has ended; see ``endReason``.
    ///
    /// - Throws: ``StoreError`` if missing frames could not be read
    package func next() async throws -> Delivery? {
        while true {
            switch step() {
            case .deliver(let delivery): return delivery
            case .fetch(let cursor):
                let frames = try await inShortLivedTask { [fetch] in try await fetch(cursor) }
                guard !frames.isEmpty else {
                    // The log is shorter than announced, so another server has deleted the session.
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

    /// Returns what to send next and everything that can follow at once. Waits only for the first delivery. `nil` when
    /// the subscription has ended.
    ///
    /// - Throws: ``StoreError`` if missing frames could not be read
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

    /// Reads the missing frames page by page and passes them to `write`. While `write` writes a page, the next one is
    /// read. The single consumer calls it instead of ``next()``.
    ///
    /// - Parameter limit: how many frames are passed at once
    /// - Throws: ``StoreError`` if missing frames could not be read; what `write` throws
    package func replay(limit: Int, to write: ([Delivery]) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: [LoggedFrame].self) { pages in
            guard let gap = state.withLock({ $0.buffer.gap }) else { return }
            pages.addImmediateTask { [fetch] in try await fetch(gap) }
            while let page = try await pages.next() {
                guard let last = page.last?.seq else {
                    // The log is shorter than announced, so another server has deleted the session.
                    end(.deleted)
                    return
                }
                if state.withLock({ $0.buffer.isGap(after: last) }) {
                    // Starts at once, so that the store works while this task continues.
                    pages.addImmediateTask { [fetch] in try await fetch(last) }
                }
                state.withLock { $0.fetched.append(contentsOf: page) }
                while let batch = fetchedBatch(limit: limit) { try await write(batch) }
            }
        }
    }

    /// The fetched frames that are not delivered yet; `nil` if there are none.
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

    /// Waits until a change makes the consumer ready, or until ``wakeConsumer()``.
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

    /// Adds new entries of the log.
    ///
    /// - Parameter muted: an entry that this client must not receive
    package func publish(_ frames: [LoggedFrame], muting muted: LogSequence? = nil) {
        change { $0.append(frames, muting: muted) }
    }

    /// Adds a notice about the present. A compatible client receives it at once, even while frames are held back.
    package func publish(_ notice: Notice) {
        change { buffer in
            switch kind {
            case .native: buffer.append(notice)
            case .compatible: buffer.append(urgent: notice)
            }
        }
    }

    /// Adds a notice that ends the replay.
    func publish(afterReplay notice: Notice) { change { $0.append(notice) } }

    /// Adds a notice that is sent before everything else.
    func publish(first notice: Notice) { change { $0.prepend(notice) } }

    /// Adds entries that the client has received before and has asked for again.
    package func publish(repeated frames: [LoggedFrame]) { change { $0.append(repeated: frames) } }

    /// Ends the subscription. The first reason counts.
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

    /// Ends the consumer's wait, also a wait that is about to begin.
    func wakeConsumer() {
        let waiter = state.withLock { state in
            state.isWoken = true
            return state.waiter.take()
        }
        waiter?.continuation.resume()
    }
}
