/// What a browser may do with a deck or preview document: show it, also in a frame of another page. The document holds
/// nothing a click could be stolen from. It loads nothing and sends nothing; only the style and script that carry the
/// nonce apply.
package struct DocumentSecurityPolicy: Sendable, Equatable {
    package var nonce: DocumentNonce

    package init(nonce: DocumentNonce) { self.nonce = nonce }

    /// The value of the `Content-Security-Policy` header.
    package var headerValue: String {
        [
            "default-src 'none'",
            "style-src 'nonce-\(nonce.value)'",
            "script-src 'nonce-\(nonce.value)'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors *",
        ].joined(separator: "; ")
    }
}
