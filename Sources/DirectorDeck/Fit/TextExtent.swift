/// Estimates the size of a text without a font, from average character widths of common sans-serif fonts. In the
/// browser a script measures the text and corrects the size. Without the script, and in other formats, the estimate is
/// used.
enum TextExtent {
    /// The width of one line, in ems.
    static func width(of text: some StringProtocol) -> Double {
        text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
    }

    /// The number of lines, at least one, that `text` needs in a column of `width` units at `size` units. Lines are
    /// broken at spaces, in words that are longer than a line, and at any place in scripts without spaces.
    static func lines(of text: String, size: Double, width: Double) -> Int {
        let room = max(width / size, 1)
        var lines = 1
        var used = 0.0
        for word in text.split(whereSeparator: \.isWhitespace) {
            let length = Self.width(of: word)
            let space = used > 0 ? 0.28 : 0
            if used + space + length <= room {
                used += space + length
            } else if length <= room {
                lines += 1
                used = length
            } else {
                let total = used + space + length
                let more = Int((total / room).rounded(.down))
                lines += more
                used = total - Double(more) * room
            }
        }
        return lines
    }

    private static func advance(of scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x20, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x69, 0x6A, 0x6C, 0x7C: 0.28
        case 0x4D, 0x57, 0x6D, 0x77, 0x40: 0.86
        case 0x41...0x5A: 0.66
        case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            1
        default: 0.54
        }
    }
}
