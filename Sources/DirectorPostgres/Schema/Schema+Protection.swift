extension Schema {
    /// Row-level security. Every role but the tables' owner sees only the rows of the user whom its token names, and
    /// can change nothing. Without a token it sees no rows.
    var protection: String {
        [names.heads, names.entries, names.parts, names.moves, names.store].map(protect).joined(separator: "\n")
            + [names.heads, names.entries, names.parts].map { readOwn($0) }.joined(separator: "\n")
            + (role.map(admit) ?? "")
    }

    /// A policy that lets users read their own rows, as Supabase's role `authenticated` does.
    func readOwn(_ table: String, column: String = "user_id") -> String {
        """
        CREATE POLICY director_reads_own ON \(table) FOR SELECT USING (
            \(column)::text = (SELECT \(Self.tokenUser))
        );
        """
    }

    /// The user's id in the token's claims. Supabase puts all claims into one setting; earlier it used one setting for
    /// each claim.
    private static let tokenUser = """
        coalesce(
                nullif(current_setting('request.jwt.claims', true), '')::json ->> 'sub',
                nullif(current_setting('request.jwt.claim.sub', true), '')
            )
        """

    /// Enables row-level security and revokes all privileges. Supabase, for example, grants all privileges on new
    /// tables to its roles, and row-level security does not cover `TRUNCATE`.
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

    /// Lets a role that does not own the tables do the server's work.
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
