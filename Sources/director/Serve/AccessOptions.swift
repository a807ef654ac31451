import ArgumentParser

/// The options of `serve` that say who may connect.
struct AccessOptions: ParsableArguments {
    @Option(help: "Who may connect: none (every client) or jwt (clients with a signed token). Default: none")
    var auth: String?

    @Option(name: .customLong("jwks-url"), help: "The address of the public keys that check tokens (RS256, ES256).")
    var jwksURL: String?

    @Option(help: "The audience of tokens; none accepts only tokens that name none. Default: authenticated")
    var jwtAudience: String?

    @Option(help: "The issuer that a token must name. Default: any issuer whose key is accepted")
    var jwtIssuer: String?

    @Option(
        name: .customLong("allowed-origin"),
        help: "A web site whose pages may connect, beside this server's own and the known ones. Repeatable."
    )
    var allowedOrigins: [String] = []

    @Option(
        name: .customLong("trusted-proxy"),
        help: "A proxy (address or network) whose X-Forwarded-… and Forwarded fields are trusted. Repeatable."
    )
    var trustedProxies: [String] = []

    @Option(
        help: """
            Who may open presentations under --auth jwt: owner (the owner, and people with a share link) or link \
            (everyone with the address). Default: owner
            """
    )
    var deckAccess: String?

    @Option(
        name: .customLong("sign-in-url"),
        help: "Where people get a token; the builder page sends them there."
    )
    var signInURL: String?

    @Flag(help: "Listen beyond this machine without authentication.")
    var allowUnauthenticated = false
}
