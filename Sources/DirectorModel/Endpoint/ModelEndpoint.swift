import DirectorLanguage
import DirectorOffline

/// Where a service that speaks the chat completions API is reached.
package struct ModelEndpoint: Sendable, Equatable {
    /// Without a slash at the end: `https://api.openai.com/v1`.
    package let base: String
    package let key: APIKey?

    package static let allowed =
        "an absolute http or https address without credentials, query and fragment, such as https://api.openai.com/v1"

    /// - Parameter base: scheme, host and path up to and without `/chat/completions`; a missing path means `/v1`
    package init?(base text: String, key: APIKey?) {
        var base = text
        while base.hasSuffix("/") { base.removeLast() }
        guard let scheme = ["https://", "http://"].first(where: base.hasPrefix) else { return nil }
        let rest = base.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        guard !host.isEmpty, rest.utf8.count <= 2000,
            rest.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !rest.contains(where: { "@?#\\\"<>".contains($0) })
        else { return nil }
        self.base = host.count == rest.count ? base + "/v1" : base
        self.key = key
    }

    var completionsURL: String { base + "/chat/completions" }

    /// Whether a key would travel readable for everyone on the way.
    package var sendsKeyInTheClear: Bool {
        guard key != nil, base.hasPrefix("http://") else { return false }
        let host = base.dropFirst("http://".count).prefix { $0 != "/" && $0 != ":" }
        return host != "localhost" && host != "[" && !host.hasPrefix("127.")
    }
}

/// A model at a service.
package struct ModelTarget: Sendable, Hashable {
    package let endpoint: ModelEndpoint
    package let model: String

    package static let allowedModel = "1 to 200 characters without white space and control characters"

    package init?(endpoint: ModelEndpoint, model: String) {
        guard (1...200).contains(model.count),
            model.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.properties.generalCategory != .control })
        else { return nil }
        self.endpoint = endpoint
        self.model = model
    }

    /// The key is none of its identity.
    package static func == (left: ModelTarget, right: ModelTarget) -> Bool {
        left.endpoint.base == right.endpoint.base && left.model == right.model
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(endpoint.base)
        hasher.combine(model)
    }
}
