package import DirectorCore

/// The parts of a server's frame that a terminal shows.
package struct ChatFrame: Sendable {
    /// The sequence number; `nil` for a frame that is not in the log.
    package let seq: LogSequence?
    /// The turn to which the frame belongs.
    package let turn: TurnID?
    let role: String?
    /// The kind of frame.
    package let type: FrameType
    let payload: JSONValue

    /// Parses a frame; `nil` if the text is not a frame of Director.
    package init?(_ text: String) {
        let value: JSONValue
        do {
            value = try JSONText.decode(JSONValue.self, from: text)
        } catch {
            return nil
        }
        guard let type = value["type"]?.string.flatMap(FrameType.init(rawValue:)), let payload = value["payload"] else {
            return nil
        }
        self.type = type
        self.payload = payload
        role = value["role"]?.string
        turn = (value["turn_id"]?.string ?? payload["turn_id"]?.string).flatMap { TurnID($0) }
        if case .integer(let number)? = value["seq"] { seq = LogSequence(number) } else { seq = nil }
    }

    var isUserEcho: Bool { type == .chatMessage && role == "user" }

    var isError: Bool { type == .statusUpdate && payload["status"]?.string == "error" }

    /// The buttons that the frame offers.
    var actions: [ChatChoice] {
        guard type == .actionRequest, case .array(let items)? = payload["actions"] else { return [] }
        return items.compactMap { item in
            guard let label = item["label"]?.string,
                let action = item["value"]?.string.flatMap(WorkflowAction.init(rawValue:))
            else { return nil }
            return ChatChoice(label: label, action: action)
        }
    }

    /// The text of a progress frame; `nil` for other frames, and for a status that ends the progress.
    var progress: String? {
        guard type == .statusUpdate, let status = payload["status"]?.string,
            status == "thinking" || status == "generating"
        else { return nil }
        return payload["text"]?.string
    }

    /// The lines to show for the frame.
    var lines: [ChatLine] {
        switch type {
        case .chatMessage: chatLines
        case .actionRequest:
            [.gap, ChatLine(.said, payload["prompt_text"]?.string ?? "")]
                + actions.enumerated().map { ChatLine(.button, "  [\($0.offset + 1)] \($0.element.label)") }
        case .slideUpdate: slideLines
        case .presentationURL:
            [
                .gap, ChatLine(.said, payload["message"]?.string ?? ""),
                ChatLine(.link, payload["url"]?.string ?? ""),
            ]
        case .statusUpdate where isError: payload["text"]?.string.map { [ChatLine(.trouble, "  … \($0)")] } ?? []
        case .statusUpdate, .syncResponse, .sessionReady, .chatDelta, .themeSync, .authenticated, .tokenUsage, .pong: []
        }
    }

    private var chatLines: [ChatLine] {
        let text = payload["text"]?.string ?? ""
        if isUserEcho { return [.gap, ChatLine(.own, "you: " + text)] }
        var lines = [ChatLine.gap, ChatLine(.said, text)]
        if let subTitle = payload["sub_title"]?.string { lines.append(ChatLine(.said, subTitle)) }
        if case .array(let items)? = payload["list_items"] {
            lines += items.compactMap(\.string).map { ChatLine(.item, "  - \($0)") }
        }
        return lines
    }

    private var slideLines: [ChatLine] {
        guard case .array(let slides)? = payload["slides"] else { return [] }
        return [.gap, ChatLine(.heading, payload["metadata"]?["main_title"]?.string ?? "")]
            + slides.enumerated().map { ChatLine(.item, "  \($0.offset + 1). \($0.element["title"]?.string ?? "")") }
    }
}

/// A button that the server offers.
struct ChatChoice: Sendable, Equatable {
    let label: String
    let action: WorkflowAction
}
