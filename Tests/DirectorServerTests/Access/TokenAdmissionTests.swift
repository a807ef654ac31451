import DirectorCore
import DirectorServer
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import HTTPTypes
import JWTKit
import Testing

/// Who may open a socket, and what refused clients are told.
@Suite(.timeLimit(.minutes(1)))
struct TokenAdmissionTests {
    /// Everything that can be wrong with a token.
    enum Fault: String, Sendable, CaseIterable {
        case empty, malformed, expired, justExpired, notYetValid, otherAudience, noAudience, otherIssuer, noIssuer
        case withoutExpiry, withoutSubject, otherSecret, none, unsigned, confused, unknownKey, unnamedKey, otherKey,
            otherCurve
        case critical, huge

        func token(_ forge: TokenForge, now: Timestamp) async throws -> String {
            let seconds = Int(now.milliseconds / 1000)
            func hmac(_ change: (inout [String: JSONValue]) -> Void) throws -> String {
                try forge.token(now: now, change)
            }
            func signed(
                _ header: [String: JSONValue],
                by key: any JWTAlgorithm
            ) throws -> String {
                try forge.sign(TokenForge.claims(now: now), header: header, by: key)
            }
            switch self {
            case .empty: return ""
            case .malformed: return "not.a.token"
            case .expired: return try hmac { $0["exp"] = .integer(seconds - 3600) }
            case .justExpired: return try hmac { $0["exp"] = .integer(seconds - 31) }
            case .notYetValid: return try hmac { $0["nbf"] = .integer(seconds + 120) }
            case .otherAudience: return try hmac { $0["aud"] = .string("anon") }
            case .noAudience: return try hmac { $0["aud"] = nil }
            case .otherIssuer: return try hmac { $0["iss"] = .string("https://auth.example.com") }
            case .noIssuer: return try hmac { $0["iss"] = nil }
            case .withoutExpiry: return try hmac { $0["exp"] = nil }
            case .withoutSubject: return try hmac { $0["sub"] = nil }
            case .otherSecret: return try signed([:], by: forge.otherHMAC)
            case .none: return try signed(["alg": .string("none")], by: forge.hmac)
            case .unsigned:
                let parts = try signed(["alg": .string("none")], by: forge.hmac).split(separator: ".")
                return "\(parts[0]).\(parts[1])."
            case .confused:
                let publicKey = try Insecure.RSA.PrivateKey(pem: TokenForge.rsaPEM).publicKey.pemRepresentation
                return try signed(["kid": .string(TokenForge.rsaKeyID)], by: try await TokenForge.hmac(publicKey))
            case .unknownKey: return try signed(["kid": .string("unknown")], by: forge.rsa)
            case .unnamedKey: return try signed([:], by: forge.rsa)
            case .otherKey: return try signed(["kid": .string(TokenForge.ecKeyID)], by: forge.otherEC)
            case .otherCurve: return try signed(["kid": .string(TokenForge.rsaKeyID)], by: forge.ec)
            case .critical: return try signed(["crit": .array([.string("exp")])], by: forge.hmac)
            case .huge: return try hmac { $0["pad"] = .string(String(repeating: "x", count: 10_000)) }
            }
        }
    }

    @Test(
        "wrong tokens are refused wherever they stand, with 401 or 4401, before the store is asked anything",
        arguments: Fault.allCases,
        TokenPlace.allCases
    )
    func wrong(fault: Fault, place: TokenPlace) async throws {
        try await withGuardedServer { server, forge in
            let token = try await fault.token(forge, now: WallClock.system.now())
            let compatible = try await server.knock(.compatible, tokens: [(place, token)])
            #expect(compatible == .refused(status: 401, code: "unauthenticated"))
            #expect(try await server.knock(.native, tokens: [(place, token)]) == .closed(4401))
            #expect(server.storeRequests == [])
            #expect(try await server.bench.store.keys(after: nil, limit: 10) == [])
            #expect(server.bench.log.lines.allSatisfy { token.isEmpty || !$0.contains(token) })
        }
    }

    @Test("right tokens of every kind open the session, wherever they stand", arguments: TokenPlace.allCases)
    func right(place: TokenPlace) async throws {
        try await withGuardedServer { server, forge in
            let claims = TokenForge.claims(now: WallClock.system.now())
            let tokens = [
                try forge.token(),
                try forge.sign(claims, header: ["kid": .string(TokenForge.rsaKeyID)], by: forge.rsa),
                try forge.sign(claims, header: ["kid": .string(TokenForge.ecKeyID)], by: forge.ec),
            ]
            for token in tokens {
                for kind in [TestClient.Kind.compatible, .native] {
                    #expect(try await server.knock(kind, tokens: [(place, token)]) == .open)
                }
            }
            let everywhere = TokenPlace.allCases.map { ($0, tokens[0]) }
            #expect(try await server.knock(.native, tokens: everywhere) == .open)
        }
    }

    @Test("clocks may be a little apart")
    func leeway() async throws {
        try await withGuardedServer { server, forge in
            let now = Int(WallClock.system.now().milliseconds / 1000)
            let late = try forge.token { $0["exp"] = .integer(now - 15) }
            let early = try forge.token { $0["nbf"] = .integer(now + 15) }
            for token in [late, early] {
                #expect(try await server.knock(.native, tokens: [(.field, token)]) == .open)
            }
        }
    }

    @Test("no token, or several that differ")
    func noneOrMany() async throws {
        try await withGuardedServer { server, forge in
            let token = try forge.token()
            let other = try forge.token { $0["jti"] = .string("another one, and as good") }
            let attempts: [[(TokenPlace, String)]] = [
                [], [(.field, token), (.query, other)], [(.query, token), (.subprotocol, other)],
            ]
            for tokens in attempts {
                let compatible = try await server.knock(.compatible, tokens: tokens)
                #expect(compatible == .refused(status: 401, code: "unauthenticated"))
                #expect(try await server.knock(.native, tokens: tokens) == .closed(4401))
            }
            #expect(server.storeRequests == [])
        }
    }

    @Test(
        "a token of another user is refused with 403 or 4403, however similar the ids are",
        arguments: [
            ("ann", "bob"), ("ann", "Ann"), ("ann", "ann "), ("ann+x", "ann x"), ("ann%2Bx", "ann+x"),
            ("é", "e\u{301}"), ("ann@example.org", "ann@example.orG"),
        ]
    )
    func otherUser(subject: String, user: String) async throws {
        try await withGuardedServer { server, forge in
            let token = try forge.token(user: subject)
            let compatible = try await server.knock(.compatible, user: user, tokens: [(.field, token)])
            #expect(compatible == .refused(status: 403, code: "forbidden"))
            #expect(try await server.knock(.native, user: user, tokens: [(.field, token)]) == .closed(4403))
            #expect(server.storeRequests == [])
            #expect(try await server.knock(.native, user: subject, tokens: [(.field, token)]) == .open)
        }
    }

    @Test("the id is decoded as forms are, and then compared with the token's")
    func formDecoded() async throws {
        try await withGuardedServer { server, forge in
            let bearer: HTTPFields = [.authorization: "Bearer \(try forge.token(user: "ann x@example.org"))"]
            let client = try await server.connect(
                "session_id=s&user_id=ann+x@example.org",
                session: "s",
                headers: bearer
            )
            try await client.greeting()
            #expect(try await server.row("s", user: "ann x@example.org").state == .provideGreeting)
        }
    }

    @Test("who is refused is told how to do better")
    func challenge() async throws {
        try await withGuardedServer { server, _ in
            for (headers, expected) in [
                ([:], "Bearer"), ([.authorization: "Bearer a.b.c"], "Bearer error=\"invalid_token\""),
            ] as [(HTTPFields, String)] {
                let error = try await #require(throws: WebSocketClientError.self) {
                    _ = try await server.connect("session_id=s&user_id=u", headers: headers)
                }
                guard case .refused(let status, let fields, _) = error else {
                    Issue.record("not refused: \(error)")
                    return
                }
                #expect(status == .unauthorized)
                #expect(fields[.wwwAuthenticate] == expected)
            }
        }
    }

    @Test("keys that cannot be had are the server's trouble: come back later")
    func unavailable() async throws {
        try await withGuardedServer(keySet: "no set") { server, forge in
            let claims = TokenForge.claims(now: WallClock.system.now())
            let token = try forge.sign(claims, header: ["kid": .string(TokenForge.ecKeyID)], by: forge.ec)
            let compatible = try await server.knock(.compatible, tokens: [(.field, token)])
            #expect(compatible == .refused(status: 503, code: "unavailable"))
            #expect(try await server.knock(.native, tokens: [(.field, token)]) == .closed(1013))
            #expect(server.storeRequests == [])
            #expect(try await server.knock(.native, tokens: [(.field, try forge.token())]) == .open)
        }
    }

    @Test("strangers do not use up an owner's connections, and R48: a tight loop of them costs no session")
    func strangers() async throws {
        try await withGuardedServer(limits: limits { $0.connectionsPerUser = 1 }) { server, forge in
            for index in 0..<200 {
                let kind: TestClient.Kind = index.isMultiple(of: 2) ? .compatible : .native
                _ = try await server.knock(kind, tokens: [(.field, "x.y.z")])
            }
            #expect(server.storeRequests == [])
            #expect(server.bench.log.lines.count { $0.contains("Access refused") } < 50)
            #expect(try await server.knock(.native, tokens: [(.field, try forge.token())]) == .open)
        }
    }

    @Test("sockets that are open only to be told why not are bounded, too")
    func boundedRefusals() async throws {
        try await withGuardedServer(limits: limits { $0.refusedSockets = 0 }) { server, _ in
            let welcome = try await server.knock(.native, tokens: [])
            #expect(welcome == .refused(status: 401, code: "unauthenticated"))
        }
    }

    @Test("ids that are none are refused as before, without a look at the token")
    func noIDs() async throws {
        try await withGuardedServer { server, _ in
            await #expect(throws: WebSocketClientError.self) { _ = try await server.connect("session_id=a") }
        }
    }
}
