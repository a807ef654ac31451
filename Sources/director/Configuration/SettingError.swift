/// An invalid setting: its name, its value, and the allowed values.
struct SettingError: Error, CustomStringConvertible {
    private enum Complaint: Sendable {
        case value(String)
        /// A value that must not be printed.
        case secret
        case missing
    }

    let name: String
    private let complaint: Complaint
    let allowed: String

    init(name: String, value: String, allowed: String) {
        self.name = name
        complaint = .value(value)
        self.allowed = allowed
    }

    init(secret name: String, allowed: String) {
        self.name = name
        complaint = .secret
        self.allowed = allowed
    }

    init(missing name: String, allowed: String) {
        self.name = name
        complaint = .missing
        self.allowed = allowed
    }

    var description: String {
        switch complaint {
        case .value(let value): "\(name): '\(value)' is not allowed; allowed is \(allowed)"
        case .secret: "\(name): its value is not allowed; allowed is \(allowed)"
        case .missing: "\(name) is missing; allowed is \(allowed)"
        }
    }
}
