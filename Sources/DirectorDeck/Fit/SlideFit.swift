import DirectorCore

/// The initial sizes of a slide's texts: the largest ones at which everything probably fits.
struct SlideFit: Sendable, Equatable {
    /// 0 is the largest title; each step is a few units smaller, see `titles.css`.
    var title: Int
    var body: FitStep

    /// - Parameter promptTag: stands before every prompt
    init(_ slide: DeckSlide, promptTag: String) {
        let titleSizes = Self.titleSizes(for: slide.layout)
        let width = Self.titleWidth(for: slide.layout)
        let wanted = Self.titleLines(for: slide.layout)
        let choice =
            titleSizes.firstIndex { TextExtent.lines(of: slide.title, size: $0, width: width) <= wanted }
            ?? titleSizes.count - 1
        title = choice
        let size = titleSizes[choice]
        let lines = min(TextExtent.lines(of: slide.title, size: size, width: width), 3)
        let room = Stage.contentHeight - Double(lines) * size * 1.14 - Stage.titleGap
        let columns = slide.layout.textColumns(height: room, promptTag: promptTag)
        body = FitStep.allCases.first { step in columns.allSatisfy { $0.fits(at: step) } } ?? .limit
    }

    /// The title sizes from large to small: they begin at 60 units for title slides, 56 for sections and endings and 48
    /// for others, and none is below 44.
    static func titleSizes(for layout: DeckLayout) -> [Double] {
        switch layout.role {
        case .opening: [60, 54, 48, 44]
        case .section, .closing: [56, 52, 48, 44]
        case .content: [48, 46, 44]
        }
    }

    private static func titleWidth(for layout: DeckLayout) -> Double {
        switch layout.role {
        case .opening, .section, .closing: 800
        case .content: Stage.contentWidth
        }
    }

    private static func titleLines(for layout: DeckLayout) -> Int {
        switch layout.role {
        case .opening, .section: 3
        case .closing, .content: 2
        }
    }
}
