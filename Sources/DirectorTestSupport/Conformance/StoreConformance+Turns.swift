import DirectorCore
import DirectorSessions

extension StoreConformance {
    static let turns: [StoreConformance] = [
        StoreConformance("the receipt of a pending turn is the user's entry") { run in
            let (script, turn) = try await run.pending(owner: run.ids.serverID())
            let receipt = TurnReceipt(turn: turn, frames: [script.frames[1]], isPending: true)
            try require(try await run.store.turn(turn, of: script.key), equals: receipt)
        },
        StoreConformance("the receipt of a finished turn ends with its answers, also if entries follow") { run in
            var script = try await run.greeted()
            try script.chat()
            try await run.commit(&script)
            let turn = try script.accept("Bees")
            try script.append(ChatMessagePayload(text: "One"), turn: turn)
            try script.answer("Two", turn: turn)
            try await run.commit(&script)
            let frames = Array(script.frames.suffix(3))
            try script.append(ChatMessagePayload(text: "said outside of a turn"))
            try script.chat()
            try await run.commit(&script)
            let receipt = TurnReceipt(turn: turn, frames: frames, isPending: false)
            try require(try await run.store.turn(turn, of: script.key), equals: receipt)
        },
        StoreConformance("a turn that was accepted in one commit and answered in another has one receipt") { run in
            var (script, turn) = try await run.pending(owner: run.ids.serverID())
            try script.answer("Done", turn: turn)
            try await run.commit(&script, lease: .release)
            let receipt = TurnReceipt(turn: turn, frames: Array(script.frames.suffix(2)), isPending: false)
            try require(try await run.store.turn(turn, of: script.key), equals: receipt)
        },
        StoreConformance("a stored turn is answered with its receipt, at any version") { run in
            var script = try await run.greeted()
            let stale = script
            try script.chat()
            try await run.commit(&script)
            let turn = try require(some: script.log[1].acceptedTurn, "turn")
            let receipt = TurnReceipt(turn: turn, frames: Array(script.frames.suffix(2)), isPending: false)
            for var repeater in [stale, script] {
                try repeater.accept("again", turn: turn)
                try require(try await run.store.commit(repeater.commit()), equals: .alreadyCommitted(receipt))
            }
            try await run.requireStored(script)
        },
        StoreConformance("a stored turn without an answer is answered as pending") { run in
            var (script, turn) = try await run.pending(owner: run.ids.serverID())
            let stored = script
            try script.accept("again", turn: turn)
            let receipt = TurnReceipt(turn: turn, frames: [script.frames[1]], isPending: true)
            try require(try await run.store.commit(script.commit()), equals: .alreadyCommitted(receipt))
            try await run.requireStored(stored)
        },
        StoreConformance("the same turn id in two sessions means two turns") { run in
            let turn = run.ids.turnID()
            for session in ["session-1", "session-2"] {
                var script = try await run.greeted(session)
                try script.accept(session, turn: turn)
                try script.answer("for \(session)", turn: turn)
                try await run.commit(&script)
                try await run.requireStored(script)
            }
        },
        StoreConformance("a turn that was never accepted is unknown") { run in
            let script = try await run.greeted()
            try require(try await run.store.turn(run.ids.turnID(), of: script.key), equals: nil)
        },
    ]
}
