import DirectorCore
import Hummingbird

/// The user's token as a cookie, so that the frames and links of the builder page open presentations. It counts for
/// `/p/` alone, where nothing can be changed, and no script can read it. Browsers send it when a person follows a link, from
/// a mail or from another site, and with no other request of another site's page.
enum DeckCookie {
    static let name = "director_decks"

    /// What browsers keep in one cookie, with room for its name and attributes.
    static let sizeLimit = 3900

    /// - Parameters:
    ///   - seconds: until the token runs out
    ///   - base: where the client reaches the server
    static func set(_ token: String, seconds: Int, below base: BaseAddress) -> Cookie {
        Cookie(
            name: name,
            value: token,
            maxAge: seconds,
            path: "\(base.prefix)/p",
            secure: base.isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }

    static func clear(below base: BaseAddress) -> Cookie { set("", seconds: 0, below: base) }

    static func token(in request: Request) -> String? {
        request.cookies[name]?.value
    }
}
