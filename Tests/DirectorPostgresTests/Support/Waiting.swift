import DirectorSessions
import Testing

/// Repeats a check until it succeeds, for changes that another process makes in its own time.
func eventually(
    _ what: Comment,
    within limit: Duration = .seconds(20),
    sourceLocation: SourceLocation = #_sourceLocation,
    _ isSo: () async throws -> Bool
) async throws {
    let end = ContinuousClock.now.advanced(by: limit)
    while ContinuousClock.now < end {
        if try await isSo() { return }
        try await Task.sleep(for: .milliseconds(5))
    }
    Issue.record(what, sourceLocation: sourceLocation)
}

/// What a writer was told.
enum Told: Equatable {
    case committed
    case failed(StoreError.Code)
    case something(CommitOutcome)
}
