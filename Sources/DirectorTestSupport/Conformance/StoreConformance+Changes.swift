import DirectorCore
import DirectorSessions

extension StoreConformance {
    static let changes: [StoreConformance] = [
        StoreConformance("a listener is told of every commit, or its stream ends at once") { run in
            var changes = run.store.changes().makeAsyncIterator()
            var script = try await run.greeted()
            for _ in 0..<3 {
                let version = script.version
                // Hints may come twice or late, and not for every change.
                while let change = await changes.next() {
                    if change == .missed { return }
                    guard case .moved(script.key, let told) = change else { continue }
                    try require(told <= version, equals: true, "no version is told of before it is there")
                    if told == version { break }
                }
                try script.chat()
                try await run.commit(&script)
            }
        }
    ]
}
