/// What a browser may do with a deck or preview document: show it. Nothing is loaded from anywhere, nothing is sent
/// anywhere; only the style and script that carry the nonce apply.
package struct DocumentSecurityPolicy: Sendable, Equatable {
    /// Who may show the document in a frame.
    package enum Embedding: String, Sendable, CaseIterable {
        case sameOrigin = "'self'"
        /// Front ends on other origins. The document holds nothing a click could be stolen from.
        case anywhere = "*"
    }

    package var nonce: DocumentNonce
    package var embedding: Embedding

    package init(nonce: DocumentNonce, embedding: Embedding = .anywhere) {
        self.nonce = nonce
        self.embedding = embedding
    }

    /// The value of the `Content-Security-Policy` header.
    package var headerValue: String {
        [
            "default-src 'none'",
            "style-src 'nonce-\(nonce.value)'",
            "script-src 'nonce-\(nonce.value)'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors \(embedding.rawValue)",
        ].joined(separator: "; ")
    }
}
