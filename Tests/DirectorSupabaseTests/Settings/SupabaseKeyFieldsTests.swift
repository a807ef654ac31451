import Testing

@testable import DirectorSupabase

struct SupabaseKeyFieldsTests {
    @Test(arguments: ["sb_secret_0123456789", "sb_publishable_0123456789", "key", "a.b.c", "eyJ.b", "eyJh..c"])
    func onlyTheKeyFieldIsSentForAKeyThatIsNoToken(_ text: String) throws {
        let fields = try #require(SupabaseKey(text, name: "SUPABASE_SERVICE_KEY")).fields
        #expect(fields.map(\.0) == ["apikey"] && fields.map(\.1) == [text])
    }

    @Test func aTokenIsSentAsOne() throws {
        let token = "eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.abc-DEF_123"
        let fields = try #require(SupabaseKey(token, name: "SUPABASE_SERVICE_KEY")).fields
        #expect(fields.map(\.0) == ["apikey", "authorization"] && fields.map(\.1) == [token, "Bearer \(token)"])
    }
}
