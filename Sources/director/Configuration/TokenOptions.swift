import ArgumentParser
import DirectorServer
import HTTPTypes

/// The token of a command that talks to a server.
struct TokenOptions: ParsableArguments {
    @Option(
        help:
            "An access token, where the server asks for one. Other users of this machine can read it here; DIRECTOR_TOKEN hides it."
    )
    var token: String?

    /// The token, from flag or environment.
    ///
    /// - Throws: ``SettingError``, which does not show it
    func bearer() async throws -> BearerToken? {
        guard let given = try await Settings(file: nil).given("director.token", flag: token) else { return nil }
        guard let token = BearerToken(given.text) else {
            throw given.refusedUnseen(allowed: BearerToken.allowed)
        }
        return token
    }
}

extension BearerToken {
    /// The fields of a request that carry it.
    var fields: HTTPFields { [.authorization: "Bearer \(text)"] }
}
