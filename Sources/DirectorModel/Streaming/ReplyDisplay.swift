import DirectorLanguage
import DirectorSessions
import Synchronization

/// Shows the readable texts of an answer while it is being written. Shows one attempt only: a second one would go on in
/// the middle of the first. Safe from any thread.
final class ReplyDisplay: Sendable {
    private struct State {
        var thoughts = ThoughtFilter()
        var texts: JSONTextStream?
        var defuser = MarkupDefuser()
        var leaks: LeakGuard
        var pacer: DeltaPacer
        var hasShown = false
        var isClosed = false
    }

    private let shown: [ShownText]
    private let guarded: LeakGuard.Text
    private let interval: Duration
    private let progress: any DraftProgress
    private let uptime: @Sendable () -> Duration
    private let state: Mutex<State>

    init(
        _ shown: [ShownText],
        guarded: LeakGuard.Text,
        interval: Duration,
        progress: any DraftProgress,
        uptime: @escaping @Sendable () -> Duration
    ) {
        self.shown = shown
        self.guarded = guarded
        self.interval = interval
        self.progress = progress
        self.uptime = uptime
        state = Mutex(Self.fresh(shown, guarded, interval))
    }

    private static func fresh(_ shown: [ShownText], _ guarded: LeakGuard.Text, _ interval: Duration) -> State {
        let isPlain = shown.contains { $0.place.isEmpty }
        return State(
            texts: isPlain ? nil : JSONTextStream(places: Set(shown.map(\.place))),
            leaks: LeakGuard(guarded),
            pacer: DeltaPacer(interval: interval)
        )
    }

    /// A new attempt begins. If an earlier one has shown something, this one shows nothing.
    func begin() {
        state.withLock { state in
            let hasShown = state.hasShown
            state = Self.fresh(shown, guarded, interval)
            state.hasShown = hasShown
            state.isClosed = hasShown || shown.isEmpty
        }
    }

    /// The next piece of the raw answer.
    func feed(_ piece: String) {
        guard !shown.isEmpty else { return }
        let now = uptime()
        let text = state.withLock { state -> String? in
            guard !state.isClosed else { return nil }
            return take(piece, at: now, &state)
        }
        if let text { progress.delta(text) }
    }

    /// The answer is complete.
    func end() {
        guard !shown.isEmpty else { return }
        let now = uptime()
        let text = state.withLock { state -> String? in
            guard !state.isClosed else { return nil }
            defer { state.isClosed = true }
            do {
                let text = state.pacer.finish(state.defuser.feed(try state.leaks.finish()), at: now)
                if text != nil { state.hasShown = true }
                return text
            } catch {
                return nil
            }
        }
        if let text { progress.delta(text) }
    }

    private func take(_ piece: String, at now: Duration, _ state: inout State) -> String? {
        let visible = state.thoughts.feed(piece)
        guard !visible.isEmpty else { return nil }
        let readable = readable(visible, &state)
        guard !readable.isEmpty else { return nil }
        do {
            let safe = state.defuser.feed(try state.leaks.feed(readable))
            guard !safe.isEmpty, let text = state.pacer.feed(safe, at: now) else { return nil }
            state.hasShown = true
            return text
        } catch {
            // The whole answer is rejected later; nothing more of it is shown now.
            state.isClosed = true
            return nil
        }
    }

    private func readable(_ visible: String, _ state: inout State) -> String {
        guard var texts = state.texts else { return visible }
        let pieces = texts.feed(visible)
        state.texts = texts
        return pieces.reduce(into: "") { text, piece in
            if piece.isStart { text += shown.first { $0.place == piece.place }?.opening ?? "" }
            text += piece.text
        }
    }
}
