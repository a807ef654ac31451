import Testing

@testable import DirectorDeck

struct DocumentSecurityPolicyTests {
    @Test func allowsNothingButTheDocumentsOwnStyleAndScript() throws {
        let nonce = try #require(DocumentNonce("c2FtcGxlLW5vbmNlLTEyMw=="))
        #expect(
            DocumentSecurityPolicy(nonce: nonce).headerValue
                == "default-src 'none'; style-src 'nonce-c2FtcGxlLW5vbmNlLTEyMw=='; "
                + "script-src 'nonce-c2FtcGxlLW5vbmNlLTEyMw=='; base-uri 'none'; form-action 'none'; frame-ancestors *"
        )
    }
}
