/// What stands around a payload (protocol §3.1). Written by hand rather than through an encoder, because the stored
/// payload must go out byte for byte.
package struct FrameEnvelope: Sendable, Equatable {
    /// The id of the frame.
    package var messageID: MessageID
    /// When the frame was made.
    package var timestamp: Timestamp
    /// The kind of frame.
    package var type: FrameType
    /// Who the frame comes from: the user or the assistant.
    package var role: Role
    /// A JSON object, in the bytes of its first encoding.
    package var payload: String

    /// Makes an envelope around an encoded payload.
    package init(messageID: MessageID, timestamp: Timestamp, type: FrameType, role: Role, payload: String) {
        self.messageID = messageID
        self.timestamp = timestamp
        self.type = type
        self.role = role
        self.payload = payload
    }

    /// The frame as one JSON object.
    ///
    /// - Parameters:
    ///   - view: how the reader is shown the presentation that the frame leads to; `nil` for the stored payload
    ///   - room: how many bytes the additional members take at most, so that memory is allocated once
    ///   - addMembers: appends additional members, each with a leading comma
    package func text(
        session: SessionID,
        links view: LinkView? = nil,
        room: Int = 0,
        adding addMembers: (inout String) -> Void = { _ in }
    ) -> String {
        let payload = view.map { self.payload(for: $0) } ?? self.payload
        var text = ""
        text.reserveCapacity(256 + session.text.utf8.count + room + payload.utf8.count)
        text += "{\"message_id\":\""
        text += messageID.text
        text += "\",\"session_id\":"
        JSONText.append(quoted: session.text, to: &text)
        text += ",\"timestamp\":\""
        text += timestamp.description
        text += "\",\"type\":\""
        text += type.rawValue
        text += "\",\"role\":\""
        text += role.rawValue
        text += "\""
        addMembers(&text)
        text += ",\"payload\":"
        text += payload
        text += "}"
        return text
    }
}
