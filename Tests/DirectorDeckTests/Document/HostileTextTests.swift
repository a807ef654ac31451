import DirectorCore
import DirectorLanguage
import Testing

@testable import DirectorDeck

/// With any text in a deck or outline, the document has the same elements and attributes as with harmless text.
struct HostileTextTests {
    static let hostile = [
        "</script><script>alert(1)</script>",
        "</style><style>*{display:none}</style>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)\" x=\"",
        "' autofocus onfocus='alert(1)",
        "<!-- comment --><![CDATA[x]]><?php ?>",
        "--></title></head></body></html>",
        "&lt;b&gt; &#60;i&#62; &amp;",
        "javascript:alert(1)",
        "\u{2028}alert(1)\u{2029}\u{0}\u{1B}[2J",
        "\u{202E}\u{2067}txt.exe\u{2069}\u{202C}",
        "<svg/onload=alert(1)>`${alert(1)}`{{7*7}}",
    ]

    /// Harmless words on the same number of lines, because lines become paragraphs in the notes.
    private static func harmless(as text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { _ in "harmless" }.joined(separator: "\n")
    }

    private let nonce: DocumentNonce

    init() throws {
        nonce = try #require(DocumentNonce("c2FtcGxlLW5vbmNlLTEyMw=="))
    }

    /// The names of elements and attributes in their order. A browser builds the document from these.
    private func skeleton(_ document: String) throws -> [String] {
        try MarkupReader.elements(of: document).map { element in
            ([element.path.joined(separator: ">"), element.name] + element.attributes.keys.sorted()).joined(
                separator: " "
            )
        }
    }

    @Test(arguments: hostile)
    func decksKeepTheirElements(_ text: String) throws {
        let harmless = SampleDeck.everyLayout(of: Self.harmless(as: text))
        let expected = try skeleton(DeckDocument.html(for: harmless, in: .embedded, nonce: nonce))
        let deck = SampleDeck.everyLayout(of: text, language: text)
        #expect(try skeleton(DeckDocument.html(for: deck, in: .embedded, nonce: nonce)) == expected)
    }

    @Test(arguments: hostile)
    func outlinesKeepTheirElements(_ text: String) throws {
        func document(_ text: String) -> String {
            let slides = StrawmanSlide.Classification.allCases.map { ($0, text, [text, text, text, text]) }
            return StrawmanPreview.html(
                for: SampleStrawman.strawman(slides, text: text),
                language: text,
                in: .embedded,
                nonce: nonce
            )
        }
        let expected = try skeleton(document(Self.harmless(as: text)))
        #expect(try skeleton(document(text)) == expected)
    }

    @Test(arguments: hostile)
    func noControlReachesTheDocument(_ text: String) {
        let html = DeckDocument.html(for: SampleDeck.everyLayout(of: text), in: .embedded, nonce: nonce)
        let forbidden = html.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        #expect(forbidden.isEmpty)
    }
}
