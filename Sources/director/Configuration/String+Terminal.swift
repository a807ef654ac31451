extension String {
    /// On one line and without what would move a terminal's cursor: users write what they like.
    var printable: String {
        String(
            String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 })
        )
    }
}
