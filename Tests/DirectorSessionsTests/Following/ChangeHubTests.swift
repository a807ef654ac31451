import DirectorCore
import DirectorSessions
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ChangeHubTests {
    private static func key(_ number: Int) -> SessionKey {
        SessionKey(user: UserID(unchecked: "user"), session: SessionID(unchecked: "session-\(number)"))
    }

    private func all(_ stream: AsyncStream<StoreChange>) async -> [StoreChange] {
        await stream.reduce(into: []) { $0.append($1) }
    }

    @Test func everyListenerHearsEverythingSinceItCame() async {
        let hub = ChangeHub()
        let first = hub.subscribe()
        hub.tell(.moved(Self.key(1), version: 1))
        let second = hub.subscribe()
        hub.tell(.deleted(Self.key(1)))
        hub.finish()
        #expect(await all(first) == [.moved(Self.key(1), version: 1), .deleted(Self.key(1))])
        #expect(await all(second) == [.deleted(Self.key(1))])
    }

    @Test func aSlowListenerIsToldThatItMissedSomething() async {
        let hub = ChangeHub(bound: 4)
        let stream = hub.subscribe()
        for number in 0..<10 { hub.tell(.moved(Self.key(number), version: 1)) }
        hub.finish()
        let heard = await all(stream)
        #expect(heard.count == 4)
        #expect(heard.contains(.missed))
    }

    @Test func whoComesAfterTheEndHearsNothing() async {
        let hub = ChangeHub()
        hub.finish()
        hub.tell(.missed)
        #expect(await all(hub.subscribe()) == [])
    }
}
