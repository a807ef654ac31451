import DirectorCore

extension SessionEnvironment {
    /// A number from 0 to 1, so that servers that began something together do not go on together.
    func fraction() -> Double { identifiers.fraction() }

    /// This long, a fifth more or less.
    func spread(_ duration: Duration) -> Duration { duration * (0.8 + 0.4 * fraction()) }
}
