/// How a reader is shown the presentation that a frame leads to.
package enum LinkView: Sendable, Equatable {
    /// With its address.
    case complete(PresentationLinks)
    /// Without its address, because a later frame of the same replay leads to another presentation. Front ends switch
    /// to every address that they receive, so old decks would appear for a moment.
    case withheld
}

extension FrameEnvelope {
    /// The payload for one reader. Only frames that lead to a presentation differ from the stored payload.
    ///
    /// The payload is stored and sent as text, byte for byte, so the address is replaced in the text. A member's name
    /// with its quotes and colon cannot occur inside a JSON string, because quotes are escaped there.
    package func payload(for view: LinkView) -> String {
        switch type {
        case .slideUpdate: Self.preview(of: payload, for: view)
        case .presentationURL: Self.deck(of: payload, for: view)
        case .chatMessage, .actionRequest, .statusUpdate, .syncResponse, .sessionReady, .chatDelta, .themeSync,
            .authenticated, .tokenUsage, .pong:
            payload
        }
    }

    private static func preview(of payload: String, for view: LinkView) -> String {
        switch view {
        case .complete(let links):
            return replacing(textOf: "preview_url", in: payload) { quoted(links.completing($0), replacing: $0) }
        case .withheld:
            let text = replacing(textOf: "preview_url", in: payload) { _ in "null" }
            return replacing(textOf: "preview_presentation_id", in: text) { _ in "null" }
        }
    }

    private static func deck(of payload: String, for view: LinkView) -> String {
        switch view {
        case .complete(let links):
            replacing(textOf: "url", in: payload) { quoted(links.completing($0), replacing: $0) }
        case .withheld: payload
        }
    }

    /// - Returns: `nil` if the texts are equal
    private static func quoted(_ new: String, replacing old: String) -> String? {
        new == old ? nil : JSONText.quoted(new)
    }

    /// Replaces the first text value of a member.
    ///
    /// - Parameter change: returns the new JSON value for a text; `nil` keeps the text
    private static func replacing(
        textOf name: String,
        in payload: String,
        by change: (String) -> String?
    ) -> String {
        let bytes = payload.utf8
        guard let start = bytes.end(of: Array("\"\(name)\":\"".utf8)),
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\""))
        else { return payload }
        let text = payload[start..<end]
        // Director's addresses contain no escapes, so this is another one.
        guard !text.utf8.contains(UInt8(ascii: "\\")), let value = change(String(text)) else { return payload }
        let opening = bytes.index(before: start)
        var result = ""
        result.reserveCapacity(bytes.count + value.utf8.count)
        result += payload[..<opening]
        result += value
        result += payload[bytes.index(after: end)...]
        return result
    }
}

extension String.UTF8View {
    /// The end of the first occurrence of `pattern`, which must not be empty.
    fileprivate func end(of pattern: [UInt8]) -> Index? {
        let found = withContiguousStorageIfAvailable { bytes -> Int? in
            guard bytes.count >= pattern.count else { return nil }
            return (0...(bytes.count - pattern.count)).first { place in
                bytes[place] == pattern[0]
                    && (1..<pattern.count).allSatisfy { bytes[place + $0] == pattern[$0] }
            }
        }
        if let found { return found.map { index(startIndex, offsetBy: $0 + pattern.count) } }
        return firstRange(of: pattern)?.upperBound
    }
}
