/// Payloads of the frames we send (protocol §3.2). Optional members are written as `null`, never left out, because
/// existing front ends read them without asking.
package protocol FramePayload: Encodable, Sendable {
    static var type: FrameType { get }
}

package struct ChatMessagePayload: FramePayload, Equatable {
    package enum Format: String, Encodable, Sendable { case markdown, plain }

    package static let type = FrameType.chatMessage
    package var text: String
    package var subTitle: String?
    package var listItems: [String]?
    package var format: Format
    /// Only where sharing was switched on or off: whether others may open the session's presentations now.
    package var isShared: Bool?

    package init(
        text: String,
        subTitle: String? = nil,
        listItems: [String]? = nil,
        format: Format = .markdown,
        isShared: Bool? = nil
    ) {
        self.text = text
        self.subTitle = subTitle
        self.listItems = listItems
        self.format = format
        self.isShared = isShared
    }

    enum CodingKeys: String, CodingKey {
        case text
        case subTitle = "sub_title"
        case listItems = "list_items"
        case format
        case isShared = "shared"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(text, forKey: .text)
        try container.encode(subTitle, forKey: .subTitle)
        try container.encode(listItems, forKey: .listItems)
        try container.encode(format, forKey: .format)
        try container.encodeIfPresent(isShared, forKey: .isShared)
    }
}

package struct ActionRequestPayload: FramePayload, Equatable {
    package static let type = FrameType.actionRequest
    package var promptText: String
    package var actions: [OfferedAction]
    /// Makes two requests with the same words differ: front ends hide a payload they have seen (protocol §3.4-3).
    package var requestID: String

    package init(promptText: String, actions: [OfferedAction], requestID: String) {
        self.promptText = promptText
        self.actions = actions
        self.requestID = requestID
    }

    enum CodingKeys: String, CodingKey {
        case promptText = "prompt_text"
        case actions
        case requestID = "request_id"
    }

    private struct Action: Encodable {
        let label: String
        let value: WorkflowAction
        let primary: Bool
        let requires_input: Bool  // swift-format-ignore: AlwaysUseLowerCamelCase
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(promptText, forKey: .promptText)
        try container.encode(
            actions.map { offered in
                Action(
                    label: offered.label,
                    value: offered.action,
                    primary: offered.isPrimary,
                    requires_input: offered.action.requiresInput
                )
            },
            forKey: .actions
        )
        try container.encode(requestID, forKey: .requestID)
    }
}

package struct PresentationURLPayload: FramePayload, Equatable {
    package static let type = FrameType.presentationURL
    package var reference: DeckReference
    package var message: String

    package init(reference: DeckReference, message: String) {
        self.reference = reference
        self.message = message
    }

    enum CodingKeys: String, CodingKey {
        case url
        case presentationID = "presentation_id"
        case slideCount = "slide_count"
        case message
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(PresentationLinks.kept(of: reference.url), forKey: .url)
        try container.encode(reference.presentationID, forKey: .presentationID)
        try container.encode(reference.slideCount, forKey: .slideCount)
        try container.encode(message, forKey: .message)
    }
}
