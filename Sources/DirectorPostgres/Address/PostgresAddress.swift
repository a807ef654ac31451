import CLibPQ

/// Where a PostgreSQL database is: a connection string as libpq understands it, and what we add to it.
///
/// May hold a password, which is in ``connectionParameters(_:)`` and nowhere else: neither in ``description`` nor in
/// what a debugger or a dump would print of it.
package struct PostgresAddress: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    package static let allowed = "postgres://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE[?PARAMETERS]"

    package let options: PostgresOptions
    /// What is other tools' in it.
    package let remarks: [AddressRemark]
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

    /// Whether a text is meant to be the address of a PostgreSQL database.
    package static func recognizes(_ text: String) -> Bool { AddressScheme(text) != nil }

    /// - Throws: ``Problem``
    package init(_ address: String) throws(Problem) {
        guard let scheme = AddressScheme(address), !address.utf8.contains(0) else {
            throw Problem(description: "it does not begin with postgres://")
        }
        guard !scheme.isService else {
            throw Problem(
                description: "\(scheme.spelling):// is Prisma's own service; give the address of the database itself"
            )
        }
        let mark = scheme.rest.firstIndex(of: "?") ?? scheme.rest.endIndex
        let parameters = try AddressParameters(scheme.rest[mark...].dropFirst())
        options = parameters.options
        remarks =
            (scheme.isPlain ? [] : [.understood(scheme.spelling + "://", as: "postgresql://")]) + parameters.remarks
        text =
            "postgresql://" + scheme.rest[..<mark]
            + (parameters.libpq.isEmpty ? "" : "?" + parameters.libpq.joined(separator: "&"))
        let settings = try LibpqSettings(text)
        secrets = settings.secrets
        description = settings.place
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
            throw PostgresAddress.Problem(
                description: "libpq cannot read it: the port is no number, or special characters in user, password or "
                    + "name are not percent-encoded"
            )
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
