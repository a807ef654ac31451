extension JSONTree {
    /// As JSON, members in their order.
    package var text: String {
        var out = ""
        write(to: &out, sorted: false)
        return out
    }

    /// As JSON in the one form that comes out the same however it was stored: names in the order of their UTF-8 bytes,
    /// no white space. This form is stored in and read from shared tables, and must never change.
    var canonicalText: String {
        var out = ""
        write(to: &out, sorted: true)
        return out
    }

    private func write(to out: inout String, sorted: Bool) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .number(let text): out += text
        case .string(let text): out += JSONText.quoted(text)
        case .array(let elements):
            out += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { out += "," }
                element.write(to: &out, sorted: sorted)
            }
            out += "]"
        case .object(let members):
            let ordered =
                sorted ? members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } : members
            out += "{"
            for (index, member) in ordered.enumerated() {
                if index > 0 { out += "," }
                out += JSONText.quoted(member.name) + ":"
                member.value.write(to: &out, sorted: sorted)
            }
            out += "}"
        }
    }

    /// Whether all numbers are plain whole ones, which no store writes in another way.
    var hasOnlyPlainNumbers: Bool {
        switch self {
        case .null, .bool, .string: true
        case .number(let text): Int(text).map { String($0) == text } ?? false
        case .array(let elements): elements.allSatisfy(\.hasOnlyPlainNumbers)
        case .object(let members): members.allSatisfy(\.value.hasOnlyPlainNumbers)
        }
    }
}
