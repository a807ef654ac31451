extension ClientMessage {
    /// Reads one text frame.
    package init(frame: String) {
        let trimmed = frame.trimmed
        if trimmed == "ping" {
            self = .textPing
            return
        }
        let value: JSONValue
        do {
            value = try JSONText.decode(JSONValue.self, from: frame)
        } catch {
            self = .malformed(.notJSON, turn: nil)
            return
        }
        guard case .object = value else {
            self = .malformed(.notAnObject, turn: nil)
            return
        }
        self.init(object: value)
    }

    private init(object: JSONValue) {
        switch object["type"]?.string {
        case "ping": self = .jsonPing
        case "user_message": self = Self.userMessage(object, body: object["data"], textKeys: ["text"])
        case "chat_message": self = Self.userMessage(object, body: object["payload"], textKeys: ["content", "message"])
        case "action_request": self = Self.action(object, value: object["payload"]?["action"]?.string)
        case "action_response": self = Self.action(object, value: object["data"]?["value"]?.string)
        case "cancel":
            // A cancel frame without a valid turn id means the running turn.
            self = .cancel(object["turn_id"]?.string.flatMap { TurnID($0) })
        case "set_theme":
            guard let requestID = object["data"]?["request_id"]?.string else {
                self = .ignored
                return
            }
            self = .setTheme(
                ThemeRequest(
                    requestID: requestID,
                    presentationID: Self.nonEmpty(object["data"]?["presentation_id"]),
                    choice: Self.themeChoice(object["data"]?["theme"])
                )
            )
        case "authenticate": self = .authenticate(token: object["token"]?.string ?? "")
        case "cancel_template_reuse", "edit_sync", "set_branding": self = .ignored
        default: self = .malformed(.unknownType, turn: Self.turn(of: object))
        }
    }

    private static func userMessage(_ object: JSONValue, body: JSONValue?, textKeys: [String]) -> ClientMessage {
        let raw = textKeys.lazy.compactMap { body?[$0]?.string }.first
        guard let body, let text = raw?.trimmed, !text.isEmpty else {
            return .malformed(.noText, turn: turn(of: object))
        }
        var message = UserMessage(
            text: text,
            actionValue: nonEmpty(body["action_value"]),
            actionLabel: nonEmpty(body["action_label"]),
            unsupported: UnsupportedFeature.requested(in: body)
        )
        switch turn(named: object["turn_id"]) {
        case .named(let turn): message.turn = turn
        case .absent: message.turn = nonEmpty(body["handoff_idempotency_key"]).flatMap { TurnID($0) }
        case .malformed: return .malformed(.badTurnID, turn: nil)
        }
        return .user(message)
    }

    /// A frame that contains only the value of a button.
    private static func action(_ object: JSONValue, value: String?) -> ClientMessage {
        guard let value = value?.trimmed, !value.isEmpty else {
            return .malformed(.noText, turn: turn(of: object))
        }
        let detail = object["payload"]?["message"]?.string?.trimmed ?? ""
        var message = UserMessage(text: detail.isEmpty ? value : detail, actionValue: value)
        switch turn(named: object["turn_id"]) {
        case .named(let turn): message.turn = turn
        case .absent: break
        case .malformed: return .malformed(.badTurnID, turn: nil)
        }
        return .user(message)
    }

    /// Front ends send `{"mode":"auto"}` without a user's request. A theme without a mode is treated in the same way.
    private static func themeChoice(_ theme: JSONValue?) -> ThemeRequest.Choice {
        switch theme?["mode"]?.string {
        case nil, "auto": .automatic
        default: .chosen
        }
    }

    private enum TurnName { case absent, malformed, named(TurnID) }

    private static func turn(named value: JSONValue?) -> TurnName {
        switch value {
        case nil, .null: .absent
        case .string(let text): TurnID(text).map(TurnName.named) ?? .malformed
        case .bool, .integer, .number, .array, .object: .malformed
        }
    }

    /// The turn that the frame names; used for frames that cannot be understood otherwise.
    private static func turn(of object: JSONValue) -> TurnID? {
        guard case .named(let turn) = turn(named: object["turn_id"]) else { return nil }
        return turn
    }

    private static func nonEmpty(_ value: JSONValue?) -> String? {
        guard let text = value?.string?.trimmed, !text.isEmpty else { return nil }
        return text
    }
}
