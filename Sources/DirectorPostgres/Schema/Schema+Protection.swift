extension Schema {
    /// Row-level security: whoever is not the tables' owner sees the rows of the user their token names, and can change
    /// nothing. Without a token there is no such user, and nothing to see.
    var protection: String {
        [names.heads, names.entries, names.parts, names.moves, names.store].map(protect).joined(separator: "\n")
            + [names.heads, names.entries, names.parts].map { readOwn($0) }.joined(separator: "\n")
            + (role.map(admit) ?? "")
    }

    /// Reading what is one's own, as Supabase's `authenticated` does.
    func readOwn(_ table: String, column: String = "user_id") -> String {
        """
        CREATE POLICY director_reads_own ON \(table) FOR SELECT USING (
            \(column)::text = (SELECT \(Self.tokenUser))
        );
        """
    }

    /// Supabase puts the token's claims into a setting, in one piece or, formerly, one by one.
    private static let tokenUser = """
        coalesce(
                nullif(current_setting('request.jwt.claims', true), '')::json ->> 'sub',
                nullif(current_setting('request.jwt.claim.sub', true), '')
            )
        """

    /// Some databases grant everything on new tables to everybody (Supabase does); row-level security says nothing about
    /// `TRUNCATE`, for one.
    func protect(_ table: String) -> String {
        """
        ALTER TABLE \(table) ENABLE ROW LEVEL SECURITY;
        DO $body$
        DECLARE granted record;
        BEGIN
            FOR granted IN
                SELECT DISTINCT a.grantee, r.rolname
                FROM pg_class c CROSS JOIN aclexplode(c.relacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
                WHERE c.oid = \(literal(table))::regclass AND a.grantee <> c.relowner
            LOOP
                EXECUTE format(
                    'REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON %s FROM %s',
                    \(literal(table)),
                    CASE WHEN granted.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(granted.rolname) END
                );
            END LOOP;
        END
        $body$;

        """
    }

    /// Lets a role do the server's work that does not own the tables.
    func admit(_ role: String) -> String {
        "GRANT USAGE ON SCHEMA \(quoted(names.schema)) TO \(quoted(role));\n"
            + [names.heads, names.entries, names.parts, names.moves, names.store].map { table in
                """
                GRANT SELECT, INSERT, UPDATE, DELETE ON \(table) TO \(quoted(role));
                CREATE POLICY director_serves ON \(table) TO \(quoted(role)) USING (true) WITH CHECK (true);

                """
            }
            .joined()
    }
}
