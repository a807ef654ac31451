/// Which way a slide is laid out. Single lines of text find their own direction in the browser.
enum WritingDirection: String, Sendable, Equatable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    private static let rightToLeftLanguages: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    /// From the language where it is known, else from the first letter that has a direction.
    init(language: LanguageTag?, text: String) {
        if let language {
            self = Self.rightToLeftLanguages.contains(language.primary) ? .rightToLeft : .leftToRight
        } else {
            self = Self.firstStrong(in: text) ?? .leftToRight
        }
    }

    /// The direction of the first letter that has one. Covers the scripts in living use.
    private static func firstStrong(in text: String) -> WritingDirection? {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
                if scalar.properties.isAlphabetic { return .rightToLeft }
            default:
                if scalar.properties.isAlphabetic { return .leftToRight }
            }
        }
        return nil
    }
}
