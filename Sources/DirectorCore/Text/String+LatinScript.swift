extension StringProtocol {
    /// Whether no letter is of another script. A title with such a letter shows that the text around it is in more than one
    /// language, and then none is claimed.
    package var isInLatinScript: Bool {
        unicodeScalars.allSatisfy {
            $0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value) || !$0.properties.isAlphabetic
        }
    }
}
