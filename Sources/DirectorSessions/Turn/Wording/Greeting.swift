package import DirectorLanguage

/// The first message of every session, in English in every session.
package enum Greeting {
    package static func text(in languages: Languages) -> String {
        languages[.english].messages.text(GreetingMessage.greeting)
    }
}
