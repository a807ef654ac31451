import CLibPQ

/// A statement that is run again and again: prepared where the server keeps it for us, sent whole where it does not.
struct Statement: Sendable {
    /// Names it on a connection.
    let name: String
    let sql: String
    let types: [ParameterType]

    init(_ name: String, _ types: [ParameterType], _ sql: String) {
        self.name = name
        self.types = types
        self.sql = sql
    }
}

/// The types we send, by their numbers in every PostgreSQL's catalogue.
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

    /// Of an array's elements; of anything else, itself.
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
