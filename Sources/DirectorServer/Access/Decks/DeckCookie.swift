import DirectorCore
import Hummingbird

/// The user's token as a cookie, so that the frames and links of the builder page open presentations. It counts for
/// `/p/` alone, is sent by no other site's page, and no script can read it.
enum DeckCookie {
    static let name = "director_decks"
    private static let path = "/p"

    /// What browsers keep in one cookie, with room for its name and attributes.
    static let sizeLimit = 3900

    /// - Parameters:
    ///   - seconds: until the token runs out
    ///   - isSecure: whether clients reach the server over https
    static func set(_ token: String, seconds: Int, isSecure: Bool) -> Cookie {
        Cookie(
            name: name,
            value: token,
            maxAge: seconds,
            path: path,
            secure: isSecure,
            httpOnly: true,
            sameSite: .strict
        )
    }

    static func clear(isSecure: Bool) -> Cookie {
        Cookie(name: name, value: "", maxAge: 0, path: path, secure: isSecure, httpOnly: true, sameSite: .strict)
    }

    static func token(in request: Request) -> String? {
        request.cookies[name]?.value
    }
}
