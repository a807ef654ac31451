import Testing

@testable import DirectorOffline

/// What listeners are called who are named by a place or an occasion.
struct ListenerNamesTests {
    @Test(arguments: [
        ("a primary school", "primary school children"), ("a high school", "high school students"),
        ("a university lecture", "University students"),
        ("at a conference", "Conference audience"), ("the board meeting", "The board"), ("8 year olds", "Children"),
        ("our developers", "developers"),
    ])
    func namesPeople(_ said: String, _ words: String) {
        #expect(TextReading(said, as: .answer).audience?.words == words)
    }
}
