/// The direction in which a slide is laid out. For single lines of text the browser determines the direction.
enum WritingDirection: String, Sendable, Equatable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    private static let rightToLeftLanguages: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    /// The direction of the language if it is known, otherwise of the first letter that has a direction.
    init(language: LanguageTag?, text: String) {
        if let language {
            self = Self.rightToLeftLanguages.contains(language.primary) ? .rightToLeft : .leftToRight
        } else {
            self = Self.firstStrong(in: text) ?? .leftToRight
        }
    }

    /// The direction of the first letter that has one. Covers the scripts that are in use today.
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
