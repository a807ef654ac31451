import Testing

@testable import DirectorDeck

struct HTMLTextTests {
    @Test(arguments: [
        ("a & b", "a &amp; b"),
        ("</script>", "&lt;/script&gt;"),
        ("\"quoted\" 'single'", "&quot;quoted&quot; &#39;single&#39;"),
        ("&amp;", "&amp;amp;"),
        ("line\u{2028}line\u{2029}end", "line\nline\nend"),
        ("a\r\nb", "a\nb"),
        ("nul\u{0}bell\u{7}c1\u{85}", "nul\u{FFFD}bell\u{FFFD}c1\u{FFFD}"),
        ("\u{202E}gpj.exe\u{2066}x\u{2069}", "gpj.exex"),
        ("mark\u{200E}stays\u{200F}", "mark\u{200E}stays\u{200F}"),
        ("非字\u{FFFF}", "非字\u{FFFD}"),
        ("👩‍👩‍👧 é 漢字", "👩‍👩‍👧 é 漢字"),
    ])
    func escapes(_ text: String, _ expected: String) {
        #expect(HTMLText.escaped(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test func attributeValuesCannotEnd() throws {
        let html = HTML(.p, .label("\" onclick=\"alert(1)"), .class("a'b<c>")) { "x" }
        let elements = try MarkupReader.elements(of: html.markup)
        #expect(elements.count == 1)
        #expect(elements[0].attributes.keys.sorted() == ["aria-label", "class"])
    }

    @Test func builderEscapesBareStrings() {
        let html = HTML(.p) {
            "<b>"
            HTML(.strong) { "&" }
        }
        #expect(html.markup == "<p>&lt;b&gt;<strong>&amp;</strong></p>")
    }
}
