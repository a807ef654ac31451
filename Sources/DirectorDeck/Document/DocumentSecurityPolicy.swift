/// What a browser allows a deck or preview document to do. It may only show itself: it loads nothing and sends nothing.
/// Only the style and the script with the nonce are used.
package struct DocumentSecurityPolicy: Sendable, Equatable {
    /// Which sites may show the document in a frame.
    package enum Embedding: String, Sendable, CaseIterable {
        case sameOrigin = "'self'"
        /// All sites, for front ends on other origins. A hidden frame cannot misuse a click, because nothing in the
        /// document changes data.
        case anywhere = "*"
    }

    /// The nonce of the document.
    package var nonce: DocumentNonce
    package var embedding: Embedding

    /// A policy for one document.
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
