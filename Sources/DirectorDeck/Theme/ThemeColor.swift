/// An opaque sRGB colour.
struct ThemeColor: Sendable, Equatable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    /// `0xRRGGBB`.
    init(_ value: UInt32) {
        red = UInt8(truncatingIfNeeded: value >> 16)
        green = UInt8(truncatingIfNeeded: value >> 8)
        blue = UInt8(truncatingIfNeeded: value)
    }

    /// Six hexadecimal digits without a number sign.
    var hex: String {
        [red, green, blue].map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
