import CLibPQ

/// A statement that is run many times. It is prepared where the connection keeps prepared statements, and sent as text
/// otherwise.
struct Statement: Sendable {
    /// The name under which a connection prepares it.
    let name: String
    let sql: String
    let types: [ParameterType]

    init(_ name: String, _ types: [ParameterType], _ sql: String) {
        self.name = name
        self.types = types
        self.sql = sql
    }
}

/// The types of parameters, by their numbers in PostgreSQL's catalogue. The numbers are the same in every database.
enum ParameterType: UInt32, Sendable {
    case bool = 16
    case bigint = 20
    case integer = 23
    case text = 25
    case timestamp = 1184
    case integers = 1007
    case texts = 1009
    case bigints = 1016
    case timestamps = 1185

    /// The type of an array's elements; the type itself if it is not an array.
    var element: ParameterType {
        switch self {
        case .integers: .integer
        case .texts: .text
        case .bigints: .bigint
        case .timestamps: .timestamp
        case .bool, .bigint, .integer, .text, .timestamp: self
        }
    }
}
