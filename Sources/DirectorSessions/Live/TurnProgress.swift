import DirectorCore
import Logging

/// Shows the clients that are connected now how far a turn is. What is shown is not stored. Silent once another server
/// may have the turn, because this one was stopped, or did not reach the store, for longer than its lease.
struct TurnProgress: DraftProgress {
    let fanout: Fanout
    /// Found only where something is announced.
    let words: @Sendable () -> TurnWords
    let turn: TurnID
    let term: LeaseTerm
    let elapsed: ElapsedTime
    let logger: Logger

    /// The status that goes before long work (`docs/protocol.md`).
    func announce(_ decision: WorkflowDecision) {
        guard let status = words().status(before: decision) else { return }
        publish(status)
    }

    func report(_ text: String, percent: Int?) {
        publish(StatusUpdatePayload(status: .generating, text: text, progress: percent.map { min(100, max(0, $0)) }))
    }

    func delta(_ text: String) {
        guard term.isRunning(at: elapsed()) else { return }
        fanout.noteProgress(of: turn)
        do {
            fanout.publish(try fanout.notice(ChatDeltaPayload(turn: turn, text: text), turn: turn), to: .native)
        } catch {
            logger.error("A progress frame could not be made", metadata: ["error": "\(error)"])
        }
    }

    private func publish(_ status: StatusUpdatePayload) {
        guard term.isRunning(at: elapsed()) else { return }
        fanout.noteProgress(of: turn)
        do {
            fanout.publish(try fanout.notice(status, turn: turn))
        } catch {
            logger.error("A progress frame could not be made", metadata: ["error": "\(error)"])
        }
    }
}
