/// The parts of a statement that tell other servers what it changed. The notice belongs to the statement's transaction,
/// so other servers receive it only after the commit.
struct NoticeSQL {
    private let names: TableNames

    init(_ names: TableNames) {
        self.names = names
    }

    /// The common table expression `told`, which announces stored commits. The statement must read `told`, otherwise
    /// PostgreSQL does not run it.
    ///
    /// One notice names many sessions, because PostgreSQL makes commits with notices wait for each other. The notice is
    /// also written to a table while a server polls.
    ///
    /// - Parameters:
    ///   - source: rows with `idx`, `user_id`, `session_id`, `expected` and `notice`
    ///   - origin: an SQL expression for the sending server's name
    func told(of source: String, origin: String) -> String {
        let line = "format(E'\\n\(Notice.Kind.moved.rawValue)\\t%s\\t%s\\t%s', i.user_id, i.session_id, i.expected + 1)"
        return told(
            "SELECT \(origin) || string_agg(\(line), '' ORDER BY i.idx) AS notice FROM \(source) GROUP BY i.notice"
        )
    }

    /// Announces another kind of change in the same way.
    ///
    /// - Parameter source: rows with `user_id` and `session_id`
    func told(_ kind: Notice.Kind, of source: String, origin: String) -> String {
        told(
            "SELECT \(origin) || format(E'\\n\(kind.rawValue)\\t%s\\t%s', user_id, session_id) AS notice FROM \(source)"
        )
    }

    private func told(_ lines: String) -> String {
        """
        lines AS MATERIALIZED (\(lines)),
            told AS MATERIALIZED (SELECT pg_notify(\(literal(names.channel)), notice) FROM lines),
            noted AS (
                INSERT INTO \(names.moves) (notice) SELECT notice FROM lines
                WHERE EXISTS (SELECT FROM \(names.store) WHERE polled_at > clock_timestamp() - interval '1 minute')
            )
        """
    }
}
