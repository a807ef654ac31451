import DirectorSupabase
import Testing

struct SupabaseSettingsTests {
    @Test(arguments: [
        ("https://abc.supabase.co", "https://abc.supabase.co"),
        ("https://abc.supabase.co//", "https://abc.supabase.co"),
        ("https://abc.supabase.co/rest/v1/", "https://abc.supabase.co"),
        ("http://127.0.0.1:54321", "http://127.0.0.1:54321"),
        ("https://db.example/supabase", "https://db.example/supabase"), ("http://[::1]:8000", "http://[::1]:8000"),
    ])
    func addressesAreTaken(_ text: String, _ expected: String) {
        #expect(SupabaseAddress(text)?.description == expected)
    }

    @Test(arguments: [
        "", "abc.supabase.co", "ftp://abc", "https://", "https:///x", "https://key@abc.supabase.co", "https://a?b=c",
        "https://a#b", "https://a b", "https://a\nb", "https://é.example", "https://:443",
    ])
    func nothingElseIs(_ text: String) {
        #expect(SupabaseAddress(text) == nil)
    }

    @Test func aKeyNeverShowsItself() throws {
        let key = try #require(SupabaseKey(SupabaseSettings.secret, name: "SUPABASE_SERVICE_KEY"))
        var dumped = ""
        dump(key, to: &dumped)
        dump(try SupabaseSettings.ofTests(), to: &dumped)
        for text in ["\(key)", String(reflecting: key), "\(try SupabaseSettings.ofTests())", dumped] {
            #expect(!text.contains(SupabaseSettings.secret))
        }
    }

    @Test(arguments: ["", "a b", "a\nb", "ä", String(repeating: "k", count: 5000)])
    func whatCannotBeAHeaderIsNoKey(_ text: String) {
        #expect(SupabaseKey(text, name: "SUPABASE_SERVICE_KEY") == nil)
    }

    @Test(arguments: [
        ("dr_sessions", true), ("Sessions2", true), ("", false), ("a-b", false), ("a b", false), ("a.b", false),
    ])
    func tableNames(_ name: String, _ isAllowed: Bool) {
        #expect((SupabaseTable(name) != nil) == isAllowed)
    }
}
