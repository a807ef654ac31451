/// One request to PostgREST. It does not hold the key: the transport adds it.
package struct RestRequest: Sendable, Equatable {
    package enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case patch = "PATCH"
        case delete = "DELETE"
    }

    package struct Parameter: Sendable, Equatable {
        /// The parameter's name, not percent-encoded.
        package let name: String
        /// The parameter's value, not percent-encoded.
        package let value: String
    }

    /// The HTTP method.
    package let method: Method
    /// The table, not percent-encoded.
    package let table: String
    /// The query parameters in the order in which they were added.
    package private(set) var parameters: [Parameter] = []
    /// The body as JSON text.
    package var body: String?

    init(_ method: Method, table: String) {
        self.method = method
        self.table = table
    }

    /// Adds a query parameter. The request percent-encodes both parts later.
    mutating func add(_ name: String, _ value: String) { parameters.append(Parameter(name: name, value: value)) }

    func adding(_ name: String, _ value: String) -> RestRequest {
        var request = self
        request.add(name, value)
        return request
    }

    /// The percent-encoded path and query, relative to the project's address.
    package var target: String {
        let query = parameters.map { "\(Self.encode($0.name))=\(Self.encode($0.value))" }.joined(separator: "&")
        return "/rest/v1/\(Self.encode(table))" + (query.isEmpty ? "" : "?\(query)")
    }

    /// The `Prefer` header: a change returns the rows that it wrote. Their number tells whether it took effect.
    package var prefer: String? {
        switch method {
        case .get: nil
        case .post, .patch, .delete: "return=representation"
        }
    }

    /// Percent-encodes all characters but the unreserved ones of RFC 3986.
    private static func encode(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                out.append(byte)
            default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
