import CLibPQ

/// Where a PostgreSQL database is: a connection string as libpq understands it, and what we add to it.
///
/// May hold a password, which is in ``connectionParameters(_:)`` and nowhere else: neither in ``description`` nor in
/// what a debugger or a dump would print of it.
package struct PostgresAddress: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    package static let schemes = ["postgres://", "postgresql://"]
    package static let allowed = "postgres://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE[?PARAMETERS]"

    package let options: PostgresOptions
    /// Without our own parameters.
    private let text: String
    /// What must not be printed.
    let secrets: [String]
    /// Without secrets.
    package let description: String

    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }

    /// Why a text is no address; quotes nothing of it, since the password may be anywhere.
    package struct Problem: Error, Equatable, CustomStringConvertible {
        package let description: String
    }

    /// - Throws: ``Problem``
    package init(_ address: String) throws(Problem) {
        guard Self.schemes.contains(where: address.hasPrefix), !address.utf8.contains(0) else {
            throw Problem(description: "it does not begin with postgres://")
        }
        (text, options) = try Self.split(address)
        let settings = try LibpqSettings(text)
        secrets = settings.secrets
        description = settings.place
    }

    /// Takes our own parameters out of the query: libpq refuses what it does not know.
    private static func split(_ address: String) throws(Problem) -> (String, PostgresOptions) {
        var options = PostgresOptions()
        guard let mark = address.firstIndex(of: "?") else { return (address, options) }
        var others: [Substring] = []
        for parameter in address[address.index(after: mark)...].split(separator: "&") {
            guard parameter.hasPrefix("director_") else {
                others.append(parameter)
                continue
            }
            let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let value = String(percentEncoded: parts[1]),
                options.set(parts[0], to: value)
            else {
                let allowed = PostgresOptions.allowed.joined(separator: ", ")
                throw Problem(description: "its parameter \(parts[0].prefix(40)) is not one of \(allowed)")
            }
        }
        let base = String(address[..<mark])
        return (others.isEmpty ? base : base + "?" + others.joined(separator: "&"), options)
    }

    /// For `PQconnectStartParams`, where the last one of a name wins: our defaults, then what the address says, then what
    /// we rely on.
    func connectionParameters(_ limits: ConnectionLimits) -> [(name: String, value: String)] {
        let silence = limits.silenceTime.components.seconds
        return [
            ("fallback_application_name", "director"),
            ("keepalives_idle", "\(silence)"),
            ("keepalives_interval", "\(max(1, silence / 3))"),
            ("keepalives_count", "3"),
            ("tcp_user_timeout", "\(limits.silenceTime.wholeMilliseconds)"),
            ("dbname", text),
            ("client_encoding", "UTF8"),
        ]
    }
}

/// What libpq makes of a connection string.
private struct LibpqSettings {
    let secrets: [String]
    let place: String

    init(_ text: String) throws(PostgresAddress.Problem) {
        // The message may quote all of the text, password included, so it is not passed on.
        var message: UnsafeMutablePointer<CChar>?
        guard let found = PQconninfoParse(text, &message) else {
            if let message { PQfreemem(message) }
            throw PostgresAddress.Problem(description: "libpq cannot read it")
        }
        defer { PQconninfoFree(found) }
        var values: [String: String] = [:]
        var secrets: [String] = []
        var option = found
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val.map({ String(cString: $0) }), !value.isEmpty {
                let name = String(cString: keyword)
                values[name] = value
                // `*` is libpq's mark for what must not be shown.
                if option.pointee.dispchar.map({ String(cString: $0) }) == "*" { secrets.append(value) }
            }
            option += 1
        }
        self.secrets = secrets
        place = Self.place(values)
    }

    private static func place(_ values: [String: String]) -> String {
        let user = values["user"].map { "\($0)@" } ?? ""
        let hosts = (values["host"] ?? values["hostaddr"] ?? "").split(separator: ",", omittingEmptySubsequences: false)
        let ports = (values["port"] ?? "").split(separator: ",", omittingEmptySubsequences: false)
        let places = hosts.enumerated().map { index, host in
            let port = ports.count == 1 ? ports[0] : ports.indices.contains(index) ? ports[index] : ""
            return port.isEmpty ? String(host) : "\(host):\(port)"
        }
        return "postgres://\(user)\(places.joined(separator: ","))/\(values["dbname"] ?? "")".oneLine
    }
}
