import DirectorCore

/// The values of one execution, in PostgreSQL's binary form.
struct Parameters {
    private(set) var types: [ParameterType] = []
    /// The bytes of all values, one after another.
    private(set) var bytes: [UInt8] = []
    /// Where each value is in ``bytes``; `nil` for NULL.
    private(set) var ranges: [Range<Int>?] = []

    init() {}

    mutating func add(_ text: String?) {
        add(.text, text.map { Array($0.utf8) })
    }

    mutating func add(_ number: Int) {
        var value: [UInt8] = []
        value.appendBigEndian(Int64(number))
        add(.bigint, value)
    }

    mutating func add(_ array: ArrayParameter) {
        add(array.type, array.encoded)
    }

    private mutating func add(_ type: ParameterType, _ value: [UInt8]?) {
        types.append(type)
        ranges.append(value.map { bytes.count..<(bytes.count + $0.count) })
        if let value { bytes += value }
    }
}

/// An array of values as one parameter. It carries the values of many rows in one statement.
struct ArrayParameter {
    let type: ParameterType
    private var elements: [UInt8] = []
    private var count: Int32 = 0
    private var hasNull = false

    init(_ type: ParameterType) {
        self.type = type
    }

    mutating func append(_ text: String?) {
        guard var text else { return appendNull() }
        count += 1
        text.withUTF8 { utf8 in
            elements.appendBigEndian(Int32(utf8.count))
            elements.append(contentsOf: utf8)
        }
    }

    mutating func append(_ number: Int?) {
        guard let number else { return appendNull() }
        count += 1
        if type == .integers {
            elements.appendBigEndian(Int32(4))
            elements.appendBigEndian(Int32(number))
        } else {
            elements.appendBigEndian(Int32(8))
            elements.appendBigEndian(Int64(number))
        }
    }

    mutating func append(_ time: Timestamp) {
        count += 1
        elements.appendBigEndian(Int32(8))
        elements.appendBigEndian(time.postgresMicroseconds)
    }

    private mutating func appendNull() {
        count += 1
        hasNull = true
        elements.appendBigEndian(Int32(-1))
    }

    /// PostgreSQL's binary form of an array: number of dimensions, whether there are nulls, the elements' type, the
    /// length and lower bound of the one dimension, and then each element after its length.
    var encoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(elements.count + 20)
        bytes.appendBigEndian(count == 0 ? 0 : Int32(1))
        bytes.appendBigEndian(hasNull ? 1 : Int32(0))
        bytes.appendBigEndian(Int32(type.element.rawValue))
        guard count > 0 else { return bytes }
        bytes.appendBigEndian(count)
        bytes.appendBigEndian(Int32(1))
        bytes += elements
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func appendBigEndian(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }
}

extension Timestamp {
    /// Milliseconds from 1970 to 2000, where PostgreSQL's timestamps begin.
    private static let epochMilliseconds: Int64 = 946_684_800_000
    /// The timestamps that PostgreSQL can hold: roughly the years -4000 to 200000.
    private static let storable: ClosedRange<Int64> = -200_000_000_000_000...6_000_000_000_000_000

    var postgresMicroseconds: Int64 {
        let kept = min(max(milliseconds, Self.storable.lowerBound), Self.storable.upperBound)
        return (kept - Self.epochMilliseconds) * 1000
    }

    init(postgresMicroseconds: Int64) {
        let (quotient, remainder) = postgresMicroseconds.quotientAndRemainder(dividingBy: 1000)
        self.init(milliseconds: quotient - (remainder < 0 ? 1 : 0) + Self.epochMilliseconds)
    }
}
