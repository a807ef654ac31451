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

    @Test func libpqFindsTheDatabaseBehindOtherToolsWords() throws {
        for (text, shown) in [
            ("postgresql+asyncpg://ada@h:1/d", "postgres://ada@h:1/d"),
            ("postgresql+psycopg2://ada@h/d", "postgres://ada@h/d"),
            ("jdbc:postgresql://h:1/d?user=ada&password=p-Secret", "postgres://ada@h:1/d"),
            ("pgsql://ada@h/d?charset=utf8&serverVersion=15", "postgres://ada@h/d"),
            ("postgis://h/d", "postgres://h/d"),
        ] {
            #expect(PostgresAddress.recognizes(text))
            #expect(try PostgresAddress(text).description == shown)
        }
        for text in ["mysql://h/d", "postgresql", "postgresql+ASYNC!://h/d", "sqlite+aiosqlite:///d", "prisma://h"] {
            #expect(!PostgresAddress.recognizes(text))
        }
    }

    @Test(
        arguments: [
            (
                "pgbouncer=true&connection_limit=1",
                [
                    AddressRemark.understood("pgbouncer", as: "director_pooler=transaction"),
                    .dropped("connection_limit"),
                ]
            ),
            ("pgbouncer=false&pool_timeout=0", [.dropped("pgbouncer"), .dropped("pool_timeout")]),
            ("sslmode=require&supa=base-pooler.x", [.dropped("supa")]),
            ("sslmode=no-verify", [.understood("sslmode", as: "sslmode=require")]),
            ("ssl=true&uselibpqcompat=true", [.understood("ssl", as: "sslmode=require"), .dropped("uselibpqcompat")]),
            ("sslaccept=strict", [.understood("sslaccept", as: "sslmode=verify-full")]),
            ("schema=public", [.understood("schema", as: "director_schema")]),
            ("prepared_statement_cache_size=0", [.dropped("prepared_statement_cache_size")]),
            ("channel_binding=prefer&connect_timeout=10&options=-c%20geqo%3Doff", []), ("", []),
        ]
    )
    func otherToolsWordsAreUnderstoodOrDroppedAndNamed(_ query: String, _ remarks: [AddressRemark]) throws {
        let address = try PostgresAddress("postgres://ada:p-Secret@h/d?\(query)")
        #expect(address.remarks == remarks)
        #expect("\(address)" == "postgres://ada@h/d")
    }

    @Test func otherToolsWordsMeanWhatTheySay() throws {
        var options = PostgresOptions()
        options.schema = "app"
        options.pooler = .transaction
        #expect(try PostgresAddress("postgres://h/d?schema=app&pgbouncer=true").options == options)
        #expect(
            try PostgresAddress("jdbc:postgresql://h/d?currentSchema=%22$user%22,app&pgbouncer=1").options == options
        )
        // Director's own parameters win.
        options.schema = "ours"
        options.pooler = .session
        let both = "director_schema=ours&schema=app&pgbouncer=true&director_pooler=session"
        #expect(try PostgresAddress("postgres://h/d?\(both)").options == options)
    }

    @Test(
        arguments: [
            ("unknown=1", "unknown"), ("sslmode=require&pgbuncer=true", "pgbuncer"), ("ssl=perhaps", "ssl"),
            ("sslfactory=com.example.Factory", "sslfactory"), ("sslaccept=maybe", "sslaccept"),
            ("targetServerType=secondary", "targetServerType"), ("schema=a%00b", "schema"),
        ]
    )
    func anUnknownParameterIsNamed(_ query: String, _ name: String) throws {
        let problem = try #require(throws: PostgresAddress.Problem.self) {
            try PostgresAddress("postgres://u:p-Secret@h/d?\(query)")
        }
        #expect(problem.description.contains("its parameter \(name) "))
        #expect(!problem.description.contains("Secret"))
    }

    @Test(
        arguments: [
            "postgres://u:12?Secret=1&x@h/d", "postgres://u:p?a&Secret=b@h/d", "postgres://h/d?password=a&Secret=b",
            "postgres://h/d?Secret", "postgres://h/d?Sec%20ret=1", "prisma+postgres://u:Secret@h/d?api_key=Secret",
        ]
    )
    func whatMayBePartOfAPasswordIsNotNamed(_ text: String) throws {
        let problem = try #require(throws: PostgresAddress.Problem.self) { try PostgresAddress(text) }
        #expect(!problem.description.contains("Secret") && !problem.description.contains("Sec%20ret"))
    }
}
