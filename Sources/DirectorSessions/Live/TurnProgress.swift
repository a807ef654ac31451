import DirectorCore
import Logging

/// Shows how far a turn is: to everyone connected, and to nobody later.
struct TurnProgress: DraftProgress {
    let fanout: Fanout
    let turn: TurnID
    let logger: Logger

    /// The status that goes before long work (protocol §4.3).
    func announce(_ decision: WorkflowDecision) {
        guard let status = TurnWording.generating(decision) else { return }
        publish(status)
    }

    func report(_ text: String, percent: Int?) {
        publish(StatusUpdatePayload(status: .generating, text: text, progress: percent.map { min(100, max(0, $0)) }))
    }

    func delta(_ text: String) {
        do {
            fanout.publish(try fanout.notice(ChatDeltaPayload(turn: turn, text: text), turn: turn), to: .native)
        } catch {
            logger.error("A progress frame could not be made", metadata: ["error": "\(error)"])
        }
    }

    private func publish(_ status: StatusUpdatePayload) {
        do {
            fanout.publish(try fanout.notice(status, turn: turn))
        } catch {
            logger.error("A progress frame could not be made", metadata: ["error": "\(error)"])
        }
    }
}
