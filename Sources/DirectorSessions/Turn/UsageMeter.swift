import DirectorCore
import Synchronization

/// Counts what a turn, or a part of one, uses, and passes everything on.
final class UsageMeter: DraftProgress {
    private let counted = Mutex(TokenUsage())
    private let next: any DraftProgress

    init(reportingTo next: any DraftProgress) { self.next = next }

    var usage: TokenUsage { counted.withLock { $0 } }

    func report(_ text: String, percent: Int?) { next.report(text, percent: percent) }

    func delta(_ text: String) { next.delta(text) }

    func spent(_ usage: TokenUsage) {
        counted.withLock { $0 += usage }
        next.spent(usage)
    }
}
