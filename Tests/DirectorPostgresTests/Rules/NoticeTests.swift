import DirectorCore
import DirectorPostgres
import DirectorSessions
import Testing

struct NoticeTests {
    private func key(_ user: String, _ session: String) -> SessionKey {
        SessionKey(user: UserID(unchecked: user), session: SessionID(unchecked: session))
    }

    @Test func everyLineIsAChange() throws {
        let notice = try #require(Notice("srv_1\nm\ta b@c\tsession\t12\nd\tu\ts\ns\tu\tt"))
        #expect(notice.origin == "srv_1")
        #expect(
            notice.changes == [
                .moved(key("a b@c", "session"), version: 12), .deleted(key("u", "s")), .stopRequested(key("u", "t")),
            ]
        )
    }

    @Test(arguments: [
        "", "\nm\tu\ts\t1", "srv\nx\tu\ts", "srv\nm\tu\ts", "srv\nm\tu\ts\tone", "srv\nd\tu", "srv\n", "srv\nd\t\ts",
    ])
    func anythingElseIsNone(_ text: String) {
        #expect(Notice(text) == nil)
    }

    /// PostgreSQL accepts less than 8000 bytes, however long the ids are.
    @Test(arguments: [1, 20, 200])
    func noticesHaveRoomForTheirSessions(_ length: Int) {
        var chunks = NoticeChunks()
        var bytes: [Int: Int] = [:]
        let text = String(repeating: "é", count: length / 2 + 1)
        for _ in 0..<300 {
            let key = key(text + text, text)
            let line = "\nm\t\(key.user.text)\t\(key.session.text)\t1234567890"
            bytes[chunks.place(key), default: 24] += line.utf8.count
        }
        #expect(bytes.values.allSatisfy { $0 < 8000 })
        #expect(bytes.values.max() ?? 0 > 4000, "and are not sent one by one")
    }
}
