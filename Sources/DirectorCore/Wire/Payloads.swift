/// Payloads of the frames we send (protocol §3.2). Optional members are written as `null`, never left out, because
/// existing front ends read them without asking.
package protocol FramePayload: Encodable, Sendable {
    static var type: FrameType { get }
}

/// A message in the conversation.
package struct ChatMessagePayload: FramePayload, Equatable {
    package enum Format: String, Encodable, Sendable { case markdown, plain }

    /// The type of frames with this payload.
    package static let type = FrameType.chatMessage
    /// The text.
    package var text: String
    /// A line below the text's title.
    package var subTitle: String?
    /// Items that are shown as a list below the text.
    package var listItems: [String]?
    /// How to read the text.
    package var format: Format
    /// Whether others may open the session's presentations now. Set only if the message says that this has changed.
    package var isShared: Bool?

    /// Makes a message; by default only a text in Markdown.
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

/// Buttons for the user.
package struct ActionRequestPayload: FramePayload, Equatable {
    /// The type of frames with this payload.
    package static let type = FrameType.actionRequest
    /// The text above the buttons.
    package var promptText: String
    /// The buttons in their order.
    package var actions: [OfferedAction]
    /// Makes two requests with the same words differ: front ends hide a payload they have seen (protocol §3.4-3).
    package var requestID: String

    /// Makes a request.
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

/// The address of a finished deck.
package struct PresentationURLPayload: FramePayload, Equatable {
    /// The type of frames with this payload.
    package static let type = FrameType.presentationURL
    /// The deck.
    package var reference: DeckReference
    /// A text for the conversation.
    package var message: String

    /// Makes the payload.
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
