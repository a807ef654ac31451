extension Character {
    /// The number of columns that the character takes on a terminal: 2 for East Asian wide characters and emoji, 0 for
    /// a combining mark without a base character, otherwise 1.
    package var columns: Int {
        let widest = unicodeScalars.lazy.map(\.columns).max() ?? 0
        return unicodeScalars.contains(Unicode.Scalar.emojiStyle) ? 2 : widest
    }
}

extension StringProtocol {
    /// The number of columns that the text takes on a terminal.
    package var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Unicode.Scalar {
    /// Requests the coloured, wide form of the character before it.
    fileprivate static let emojiStyle: Unicode.Scalar = "\u{FE0F}"

    /// The blocks of East Asian wide and fullwidth characters (Unicode Standard Annex 11). Emoji are recognized by a
    /// Unicode property instead.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]

    fileprivate var columns: Int {
        // The most frequent characters are decided first.
        if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
        switch properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        return properties.isEmojiPresentation || Self.wide.contains { $0.contains(value) } ? 2 : 1
    }
}
