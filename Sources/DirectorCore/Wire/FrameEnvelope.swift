/// What stands around a payload (protocol §3.1). Written by hand rather than through an encoder, because the stored
/// payload must go out byte for byte.
package struct FrameEnvelope: Sendable, Equatable {
    package var messageID: MessageID
    package var timestamp: Timestamp
    package var type: FrameType
    package var role: Role
    /// A JSON object, as it was first encoded.
    package var payload: String

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
    ///   - view: how the reader is shown the presentation it leads to; as it is stored where `nil`
    ///   - room: how many bytes the further members take at most, so that memory is taken once
    ///   - addMembers: appends further members, each with a leading comma
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
