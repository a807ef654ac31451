extension DeckTheme {
    private static let otherScripts =
        "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Devanagari', 'Noto Sans Thai', 'Noto Sans CJK SC', "
        + "'Noto Sans JP', 'Noto Sans KR', sans-serif, 'Noto Color Emoji'"

    /// Navy, steel blue and a warm copper; straight edges, much air.
    static let professional = DeckTheme(
        palette: Palette(
            paper: ThemeColor(0xFDFDFC),
            wash: ThemeColor(0xF1F4F8),
            line: ThemeColor(0xCFD8E3),
            ink: ThemeColor(0x17202E),
            quiet: ThemeColor(0x4D5B6E),
            accent: ThemeColor(0x1B5A9E),
            second: ThemeColor(0xA2501B),
            third: ThemeColor(0x1D6B62),
            onAccent: ThemeColor(0xFFFFFF),
            spark: ThemeColor(0xE59A4F),
            hero: ThemeColor(0x11223B),
            onHero: ThemeColor(0xFFFFFF),
            heroQuiet: ThemeColor(0xB9C9DE),
            section: ThemeColor(0x1B5A9E),
            onSection: ThemeColor(0xFFFFFF),
            prompt: ThemeColor(0xFFF4D6),
            promptInk: ThemeColor(0x6B4700)
        ),
        faces: Faces(
            display: "'Inter', 'Segoe UI', 'SF Pro Display', system-ui, -apple-system, 'Helvetica Neue', "
                + otherScripts,
            text: "'Inter', 'Segoe UI', 'SF Pro Text', system-ui, -apple-system, 'Helvetica Neue', " + otherScripts
        )
    )

    /// Cream paper, terracotta, forest and mustard; drawn shapes, a book face for titles.
    static let illustrated = DeckTheme(
        palette: Palette(
            paper: ThemeColor(0xFFFAF2),
            wash: ThemeColor(0xF7ECDC),
            line: ThemeColor(0xE3D0B5),
            ink: ThemeColor(0x2C211A),
            quiet: ThemeColor(0x67564A),
            accent: ThemeColor(0xA8401F),
            second: ThemeColor(0x2A6350),
            third: ThemeColor(0x7A5410),
            onAccent: ThemeColor(0xFFFFFF),
            spark: ThemeColor(0xE6AC3C),
            hero: ThemeColor(0xF9E7CC),
            onHero: ThemeColor(0x3A1D10),
            heroQuiet: ThemeColor(0x6E4A32),
            section: ThemeColor(0x2A6350),
            onSection: ThemeColor(0xFFF8EA),
            prompt: ThemeColor(0xFFF0C2),
            promptInk: ThemeColor(0x6A4600)
        ),
        faces: Faces(
            display:
                "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', 'Noto Serif', Georgia, 'Noto Naskh Arabic', "
                + "'Noto Serif Hebrew', 'Noto Serif CJK SC', serif",
            text: "'Avenir Next', 'Segoe UI', system-ui, -apple-system, " + otherScripts
        )
    )

    /// Violet, coral, sea and sun on white; round shapes everywhere.
    static let kids = DeckTheme(
        palette: Palette(
            paper: ThemeColor(0xFFFEFA),
            wash: ThemeColor(0xF3F0FF),
            line: ThemeColor(0xD9D0FA),
            ink: ThemeColor(0x221B4B),
            quiet: ThemeColor(0x544C80),
            accent: ThemeColor(0x6437C8),
            second: ThemeColor(0xC22F56),
            third: ThemeColor(0x08708A),
            onAccent: ThemeColor(0xFFFFFF),
            spark: ThemeColor(0xFFC83A),
            hero: ThemeColor(0x5A2FC2),
            onHero: ThemeColor(0xFFFFFF),
            heroQuiet: ThemeColor(0xE9DFFF),
            section: ThemeColor(0x08708A),
            onSection: ThemeColor(0xFFFFFF),
            prompt: ThemeColor(0xFFF3C4),
            promptInk: ThemeColor(0x634500)
        ),
        faces: Faces(
            display:
                "'Nunito', 'Baloo 2', 'Quicksand', ui-rounded, 'SF Pro Rounded', 'Arial Rounded MT Bold', 'Comic Neue', "
                + "system-ui, " + otherScripts,
            text: "'Nunito', ui-rounded, 'SF Pro Rounded', 'Comic Neue', 'Segoe UI', system-ui, " + otherScripts
        )
    )
}
