import DirectorPostgres
import Testing

struct PostgresAddressTests {
    private let secret = "pa%20ss-Secret"

    @Test func anAddressIsShownWithoutSecrets() throws {
        for (text, shown) in [
            ("postgres://ada:\(secret)@db.example:5433/director", "postgres://ada@db.example:5433/director"),
            ("postgresql://db.example/director?password=\(secret)&sslmode=require", "postgres://db.example/director"),
            ("postgres://ada:\(secret)@/d?host=/run/postgresql", "postgres://ada@/run/postgresql/d"),
            ("postgres://a:\(secret)@one:1,two:2/d?target_session_attrs=read-write", "postgres://a@one:1,two:2/d"),
            ("postgres://localhost", "postgres://localhost/"),
        ] {
            let address = try PostgresAddress(text)
            #expect("\(address)" == shown)
            var dumped = ""
            dump(address, to: &dumped)
            for text in [
                "\(address)", String(reflecting: address), dumped, "\([address])", "\(Optional(address) as Any)",
            ] {
                #expect(!text.contains("ss-Secret"), "\(text)")
            }
        }
    }

    @Test func ourParametersAreReadAndTheOthersLeftToLibpq() throws {
        let address = try PostgresAddress(
            "postgres://h/d?director_schema=my%20schema&sslmode=require&director_sessions=app.dr_sessions"
                + "&director_pooler=transaction&director_history=column&director_prefix=dr_&director_role=app"
        )
        var options = PostgresOptions()
        options.schema = "my schema"
        options.sharedTable = "app.dr_sessions"
        options.pooler = .transaction
        options.history = .column
        options.prefix = "dr_"
        options.role = "app"
        #expect(address.options == options)
    }

    @Test(
        arguments: [
            "director_pooler=no", "director_histories=view", "director_history=both", "director_schema=",
            "director_role",
            "director_sessions=a.b.c", "director_prefix=%ZZ", "director_sessions=.x",
            "director_prefix=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ]
    )
    func aBadParameterIsNamedWithWhatIsAllowed(_ parameter: String) throws {
        let problem = try #require(throws: PostgresAddress.Problem.self) {
            try PostgresAddress("postgres://u:\(secret)@h/d?\(parameter)")
        }
        let name = parameter.split(separator: "=")[0]
        #expect(problem.description.contains(name))
        #expect(problem.description.contains("director_pooler=detect|transaction|session"))
        #expect(!problem.description.contains("Secret"))
    }

    @Test(
        arguments: [
            "mysql://u:p-Secret@h/d", "postgres:/u:p-Secret@h/d", "postgres://u:p-Secret@h:port/d?x",
            "postgres://u:p-Secret@[::1/d", "postgres://u:p-Secret@h/d?unknown=1", "postgres://u:p%-Secret@h/d", "",
        ]
    )
    func whatIsNoAddressIsRefusedWithoutBeingQuoted(_ text: String) throws {
        let problem = try #require(throws: PostgresAddress.Problem.self) { try PostgresAddress(text) }
        #expect(!problem.description.contains("Secret"))
    }
}
