import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct ThoughtFilterTests {
    @Test(arguments: [1, 2, 5, 100])
    func thoughtsAreTakenOut(step: Int) {
        for (answer, visible) in [
            ("<think>hm, {\"lead\": \"no\"}</think>Hello", "Hello"), ("\n <think>x</think>\nyes", "\nyes"),
            ("no thoughts <think> here", "no thoughts <think> here"), ("<think>never ends", ""), ("<thi", "<thi"),
            ("<things>", "<things>"), ("", ""),
        ] {
            var filter = ThoughtFilter()
            var rest = answer[...]
            var shown = ""
            while !rest.isEmpty {
                shown += filter.feed(String(rest.prefix(step)))
                rest = rest.dropFirst(step)
            }
            shown += filter.finish()
            #expect(shown == visible)
        }
    }
}

struct MarkupDefuserTests {
    @Test func markupBecomesText() {
        for (text, defused) in [
            ("[here](http://x)", "[here] (http://x)"), ("![p](http://x/y.png)", "! [p] (http://x/y.png)"),
            ("[a][b] and [b]: http://x", "[a] [b] and [b] : http://x"), ("<img src=x>", "< img src=x>"),
            ("</script><!-- --><?x", "< /script>< !-- -->< ?x"), ("1 < 2 and a<5, x <- y", "1 < 2 and a<5, x <- y"),
            ("**bold** and `code`", "**bold** and `code`"),
        ] {
            var whole = MarkupDefuser()
            #expect(whole.feed(text) == defused)
            var single = MarkupDefuser()
            let apart = text.map { single.feed(String($0)) }.joined()
            #expect(apart == defused)
        }
    }

    @Test func addressesAreFound() {
        #expect(
            ModelText.addresses(in: "See (https://a.example/b?c), or http://d. And www.e.example!") == [
                "https://a.example/b?c", "http://d", "www.e.example",
            ]
        )
        #expect(ModelText.addresses(in: "no address, just http and www") == [])
    }
}

struct DeltaPacerTests {
    @Test func theFirstPieceIsShownAtOnceAndTheOthersInSteps() {
        var pacer = DeltaPacer(interval: .milliseconds(40))
        #expect(pacer.feed("a", at: .zero) == "a")
        #expect(pacer.feed("b", at: .milliseconds(10)) == nil)
        #expect(pacer.feed("c", at: .milliseconds(39)) == nil)
        #expect(pacer.feed("d", at: .milliseconds(40)) == "bcd")
        #expect(pacer.feed("e", at: .milliseconds(50)) == nil)
        #expect(pacer.finish("f", at: .milliseconds(51)) == "ef")
        #expect(pacer.finish("", at: .milliseconds(52)) == nil)
    }
}
