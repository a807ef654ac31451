import DirectorCore
import DirectorSessions

extension StoreConformance {
    static let concurrency: [StoreConformance] = [
        StoreConformance("of many writers on one session exactly one wins each version") { run in
            var script = try await run.greeted()
            for round in 0..<5 {
                let base = script
                let outcomes = try await withThrowingTaskGroup(of: (SessionScript, CommitOutcome).self) { group in
                    for writer in 0..<8 {
                        group.addTask {
                            var mine = base
                            try mine.chat("round \(round), writer \(writer)")
                            let outcome = try await run.store.commit(mine.commit())
                            return (mine, outcome)
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                let head = base.snapshot.head.advanced(by: 2)
                let winners = outcomes.filter { $0.1 == .committed(head: head) }
                try require(winners.count, equals: 1, "winners")
                try require(outcomes.filter { $0.1 == .conflict(head: head) }.count, equals: 7, "losers")
                script = try require(some: winners.first, "winner").0
                try await run.requireStored(script)
            }
        },
        StoreConformance("of many repeats of one turn exactly one is stored") { run in
            let script = try await run.greeted()
            let turn = run.ids.turnID()
            let outcomes = try await withThrowingTaskGroup(of: CommitOutcome.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        var mine = script
                        try mine.accept("Bees", turn: turn)
                        try mine.answer("Five questions", turn: turn)
                        return try await run.store.commit(mine.commit())
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let committed = outcomes.filter { $0 == .committed(head: script.snapshot.head.advanced(by: 2)) }
            try require(committed.count, equals: 1, "commits")
            let stored = try require(some: try await run.store.turn(turn, of: script.key), "turn")
            try require(outcomes.filter { $0 == .alreadyCommitted(stored) }.count, equals: 7, "repeats")
        },
        StoreConformance("many sessions write at once, each in its own order") { run in
            let finished = try await withThrowingTaskGroup(of: SessionScript.self) { group in
                for number in 0..<32 {
                    group.addTask {
                        var script = try await run.greeted("session-\(number)", user: "user-\(number % 3)")
                        for _ in 0..<6 {
                            try script.chat()
                            try await run.commit(&script)
                        }
                        return script
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            for script in finished { try await run.requireStored(script) }
            try require(try await run.store.sessions(of: nil, limit: 100).count, equals: 32)
        },
        StoreConformance("an invalid commit does not harm the commits in its transaction") { run in
            let scripts = try await withThrowingTaskGroup(of: SessionScript?.self) { group in
                for number in 0..<24 {
                    group.addTask {
                        var script = try await run.greeted("session-\(number)")
                        try script.chat()
                        var commit = script.commit()
                        guard number % 4 == 0 else {
                            let outcome = try await run.store.commit(commit)
                            try require(outcome, equals: .committed(head: script.snapshot.head))
                            return script
                        }
                        commit.entries.removeLast()
                        do {
                            _ = try await run.store.commit(commit)
                        } catch is StoreError {
                            return nil
                        }
                        throw ConformanceFailure(message: "a bad commit went in", file: #fileID, line: #line)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            for script in scripts.compactMap(\.self) { try await run.requireStored(script) }
            try require(scripts.compactMap(\.self).count, equals: 18)
        },
    ]
}
