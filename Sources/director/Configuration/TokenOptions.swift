import ArgumentParser
import DirectorServer
import HTTPTypes

/// The option for the token of a command that connects to a server.
struct TokenOptions: ParsableArguments {
    @Option(
        help:
            "An access token, where the server asks for one. Other users of this machine can read it here; DIRECTOR_TOKEN hides it."
    )
    var token: String?

    /// The token, from the flag or the environment.
    ///
    /// - Throws: ``SettingError``, which does not show the token
    func bearer() async throws -> BearerToken? {
        guard let given = try await Settings(file: nil).given("director.token", flag: token) else { return nil }
        guard let token = BearerToken(given.text) else {
            throw given.refusedUnseen(allowed: BearerToken.allowed)
        }
        return token
    }
}

extension BearerToken {
    /// The header fields that send the token.
    var fields: HTTPFields { [.authorization: "Bearer \(text)"] }
}
