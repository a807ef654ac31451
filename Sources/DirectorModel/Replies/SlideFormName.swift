import DirectorCore

/// A form of slide under the name that models are given: `points_with_picture`, and `section` for a divider.
struct SlideFormName: RawRepresentable, CaseIterable, Sendable, Equatable {
    let kind: SlideForm.Kind

    static let allCases = SlideForm.Kind.allCases.map { SlideFormName($0) }

    init(_ kind: SlideForm.Kind) { self.kind = kind }

    init?(rawValue: String) {
        guard let name = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = name
    }

    var rawValue: String {
        guard kind != .divider else { return "section" }
        return kind.rawValue.reduce(into: "") { name, letter in
            name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }
}
