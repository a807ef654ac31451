/// The scheme of a database address. Other tools name their driver there; all of these schemes mean PostgreSQL.
struct AddressScheme: Sendable, Equatable {
    /// The text before `://`.
    let spelling: String
    /// The text after `://`.
    let rest: Substring

    /// The schemes that libpq reads.
    static let plain = ["postgres", "postgresql"]
    /// Schemes of Laravel, Django and other tools.
    private static let synonyms = ["pgsql", "psql", "postgis", "jdbc:postgresql"]
    /// An address of Prisma's own service, behind which no PostgreSQL answers.
    private static let service = "prisma+postgres"

    /// - Returns: `nil` if the address is not one of a PostgreSQL database
    init?(_ address: String) {
        guard let separator = address.firstRange(of: "://") else { return nil }
        let spelling = address[..<separator.lowerBound]
        let base = spelling.prefix { $0 != "+" }
        let driver = spelling.dropFirst(base.count + 1)
        guard (Self.plain + Self.synonyms).contains(String(base)) || spelling == Self.service,
            driver.utf8.allSatisfy({
                $0 == UInt8(ascii: "_") || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
            })
        else { return nil }
        self.spelling = String(spelling)
        rest = address[separator.upperBound...]
    }

    var isPlain: Bool { Self.plain.contains(spelling) }

    var isService: Bool { spelling == Self.service }
}
