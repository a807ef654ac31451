import DirectorTerminal
import Testing

struct ColouringTests {
    @Test(arguments: [
        (true, ["TERM": "xterm"], Colouring.on), (true, ["TERM": "xterm", "NO_COLOR": ""], .on),
        (true, ["TERM": "xterm", "NO_COLOR": "1"], .off), (true, ["TERM": "dumb"], .off), (true, [:], .off),
        (false, ["TERM": "xterm"], .off),
    ])
    func coloursAreForTerminalsWithoutAnObjection(
        _ isTerminal: Bool,
        _ environment: [String: String],
        _ expected: Colouring
    ) {
        #expect(Colouring(isTerminal: isTerminal, environment: environment) == expected)
    }

    @Test func withoutColoursATextIsItself() {
        for style in TextStyle.allCases { #expect(Colouring.off.apply(style, to: "text") == "text") }
        #expect(Colouring.on.apply(.plain, to: "text") == "text")
        #expect(Colouring.on.apply(.alarming, to: "text") == "\u{1B}[31mtext\u{1B}[0m")
    }
}
