extension String {
    /// The text on one line and without control characters. A text of a user or a model may contain escape sequences,
    /// which a terminal would obey.
    package var printable: String {
        String(
            String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 })
        )
    }

    /// The lines of the text, each of them ``printable``. A line feed, alone or after a carriage return, ends a line.
    package var printableLines: [String] {
        split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map { String($0).printable }
    }
}
