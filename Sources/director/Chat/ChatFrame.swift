import DirectorCore

/// A frame from the server, as far as a terminal shows it.
struct ChatFrame: Sendable {
    let seq: LogSequence?
    let turn: TurnID?
    let role: String?
    let type: FrameType
    let payload: JSONValue

    /// `nil` for what is no frame of ours.
    init?(_ text: String) {
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

    /// The buttons it offers.
    var actions: [(label: String, action: WorkflowAction)] {
        guard type == .actionRequest, case .array(let items)? = payload["actions"] else { return [] }
        return items.compactMap { item in
            guard let label = item["label"]?.string,
                let action = item["value"]?.string.flatMap(WorkflowAction.init(rawValue:))
            else { return nil }
            return (label, action)
        }
    }

    /// What to print.
    var lines: [String] {
        switch type {
        case .chatMessage: chatLines
        case .actionRequest:
            ["", payload["prompt_text"]?.string ?? ""]
                + actions.enumerated().map { "  [\($0.offset + 1)] \($0.element.label)" }
        case .slideUpdate: slideLines
        case .presentationURL:
            ["", payload["message"]?.string ?? "", payload["url"]?.string ?? ""]
        case .statusUpdate:
            payload["text"]?.string.map { ["  … \($0)"] } ?? []
        case .syncResponse, .sessionReady, .chatDelta, .themeSync, .authenticated, .tokenUsage, .pong: []
        }
    }

    private var chatLines: [String] {
        let mark = isUserEcho ? "you: " : ""
        var lines = ["", mark + (payload["text"]?.string ?? "")]
        if let subTitle = payload["sub_title"]?.string { lines.append(subTitle) }
        if case .array(let items)? = payload["list_items"] { lines += items.compactMap(\.string).map { "  - \($0)" } }
        return lines
    }

    private var slideLines: [String] {
        guard case .array(let slides)? = payload["slides"] else { return [] }
        return ["", payload["metadata"]?["main_title"]?.string ?? ""]
            + slides.enumerated().map { "  \($0.offset + 1). \($0.element["title"]?.string ?? "")" }
    }
}
