extension StringProtocol {
    /// The same as `lowercased()`, but faster. For a text with one curly quote, `lowercased()` looks up every letter in
    /// Unicode's tables; here only characters beyond ASCII are looked up.
    package var inLowercase: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
            case 0..<0x80: bytes.append(UInt8(scalar.value))
            default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
