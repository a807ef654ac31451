package import DirectorCore

/// The colours of a visual style under the names that front ends know.
package enum DeckColors {
    /// CSS custom properties and their values, such as `--theme-primary` and `#1b5a9e`.
    package static func variables(for style: PresentationStrawman.VisualStyle?) -> [String: String] {
        let palette = DeckTheme.theme(for: style).palette
        let colors: KeyValuePairs<String, ThemeColor> = [
            "primary": palette.accent,
            "secondary": palette.second,
            "tertiary": palette.third,
            "accent": palette.spark,
            "background": palette.paper,
            "surface": palette.wash,
            "border": palette.line,
            "text-heading": palette.ink,
            "text-body": palette.ink,
            "text-secondary": palette.quiet,
            "hero-background": palette.hero,
            "hero-text": palette.onHero,
        ]
        return Dictionary(uniqueKeysWithValues: colors.map { ("--theme-\($0.key)", "#\($0.value.hex)") })
    }
}
