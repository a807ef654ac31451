extension DeckTheme {
    /// The custom properties the style sheets read.
    var css: String {
        let colors: [(String, ThemeColor)] = [
            ("paper", palette.paper), ("wash", palette.wash), ("line", palette.line), ("ink", palette.ink),
            ("quiet", palette.quiet), ("accent", palette.accent), ("second", palette.second), ("third", palette.third),
            ("on-accent", palette.onAccent), ("spark", palette.spark), ("hero", palette.hero),
            ("on-hero", palette.onHero), ("hero-quiet", palette.heroQuiet), ("section", palette.section),
            ("on-section", palette.onSection), ("prompt", palette.prompt), ("prompt-ink", palette.promptInk),
        ]
        let lines = colors.map { "  --\($0.0): #\($0.1.hex);" }
        return """
            :root {
            \(lines.joined(separator: "\n"))
              --display: \(faces.display);
              --text: \(faces.text);
            }

            """
    }
}
