import DirectorCore
import Foundation
import Testing

@testable import DirectorDeck

struct DeckThemeTests {
    /// WCAG 2.2 contrast ratio.
    private func contrast(_ first: ThemeColor, _ second: ThemeColor) -> Double {
        func luminance(_ color: ThemeColor) -> Double {
            func linear(_ channel: UInt8) -> Double {
                let value = Double(channel) / 255
                return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
        }
        let values = [luminance(first), luminance(second)].sorted()
        return (values[1] + 0.05) / (values[0] + 0.05)
    }

    @Test(arguments: PresentationStrawman.VisualStyle.allCases)
    func textHasContrastAA(_ style: PresentationStrawman.VisualStyle) {
        let palette = DeckTheme.theme(for: style).palette
        let pairs: [(String, ThemeColor, ThemeColor)] = [
            ("ink on paper", palette.ink, palette.paper), ("ink on wash", palette.ink, palette.wash),
            ("quiet on paper", palette.quiet, palette.paper), ("quiet on wash", palette.quiet, palette.wash),
            ("accent on paper", palette.accent, palette.paper), ("accent on wash", palette.accent, palette.wash),
            ("second on wash", palette.second, palette.wash), ("third on wash", palette.third, palette.wash),
            ("on accent", palette.onAccent, palette.accent), ("on second", palette.onAccent, palette.second),
            ("on third", palette.onAccent, palette.third), ("on hero", palette.onHero, palette.hero),
            ("hero quiet", palette.heroQuiet, palette.hero), ("on section", palette.onSection, palette.section),
            ("prompt", palette.promptInk, palette.prompt),
        ]
        for (name, text, ground) in pairs {
            #expect(contrast(text, ground) >= 4.5, "\(style) \(name): \(contrast(text, ground))")
        }
    }

    @Test func stylesDiffer() {
        let themes = PresentationStrawman.VisualStyle.allCases.map { DeckTheme.theme(for: $0) }
        for (index, theme) in themes.enumerated() {
            for other in themes[(index + 1)...] { #expect(theme != other) }
        }
        #expect(DeckTheme.theme(for: nil) == .professional)
    }

    @Test func colorsAreWrittenInSixDigits() {
        #expect(ThemeColor(0x0A00FF).hex == "0a00ff")
        #expect(DeckTheme.kids.css.contains("--accent: #6437c8;"))
    }
}
