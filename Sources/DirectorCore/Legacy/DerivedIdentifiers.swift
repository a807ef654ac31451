/// Identifiers for what a legacy history holds: the same every time, because they follow from the session and the place,
/// and different for every session.
struct DerivedIdentifiers {
    private let key: SessionKey

    init(_ key: SessionKey) { self.key = key }

    /// - Parameters:
    ///   - place: what tells this frame from the session's others
    func messageID(_ place: String) -> MessageID { MessageID(unchecked: "msg_" + digits("message", place)) }

    func turnID(_ place: String) -> TurnID { TurnID(unchecked: "turn_" + digits("turn", place)) }

    func presentationID(_ place: String) -> PresentationID {
        PresentationID(unchecked: digits("presentation", place))
    }

    private func digits(_ kind: String, _ place: String) -> String {
        // Lengths stand before the texts, so that no two lists of texts read the same.
        let parts = ["director history 1", kind, key.user.text, key.session.text, place]
        let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
        return SHA256.hexadecimal(text.utf8, digits: 24)
    }
}
