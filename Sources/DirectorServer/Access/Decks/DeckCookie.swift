import DirectorCore
import Hummingbird

/// The user's token as a cookie, so that the frames and links of the builder page can open presentations. The cookie is
/// sent only to `/p/`, where nothing can be changed, and scripts cannot read it. Browsers send it when a person follows
/// a link, also from a mail or another site. They do not send it with other requests that another site's page makes.
enum DeckCookie {
    static let name = "director_decks"

    /// The largest cookie that browsers keep is 4096 bytes; this leaves room for its name and attributes.
    static let sizeLimit = 3900

    /// - Parameters:
    ///   - seconds: the time until the token runs out
    ///   - base: the address at which the client reaches the server
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
