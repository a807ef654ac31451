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
            self = .ignored(.notJSON)
            return
        }
        guard case .object = value else {
            self = .ignored(.notAnObject)
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
            // A cancel that names no turn, or one that cannot exist, means the running one.
            self = .cancel(object["turn_id"]?.string.flatMap { TurnID($0) })
        case "set_theme":
            guard let requestID = object["data"]?["request_id"]?.string else {
                self = .ignored(.controlFrame)
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
        case "cancel_template_reuse", "edit_sync", "set_branding": self = .ignored(.controlFrame)
        default: self = .ignored(.unknownType)
        }
    }

    private static func userMessage(_ object: JSONValue, body: JSONValue?, textKeys: [String]) -> ClientMessage {
        guard let body, let raw = textKeys.lazy.compactMap({ body[$0]?.string }).first else { return .ignored(.noText) }
        let text = raw.trimmed
        guard !text.isEmpty else { return .ignored(.noText) }
        var message = UserMessage(
            text: text,
            actionValue: nonEmpty(body["action_value"]),
            actionLabel: nonEmpty(body["action_label"]),
            unsupported: UnsupportedFeature.requested(in: body)
        )
        switch turn(named: object["turn_id"]) {
        case .named(let turn): message.turn = turn
        case .absent: message.turn = nonEmpty(body["handoff_idempotency_key"]).flatMap { TurnID($0) }
        case .malformed: return .ignored(.badTurnID)
        }
        return .user(message)
    }

    /// Frames that carry nothing but a button's value.
    private static func action(_ object: JSONValue, value: String?) -> ClientMessage {
        guard let value = value?.trimmed, !value.isEmpty else { return .ignored(.noText) }
        let detail = object["payload"]?["message"]?.string?.trimmed ?? ""
        var message = UserMessage(text: detail.isEmpty ? value : detail, actionValue: value)
        switch turn(named: object["turn_id"]) {
        case .named(let turn): message.turn = turn
        case .absent: break
        case .malformed: return .ignored(.badTurnID)
        }
        return .user(message)
    }

    /// Front ends send `{"mode":"auto"}` by themselves. A theme without a mode asks for nothing either.
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

    private static func nonEmpty(_ value: JSONValue?) -> String? {
        guard let text = value?.string?.trimmed, !text.isEmpty else { return nil }
        return text
    }
}
