import HTTPTypes
import Testing

@testable import DirectorServer

struct PresentedTokensTests {
    private static func head(_ path: String, _ fields: [(HTTPField.Name, String)] = []) -> HTTPRequest {
        var head = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: path)
        for (name, value) in fields { head.headerFields.append(HTTPField(name: name, value: value)) }
        return head
    }

    private func outcome(_ head: HTTPRequest) -> Result<String, TokenRefusal> {
        do throws(TokenRefusal) {
            return .success(try PresentedTokens(head).single())
        } catch {
            return .failure(error)
        }
    }

    @Test func eachPlace() {
        #expect(outcome(Self.head("/ws?a=b&access_token=t.o.k")) == .success("t.o.k"))
        #expect(outcome(Self.head("/ws", [(.authorization, "Bearer t.o.k")])) == .success("t.o.k"))
        #expect(outcome(Self.head("/ws", [(.authorization, "bearer  t.o.k")])) == .success("t.o.k"))
        let protocols = [(HTTPField.Name.secWebSocketProtocol, "director, director.bearer.t.o.k")]
        #expect(outcome(Self.head("/ws", protocols)) == .success("t.o.k"))
        let apart: [(HTTPField.Name, String)] = [
            (.secWebSocketProtocol, "director.bearer.t.o.k"), (.secWebSocketProtocol, "director"),
        ]
        #expect(outcome(Self.head("/ws", apart)) == .success("t.o.k"))
    }

    @Test func none() {
        #expect(outcome(Self.head("/ws")) == .failure(.missing))
        #expect(outcome(Self.head("/ws", [(.authorization, "Basic dXNlcjpwYXNz")])) == .failure(.missing))
        #expect(outcome(Self.head("/ws", [(.authorization, "Bearer")])) == .failure(.missing))
        #expect(outcome(Self.head("/ws", [(.secWebSocketProtocol, "director, bearer.x")])) == .failure(.missing))
        #expect(outcome(Self.head("/ws?Access_Token=x")) == .failure(.missing))
        #expect(outcome(Self.head("/ws?access_token=")) == .success(""), "an empty one is given, and wrong")
    }

    @Test func theSameTwiceIsNoContradiction() {
        let head = Self.head(
            "/ws?access_token=t.o.k",
            [(.authorization, "Bearer t.o.k"), (.secWebSocketProtocol, "director, director.bearer.t.o.k")]
        )
        #expect(outcome(head) == .success("t.o.k"))
    }

    @Test(arguments: [
        head("/ws?access_token=a", [(.authorization, "Bearer b")]),
        head("/ws?access_token=a&access_token=b"),
        head("/ws", [(.authorization, "Bearer a"), (.authorization, "Bearer b")]),
        head("/ws", [(.authorization, "Bearer a"), (.secWebSocketProtocol, "director.bearer.b")]),
        head("/ws", [(.secWebSocketProtocol, "director.bearer.a, director.bearer.b")]),
        head("/ws?access_token=", [(.authorization, "Bearer a")]),
    ])
    func contradictions(head: HTTPRequest) {
        #expect(outcome(head) == .failure(.conflicting))
    }

    @Test("the answer names our subprotocol, and never the one that is a token")
    func answers() {
        let field = HTTPField.Name.secWebSocketProtocol
        #expect(
            Subprotocol.answer(to: Self.head("/ws", [(field, "director.bearer.x, director")])) == [field: "director"]
        )
        #expect(Subprotocol.answer(to: Self.head("/ws", [(field, "director.bearer.x")])) == [:])
        #expect(Subprotocol.answer(to: Self.head("/ws", [(field, "chat, superchat")])) == [:])
        #expect(Subprotocol.answer(to: Self.head("/ws")) == [:])
    }
}
