/// The shortest duration of a few runs. It measures the server and not the other load of the machine.
func fastest(of runs: Int = 3, _ body: () async throws -> Void) async throws -> Duration {
    var best = Duration.seconds(3600)
    for _ in 0..<runs {
        let begun = ContinuousClock.now
        try await body()
        best = min(best, begun.duration(to: .now))
    }
    return best
}
