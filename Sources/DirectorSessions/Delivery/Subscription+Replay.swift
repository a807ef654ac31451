import DirectorCore
import Synchronization

extension Subscription {
    /// Finds the newest entry of the replay that leads to a presentation, so that ``next()`` leaves out the addresses
    /// of earlier presentations. Reads the log once. Only the single consumer may call it, before its first ``next()``.
    ///
    /// - Parameter head: the last entry of the replay
    /// - Throws: ``StoreError`` if the log could not be read
    func findNewestPresentation(upTo head: LogSequence) async throws {
        var newest = LogSequence.start
        var cursor = LogSequence.start
        while cursor < head {
            let page = try await inShortLivedTask { [fetch, cursor] in try await fetch(cursor) }
            guard let last = page.last?.seq else { break }
            for frame in page where frame.seq <= head && frame.envelope.type.leadsToPresentation { newest = frame.seq }
            cursor = last
        }
        state.withLock { $0.buffer.newestPresentation = newest }
    }
}

extension FrameType {
    /// Whether front ends switch to another presentation when they receive the frame.
    fileprivate var leadsToPresentation: Bool {
        switch self {
        case .slideUpdate, .presentationURL: true
        case .chatMessage, .actionRequest, .statusUpdate, .syncResponse, .sessionReady, .chatDelta, .themeSync,
            .authenticated, .tokenUsage, .pong:
            false
        }
    }
}
