import CLibPQ

/// The address of a PostgreSQL database: a connection string for libpq, and Director's own parameters.
///
/// The address may contain a password. Only ``connectionParameters(_:)`` returns it; ``description``, a debugger and
/// `dump` do not show it.
package struct PostgresAddress: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The form of an address, for messages about a wrong one.
    package static let allowed = "postgres://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE[?PARAMETERS]"

    /// The values of the `director_…` parameters.
    package let options: PostgresOptions
    /// The parameters of other tools that the address contained, for the log.
    package let remarks: [AddressRemark]
    /// The connection string for libpq, without Director's own parameters.
    private let text: String
    /// Values that must not appear in messages, such as the password.
    let secrets: [String]
    /// The address without secrets.
    package let description: String

    /// The same as ``description``, so that a debugger shows no password.
    package var debugDescription: String { description }
    /// An empty mirror, so that `dump` shows no password.
    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }

    /// Why a text is not a valid address. The message quotes nothing of the text, because the password may be anywhere
    /// in it.
    package struct Problem: Error, Equatable, CustomStringConvertible {
        /// One line that names the fault and what is allowed.
        package let description: String
    }

    /// Whether the text has the scheme of a PostgreSQL address. It may still be invalid.
    package static func recognizes(_ text: String) -> Bool { AddressScheme(text) != nil }

    /// Parses an address.
    ///
    /// - Throws: ``Problem`` if the text is not a valid address
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

    /// The parameters for `PQconnectStartParams`. If a name occurs twice, libpq uses the last value. So the order is:
    /// Director's defaults, the address, and then the values that Director relies on.
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

/// What libpq reads from a connection string.
private struct LibpqSettings {
    let secrets: [String]
    let place: String

    init(_ text: String) throws(PostgresAddress.Problem) {
        // libpq's message may quote the whole text, password included, so it is not passed on.
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
                // libpq marks values that must not be shown with `*`.
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
