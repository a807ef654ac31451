import DirectorCore
import DirectorLanguage

/// JSON whose members stay in the order in which they were given: models write an object's members in the order of the
/// schema, and what people read should come first.
indirect enum OrderedJSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([OrderedJSON])
    case object([(name: String, value: OrderedJSON)])

    var text: String {
        var out = ""
        write(to: &out)
        return out
    }

    private func write(to out: inout String) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .integer(let value): out += String(value)
        case .number(let value): out += value.isFinite ? "\(value)" : "null"
        case .string(let value): out += JSONText.quoted(value)
        case .array(let elements):
            out += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { out += "," }
                element.write(to: &out)
            }
            out += "]"
        case .object(let members):
            out += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { out += "," }
                out += JSONText.quoted(member.name) + ":"
                member.value.write(to: &out)
            }
            out += "}"
        }
    }

    static func == (left: OrderedJSON, right: OrderedJSON) -> Bool { left.text == right.text }

    /// A string, or nothing where there is none.
    static func text(_ name: String, _ value: String?) -> [(name: String, value: OrderedJSON)] {
        value.map { [(name, .string($0))] } ?? []
    }
}
