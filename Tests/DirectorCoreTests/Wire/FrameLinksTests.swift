import DirectorCore
import Testing

/// The links in stored frames, completed with the address that the reader uses.
struct FrameLinksTests {
    private static let id = "0123456789abcdef0123456789abcdef"
    private let links = PresentationLinks(base: "https://deck.example/director")

    private func payload(_ type: FrameType, _ payload: String, _ view: LinkView) -> String {
        FrameEnvelope(
            messageID: MessageID(unchecked: "msg_1"),
            timestamp: Timestamp(milliseconds: 0),
            type: type,
            role: .assistant,
            payload: payload
        ).payload(for: view)
    }

    @Test(
        "Director's own addresses follow the reader, in every stored form; others stay",
        arguments: [
            ("/p/\(id)", "https://deck.example/director/p/\(id)"),
            ("http://0.0.0.0:8000/p/\(id)", "https://deck.example/director/p/\(id)"),
            ("http://127.0.0.1:9/prefix/p/\(id)", "https://deck.example/director/p/\(id)"),
            ("https://layout.example/p/preview-1", "https://layout.example/p/preview-1"),
            (
                "https://layout.example/p/3f2c1d9e-0d9f-6a52-3c1e-4b779a105f1c",
                "https://layout.example/p/3f2c1d9e-0d9f-6a52-3c1e-4b779a105f1c"
            ),
            ("https://layout.example/p/\(id)?x=1", "https://layout.example/p/\(id)?x=1"),
            ("elsewhere/p/\(id)", "elsewhere/p/\(id)"), ("", ""),
        ]
    )
    func completing(stored: String, shown: String) {
        #expect(links.completing(stored) == shown)
        let frame = #"{"message":"m","presentation_id":"x","slide_count":3,"url":"\#(stored)"}"#
        #expect(payload(.presentationURL, frame, .complete(links)) == frame.replacing(stored, with: shown))
        let update = #"{"metadata":{"preview_presentation_id":"x","preview_url":"\#(stored)"},"slides":[]}"#
        #expect(payload(.slideUpdate, update, .complete(links)) == update.replacing(stored, with: shown))
    }

    @Test("The log keeps paths of Director's own presentations and whole addresses of others")
    func kept() {
        #expect(PresentationLinks.kept(of: "http://localhost:8000/p/\(Self.id)") == "/p/\(Self.id)")
        #expect(
            PresentationLinks.kept(of: "https://layout.example/p/preview-1") == "https://layout.example/p/preview-1"
        )
    }

    @Test("What a user wrote is never taken for an address")
    func quotedText() {
        let text = #""url":"/p/\#(Self.id)""#.replacing("\"", with: "\\\"")
        let chat = #"{"text":"\#(text)"}"#
        #expect(payload(.chatMessage, chat, .complete(links)) == chat)
        let deck = #"{"message":"\#(text)","presentation_id":"x","slide_count":3,"url":"/p/\#(Self.id)"}"#
        let shown = payload(.presentationURL, deck, .complete(links))
        #expect(
            shown == #"{"message":"\#(text)","presentation_id":"x","slide_count":3,"#
                + #""url":"https://deck.example/director/p/\#(Self.id)"}"#
        )
    }

    @Test("An outdated outline is shown without address and id, and nothing else changes")
    func withheld() {
        let update =
            #"{"metadata":{"main_title":"ü \"preview_url\"","preview_presentation_id":"x","#
            + #""preview_url":"/p/\#(Self.id)"},"slides":[]}"#
        #expect(
            payload(.slideUpdate, update, .withheld)
                == #"{"metadata":{"main_title":"ü \"preview_url\"","preview_presentation_id":null,"preview_url":null},"slides":[]}"#
        )
        let empty = #"{"metadata":{"preview_presentation_id":null,"preview_url":null},"slides":[]}"#
        #expect(payload(.slideUpdate, empty, .withheld) == empty)
        #expect(payload(.slideUpdate, empty, .complete(links)) == empty)
    }
}
