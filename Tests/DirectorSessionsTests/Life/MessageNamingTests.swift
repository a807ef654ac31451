import DirectorCore
import DirectorSessions
import Testing

struct MessageNamingTests {
    /// Names turns 1, 2, 3 … for messages that come at these times, in milliseconds.
    private func names(_ messages: [(text: String, at: Int64)]) -> [String] {
        var naming = MessageNaming(window: 75)
        var last = 0
        return messages.map { message in
            naming.turn(
                for: UserMessage(text: message.text),
                at: Timestamp(milliseconds: message.at),
                newTurn: {
                    last += 1
                    return TurnID(unchecked: "\(last)")
                }
            ).text
        }
    }

    @Test func anEqualMessageInTheSameMomentIsTheSameTurn() {
        #expect(names([("Bees", 0), ("Bees", 74)]) == ["1", "1"])
        #expect(names([("Bees", 100), ("Bees", 30)]) == ["1", "1"], "the clock was set back")
    }

    @Test func everythingElseIsATurnOfItsOwn() {
        #expect(names([("Bees", 0), ("Bees", 75)]) == ["1", "2"])
        #expect(names([("Bees", 0), ("Wasps", 1), ("Bees", 2)]) == ["1", "2", "3"])
        #expect(names([("Bees", 200), ("Bees", 100)]) == ["1", "2"])
    }
}
