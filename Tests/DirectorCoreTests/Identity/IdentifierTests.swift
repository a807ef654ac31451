import DirectorCore
import Testing

struct IdentifierTests {
    @Test(arguments: ["a", "A-Z_09", String(repeating: "x", count: 64)])
    func turnIDsOfAllowedCharacters(_ text: String) {
        #expect(TurnID(text)?.text == text)
    }

    @Test(arguments: ["", "a b", "ä", "a/b", "a.b", String(repeating: "x", count: 65), "a\n"])
    func turnIDsOfOtherCharactersAreRefused(_ text: String) {
        #expect(TurnID(text) == nil)
    }

    @Test(arguments: ["fce87bea-acf5-4003-9b38-e460d6eeb46f", "कृष्ण", "a b@c.d", "🐝"])
    func sessionIDsAreOpaque(_ text: String) {
        #expect(SessionID(text)?.text == text)
    }

    @Test(arguments: ["", " ", "a\u{0}b", "a\nb", "\u{1b}[2J", String(repeating: "x", count: 201)])
    func sessionIDsThatWouldHurtAreRefused(_ text: String) {
        #expect(SessionID(text) == nil)
    }

    /// Two spellings of one letter are two users, in memory as in every store.
    @Test func identifiersAreComparedByteForByte() {
        let composed = UserID(unchecked: "\u{e9}")
        let decomposed = UserID(unchecked: "e\u{301}")
        #expect(composed.text == decomposed.text)
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed, composed]).count == 2)
        let session = SessionID(unchecked: "s")
        #expect(SessionKey(user: composed, session: session) != SessionKey(user: decomposed, session: session))
    }

    @Test func shareTokensDoNotShowThemselves() {
        let token = IdentifierSource.system.shareToken()
        #expect("\(token) \(String(describing: token)) \([token])".contains(token.text) == false)
        #expect(token.text.utf8.count * 4 >= 128)
        #expect(ShareToken(token.text) == token)
    }

    @Test func shareTokensMatchAsAWhole() {
        let token = ShareToken(unchecked: "abcd")
        #expect(token.matches("abcd"))
        for other in ["", "abc", "abcde", "abcD", "bbcd", "\u{e9}"] { #expect(!token.matches(other)) }
    }

    @Test func generatedIdentifiersAreValidAndDiffer() {
        let source = IdentifierSource.system
        var seen: Set<String> = []
        for _ in 0..<1_000 {
            let message = source.messageID().text
            #expect(message.hasPrefix("msg_"))
            #expect(MessageID(message) != nil)
            #expect(TurnID(source.turnID().text) != nil)
            #expect(seen.insert(message).inserted)
            #expect(seen.insert(source.presentationID().text).inserted)
        }
    }
}
