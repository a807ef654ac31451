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
    /// - Parameter extra: further members, each with a leading comma
    package func text(session: SessionID, extra: String = "") -> String {
        var text = ""
        text.reserveCapacity(256 + extra.utf8.count + payload.utf8.count)
        text += "{\"message_id\":\""
        text += messageID.text
        text += "\",\"session_id\":"
        text += JSONText.quoted(session.text)
        text += ",\"timestamp\":\""
        text += timestamp.description
        text += "\",\"type\":\""
        text += type.rawValue
        text += "\",\"role\":\""
        text += role.rawValue
        text += "\""
        text += extra
        text += ",\"payload\":"
        text += payload
        text += "}"
        return text
    }
}
