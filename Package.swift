// swift-tools-version: 6.2
import PackageDescription

/// Settings every target shares: existentials are written `any`, members are visible only through a direct import, and
/// an import is private to its file unless it says otherwise.
let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "director",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "director", targets: ["director"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", exact: "0.2.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
    ],
    targets: [
        // Ids, log entries, the snapshot fold, the workflow state machine, the content model, the wire frames. Pure.
        .target(name: "DirectorCore", swiftSettings: swiftSettings),
        // Words and texts: tokens, which language a text is in, what words do, what Director says. Pure.
        .target(
            name: "DirectorLanguage",
            dependencies: ["DirectorCore", .product(name: "Yams", package: "Yams")],
            exclude: ["Resources"],
            swiftSettings: swiftSettings,
            plugins: ["EmbedText"]
        ),
        // Puts the texts of a target's folder Resources into the binary.
        .executableTarget(name: "embed-text", swiftSettings: swiftSettings),
        .plugin(name: "EmbedText", capability: .buildTool(), dependencies: ["embed-text"]),
        // Live sessions and the protocols they need: the store, the author, the intent classifier.
        .target(
            name: "DirectorSessions",
            dependencies: [
                "DirectorCore", "DirectorLanguage",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings
        ),
        // The embedded store.
        .target(
            name: "DirectorSQLite",
            dependencies: [
                "DirectorCore", "DirectorSessions",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        // Debian's libpq: a module map and nothing else.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        // The store for many servers.
        .target(
            name: "DirectorPostgres",
            dependencies: [
                "CLibPQ", "DirectorCore", "DirectorSessions",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        // Requests to other services, through a proxy where one is set.
        .target(
            name: "DirectorOutbound",
            dependencies: [
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        // The store on a Supabase project's table, over REST.
        .target(
            name: "DirectorSupabase",
            dependencies: [
                "DirectorCore", "DirectorOutbound", "DirectorSessions",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        // The author that writes from rules, and the rules that read intents. Pure.
        .target(
            name: "DirectorOffline",
            dependencies: ["DirectorCore", "DirectorLanguage", "DirectorSessions"],
            swiftSettings: swiftSettings
        ),
        // The author that asks a language model over HTTP, with the rules as its fallback.
        .target(
            name: "DirectorModel",
            dependencies: [
                "DirectorCore", "DirectorLanguage", "DirectorOffline", "DirectorOutbound", "DirectorSessions",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            exclude: ["Resources"],
            swiftSettings: swiftSettings,
            plugins: ["EmbedText"]
        ),
        // Deck model in, bytes out.
        .target(
            name: "DirectorDeck",
            dependencies: ["DirectorCore", "DirectorLanguage"],
            exclude: ["Resources"],
            swiftSettings: swiftSettings,
            plugins: ["EmbedText"]
        ),
        // What a conversation looks like on a terminal: keys in, decisions and bytes out. Pure.
        .target(name: "DirectorTerminal", dependencies: ["DirectorCore"], swiftSettings: swiftSettings),
        // RFC 6455 over NIO: the upgrade, the connection's state machine, a client. Knows nothing of Director.
        .target(
            name: "DirectorWebSocket",
            dependencies: [
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        // Routes, sockets, limits and the builder page's files.
        .target(
            name: "DirectorServer",
            dependencies: [
                "DirectorCore", "DirectorDeck", "DirectorLanguage", "DirectorOutbound", "DirectorSessions",
                "DirectorWebSocket",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            exclude: ["Resources"],
            swiftSettings: swiftSettings,
            plugins: ["EmbedText"]
        ),
        // The command line and the one place where everything is wired.
        .executableTarget(
            name: "director",
            dependencies: [
                "DirectorCore", "DirectorLanguage", "DirectorModel", "DirectorOffline", "DirectorOutbound",
                "DirectorPostgres", "DirectorSQLite", "DirectorServer", "DirectorSessions",
                "DirectorSupabase", "DirectorTerminal", "DirectorWebSocket",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Histogram", package: "hdrhistogram-swift"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings
        ),
        // What the benchmarks compare with: a WebSocket server that only echoes.
        .executableTarget(
            name: "bare-echo",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ],
            path: "Benchmarks/BareEcho",
            swiftSettings: swiftSettings
        ),
        // For tests only: the suite every store must pass, clocks turned by hand, scripted authors, faults.
        .target(
            name: "DirectorTestSupport",
            dependencies: [
                "DirectorCore", "DirectorLanguage", "DirectorSessions",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycleTestKit", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(name: "DirectorCoreTests", dependencies: ["DirectorCore"], swiftSettings: swiftSettings),
        .testTarget(
            name: "DirectorSessionsTests",
            dependencies: [
                "DirectorCore", "DirectorLanguage", "DirectorSessions", "DirectorTestSupport",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycleTestKit", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DirectorSimulationTests",
            dependencies: ["DirectorCore", "DirectorSessions", "DirectorTestSupport"],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DirectorSQLiteTests",
            dependencies: [
                "DirectorCore", "DirectorSessions", "DirectorSQLite", "DirectorTestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(name: "DirectorOutboundTests", dependencies: ["DirectorOutbound"], swiftSettings: swiftSettings),
        .testTarget(
            name: "DirectorPostgresTests",
            dependencies: [
                "CLibPQ", "DirectorCore", "DirectorPostgres", "DirectorSessions", "DirectorTestSupport",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DirectorSupabaseTests",
            dependencies: [
                "DirectorCore", "DirectorLanguage", "DirectorSessions", "DirectorSupabase", "DirectorTestSupport",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        // The wire contract over real sockets, against a server in this process.
        .testTarget(
            name: "DirectorServerTests",
            dependencies: [
                "DirectorCore", "DirectorLanguage", "DirectorOffline", "DirectorSQLite", "DirectorServer",
                "DirectorSessions", "DirectorTestSupport", "DirectorWebSocket",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DirectorLanguageTests",
            dependencies: ["DirectorCore", "DirectorLanguage"],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DirectorOfflineTests",
            dependencies: [
                "DirectorCore", "DirectorLanguage", "DirectorOffline", "DirectorSessions", "DirectorTestSupport",
            ],
            // Read from the source folder: the labelled messages, and the conversations as they should be.
            exclude: ["Intents/intents.tsv", "Intents/fresh.tsv", "Golden/Transcripts"],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DirectorModelTests",
            dependencies: [
                "DirectorCore", "DirectorLanguage", "DirectorModel", "DirectorOffline", "DirectorSessions",
                "DirectorTestSupport",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DirectorDeckTests",
            dependencies: ["DirectorCore", "DirectorDeck", "DirectorLanguage", "DirectorTestSupport"],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DirectorTerminalTests",
            dependencies: ["DirectorCore", "DirectorTerminal"],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DirectorWebSocketTests",
            dependencies: [
                "DirectorWebSocket",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings
        ),
    ],
    swiftLanguageModes: [.v6]
)
