import DirectorCore
import Logging

/// Tells clients that a message was not taken, and that one is being worked on.
extension LiveSession {
    /// Tells one connection, or all of them where it is unknown, that something failed.
    ///
    /// Compatible clients draw nothing for an error status, so they are also sent a chat message, which is not logged.
    ///
    /// - Parameter text: for people; the usual one for `code` where `nil`
    func tell(_ sender: Subscription?, _ code: ClientError.Code, turn: TurnID?, text: String? = nil) {
        let text = text ?? words.error(code)
        do {
            let status = try errorNotice(code, turn: turn, text: text)
            if let sender, sender.kind == .native {
                sender.publish(status)
                return
            }
            let chat = try fanout.notice(ChatMessagePayload(text: fanout.unrepeated(text), format: .plain), turn: turn)
            guard let sender else {
                fanout.publish(status)
                fanout.publish(chat, to: .compatible)
                return
            }
            sender.publish(status)
            sender.publish(chat)
        } catch {
            logger.error("An error frame could not be made", metadata: ["error": "\(error)"])
        }
    }

    /// Tells one connection that its frame could not be read, and why.
    func tell(_ sender: Subscription, _ flaw: ClientMessage.Flaw, turn: TurnID?) {
        tell(sender, .invalidMessage, turn: turn, text: "\(words.error(.invalidMessage)) (\(flaw.rawValue))")
    }

    func errorNotice(_ code: ClientError.Code, turn: TurnID?, text: String? = nil) throws -> Notice {
        let error = ClientError(code, text: text ?? words.error(code), turn: turn)
        return try fanout.notice(StatusUpdatePayload(error), turn: turn)
    }

    /// Shows a compatible client that its message is being worked on.
    func showThinking(to sender: Subscription?, turn: TurnID) {
        guard let sender, sender.kind == .compatible, let notice = thinkingNotice(turn) else { return }
        sender.publish(notice)
    }

    /// Shows the other compatible clients that a message is being worked on. Its answer ends that for all of them.
    func showThinking(toOthersThan sender: Subscription?, turn: TurnID) {
        guard fanout.hasCompatible(besides: sender), let notice = thinkingNotice(turn) else { return }
        fanout.publish(notice, to: .compatible, besides: sender)
    }

    /// Shows native clients that the author has been at work for a moment, unless they know already.
    func showLongThinking(about turn: TurnID) {
        guard !fanout.hasShownProgress(of: turn), let notice = thinkingNotice(turn) else { return }
        fanout.publish(notice, to: .native)
    }

    private func thinkingNotice(_ turn: TurnID) -> Notice? {
        do {
            return try fanout.notice(StatusUpdatePayload(status: .thinking, text: words.thinking), turn: turn)
        } catch {
            logger.error("A progress frame could not be made", metadata: ["error": "\(error)"])
            return nil
        }
    }
}
