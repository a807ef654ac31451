/// A parameter that other tools write into the address of a database.
struct ForeignParameter: Sendable, Equatable {
    /// What the parameter means for Director.
    enum Meaning: Sendable, Equatable {
        /// It can be ignored: it only tells another tool how to work.
        case nothing
        /// It means the same as this libpq parameter with this value.
        case libpq(String, String)
        /// It means the same as one of Director's own parameters.
        case schema(String)
        case pooler(PostgresOptions.Pooler)
        /// The value is not allowed; the payload says which values are.
        case allowed(String)
    }

    let name: String
    let meaning: Meaning

    /// - Returns: `nil` if no known tool has such a parameter
    init?(_ name: String, _ value: String) {
        guard let meaning = Self.meaning(name, value) else { return nil }
        self.name = name
        self.meaning = meaning
    }

    /// Parameters of other tools' pools, caches, time-outs and drivers. Director ignores them.
    private static let ignored: Set<String> = [
        // Prisma.
        "connection_limit", "pool_timeout", "socket_timeout", "statement_cache_size", "single_use_connections",
        // Supabase's integrations.
        "supa", "workaround",
        // node-postgres, postgres.js, TypeORM.
        "max", "min", "idle_timeout", "max_lifetime", "prepare", "fetch_types", "uselibpqcompat", "pool_max",
        "poolSize",
        "query_timeout", "statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "keepAlive",
        "allowExitOnIdle", "idleTimeoutMillis", "connectionTimeoutMillis",
        // SQLAlchemy and its drivers.
        "prepared_statement_cache_size", "prepared_statement_name_func", "async_fallback", "command_timeout", "timeout",
        "max_cached_statement_lifetime", "max_cacheable_statement_size", "pool_size", "max_overflow", "pool_recycle",
        "pool_pre_ping",
        // JDBC.
        "reWriteBatchedInserts", "stringtype", "loginTimeout", "connectTimeout", "socketTimeout", "tcpKeepAlive",
        "binaryTransfer", "preferQueryMode", "autosave", "defaultRowFetchSize", "prepareThreshold",
        "preparedStatementCacheQueries", "assumeMinServerVersion", "loadBalanceHosts", "cancelSignalTimeout",
        // Go: pgx, lib/pq, golang-migrate.
        "pool_max_conns", "pool_min_conns", "pool_max_conn_lifetime", "pool_max_conn_lifetime_jitter",
        "pool_max_conn_idle_time", "pool_health_check_period", "default_query_exec_mode", "statement_cache_capacity",
        "statement_cache_mode", "description_cache_capacity", "prefer_simple_protocol", "binary_parameters",
        "x-migrations-table", "x-multi-statement", "x-statement-timeout",
        // Rust: sqlx.
        "statement-cache-capacity",
        // Rails.
        "pool", "prepared_statements", "statement_limit", "reaping_frequency", "checkout_timeout", "advisory_locks",
        "adapter", "min_messages", "encoding",
        // Django, Doctrine, Ecto.
        "conn_max_age", "conn_health_checks", "disable_server_side_cursors", "serverVersion", "charset", "driver",
        "timezone", "TimeZone",
    ]

    private static func meaning(_ name: String, _ value: String) -> Meaning? {
        switch name {
        case "pgbouncer": value == "true" || value == "1" ? .pooler(.transaction) : .nothing
        case "schema", "currentSchema", "search_path", "schema_search_path": schema(value)
        case "ssl", "ssl-mode", "ssl_mode": encryption(value)
        case "sslmode": value == "no-verify" ? .libpq("sslmode", "require") : nil
        case "ssl_require": encryption(value)
        case "sslaccept": certificates(value)
        case "sslfactory":
            value.hasSuffix(".NonValidatingFactory")
                ? .libpq("sslmode", "require") : .allowed("org.postgresql.ssl.NonValidatingFactory")
        case "ssl-root-cert", "sslrootcertificate": .libpq("sslrootcert", value)
        case "ApplicationName", "application-name": .libpq("application_name", value)
        case "targetServerType":
            switch value {
            case "primary", "master": .libpq("target_session_attrs", "read-write")
            case "any": .nothing
            default: .allowed("primary or any")
            }
        default: ignored.contains(name) ? .nothing : nil
        }
    }

    /// Uses only the first schema of a search path, because PostgreSQL creates new tables there.
    private static func schema(_ value: String) -> Meaning {
        let names = value.split(separator: ",").map { name in
            String(name.drop { $0 == " " || $0 == "\"" }.prefix { $0 != " " && $0 != "\"" })
        }
        return names.first { !$0.isEmpty && $0 != "$user" }.map { .schema($0) } ?? .nothing
    }

    private static func encryption(_ value: String) -> Meaning {
        switch value {
        case "true", "1", "yes", "require", "required", "no-verify": .libpq("sslmode", "require")
        case "false", "0", "no", "disable", "disabled": .libpq("sslmode", "disable")
        case "allow", "prefer", "verify-ca", "verify-full": .libpq("sslmode", value)
        default: .allowed("true, false, or a value of sslmode")
        }
    }

    /// Translates Prisma's `sslaccept`, which says whether the client checks the server's certificate.
    private static func certificates(_ value: String) -> Meaning {
        switch value {
        case "strict": .libpq("sslmode", "verify-full")
        case "accept_invalid_certs": .libpq("sslmode", "require")
        default: .allowed("strict or accept_invalid_certs")
        }
    }
}
