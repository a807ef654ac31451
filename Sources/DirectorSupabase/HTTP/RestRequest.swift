/// One request to PostgREST. Holds no key: the transport adds it.
package struct RestRequest: Sendable, Equatable {
    package enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case patch = "PATCH"
        case delete = "DELETE"
    }

    package struct Parameter: Sendable, Equatable {
        package let name: String
        package let value: String
    }

    package let method: Method
    package let table: String
    package private(set) var parameters: [Parameter] = []
    /// JSON.
    package var body: String?

    init(_ method: Method, table: String) {
        self.method = method
        self.table = table
    }

    /// Adds a query parameter; neither part is encoded yet.
    mutating func add(_ name: String, _ value: String) { parameters.append(Parameter(name: name, value: value)) }

    func adding(_ name: String, _ value: String) -> RestRequest {
        var request = self
        request.add(name, value)
        return request
    }

    /// Path and query below the project's address.
    package var target: String {
        let query = parameters.map { "\(Self.encode($0.name))=\(Self.encode($0.value))" }.joined(separator: "&")
        return "/rest/v1/\(Self.encode(table))" + (query.isEmpty ? "" : "?\(query)")
    }

    /// Asks for the rows that were written: how many there are is the answer.
    package var prefer: String? {
        switch method {
        case .get: nil
        case .post, .patch, .delete: "return=representation"
        }
    }

    /// Percent-encoded but for the unreserved characters of RFC 3986.
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
