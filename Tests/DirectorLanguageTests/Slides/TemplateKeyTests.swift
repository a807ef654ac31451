import DirectorLanguage
import Foundation
import Testing

/// Keys are stored with slides, so their text must stay as it is.
struct TemplateKeyTests {
    @Test(arguments: [
        (TemplateKey(.teach, "map"), "teach.map"), (TemplateKey(.agenda), "shared.agenda"),
        (TemplateKey(.topicalForChildren), "shared.topical.children"),
        (TemplateKey(.celebrate, .closing), "celebrate.closing"),
        (TemplateKey.celebratedCouple, "celebrate.whom.couple"),
    ])
    func hasAStableText(_ key: TemplateKey, _ text: String) throws {
        #expect(key.description == text)
        #expect(TemplateKey(text) == key)
        let encoded = try JSONEncoder().encode([key])
        #expect(String(decoding: encoded, as: UTF8.self) == "[\"\(text)\"]")
        #expect(try JSONDecoder().decode([TemplateKey].self, from: encoded) == [key])
    }

    @Test(arguments: ["", "teach", "teach.", ".map", "Teach.map", "omits.map", "teach map"])
    func anythingElseIsRefused(_ text: String) {
        #expect(TemplateKey(text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([TemplateKey].self, from: Data("[\"\(text)\"]".utf8))
        }
    }

    @Test func saysWhatItIs() {
        #expect(TemplateKey(.teach, "summary").frame == .summary)
        #expect(TemplateKey(.teach, "agenda").shared == nil)
        #expect(TemplateKey(nil, "agenda").shared == .agenda)
        #expect(TemplateKey(nil, "summary").frame == nil)
        #expect(Set(TemplateKey.needed).count == TemplateKey.needed.count)
    }
}
