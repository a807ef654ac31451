import CLibPQ

/// The parameters of an address, divided into Director's own and libpq's. Values may be secrets; names normally are
/// not. A name is reported only if it cannot be part of a password that was not percent-encoded.
struct AddressParameters: Sendable {
    /// Director's own `director_…` parameters.
    var options = PostgresOptions()
    /// The parameters for libpq, as `name=value` in percent-encoded form.
    private(set) var libpq: [String] = []
    private(set) var remarks: [AddressRemark] = []

    private var schema: String?
    private var pooler: PostgresOptions.Pooler?
    private let mayHoldPassword: Bool

    /// - Parameter query: what follows the question mark
    init(_ query: Substring) throws(PostgresAddress.Problem) {
        let pieces = query.split(separator: "&")
        mayHoldPassword = query.contains("@") || pieces.contains { $0.contains("password=") }
        for piece in pieces { try take(piece) }
        // A `director_…` parameter wins over another tool's parameter with the same meaning.
        if options.schema == nil { options.schema = schema }
        if options.pooler == .detect, let pooler { options.pooler = pooler }
    }

    private mutating func take(_ piece: Substring) throws(PostgresAddress.Problem) {
        let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        let value = parts.count == 2 ? String(percentEncoded: parts[1]) : nil
        if name.hasPrefix("director_") {
            guard let value, options.set(parts[0], to: value) else {
                let allowed = PostgresOptions.allowed.joined(separator: ", ")
                throw PostgresAddress.Problem(description: "its parameter \(name.prefix(40)) is not one of \(allowed)")
            }
            return
        }
        if let value, let foreign = ForeignParameter(name, value) { return try take(foreign) }
        guard Self.keywords.contains(name) else { throw unknown(parts) }
        libpq.append(String(piece))
    }

    private mutating func take(_ foreign: ForeignParameter) throws(PostgresAddress.Problem) {
        switch foreign.meaning {
        case .nothing: remarks.append(.dropped(foreign.name))
        case .libpq(let name, let value):
            libpq.append("\(name)=\(Self.encoded(value))")
            // The values of sslmode are fixed words, so they may be logged.
            remarks.append(.understood(foreign.name, as: name == "sslmode" ? "sslmode=\(value)" : name))
        case .schema(let name):
            var probe = PostgresOptions()
            guard probe.set("director_schema", to: name) else {
                throw PostgresAddress.Problem(description: "its parameter \(foreign.name) is not the name of a schema")
            }
            schema = name
            remarks.append(.understood(foreign.name, as: "director_schema"))
        case .pooler(let pooler):
            self.pooler = pooler
            remarks.append(.understood(foreign.name, as: "director_pooler=\(pooler.rawValue)"))
        case .allowed(let allowed):
            throw PostgresAddress.Problem(description: "its parameter \(foreign.name) can be \(allowed)")
        }
    }

    private func unknown(_ parts: [Substring]) -> PostgresAddress.Problem {
        let name = parts[0]
        let isWord = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || [0x2D, 0x2E, 0x5F].contains(byte)
        }
        guard parts.count == 2, isWord, !mayHoldPassword, (1...40).contains(name.utf8.count) else {
            return PostgresAddress.Problem(
                description:
                    "one of its parameters is not known (it is not named here, since it may be part of a password; "
                    + "in a password : / ? & # % @ have to be percent-encoded)"
            )
        }
        return PostgresAddress.Problem(
            description: "its parameter \(name) is not known to libpq, to Director or as another tool's"
        )
    }

    private static func encoded(_ value: String) -> String {
        value.utf8.map { byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || [0x2D, 0x2E, 0x5F, 0x2F].contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }

    /// The connection parameters that libpq knows.
    private static let keywords: Set<String> = {
        var keywords: Set<String> = []
        guard let defaults = PQconndefaults() else { return keywords }
        defer { PQconninfoFree(defaults) }
        var option = defaults
        while let keyword = option.pointee.keyword {
            keywords.insert(String(cString: keyword))
            option += 1
        }
        return keywords
    }()
}

/// A parameter in an address that belongs to another tool, for the log. Holds names, never values.
package enum AddressRemark: Sendable, Equatable {
    case dropped(String)
    /// The parameter was translated into another one.
    case understood(String, as: String)
}
