import DirectorCore
import Logging

/// Following what other servers write. Hints make it fast; looking makes it certain.
extension SessionRegistry {
    /// Listens to the store until cancelled, or until it says that no other server writes to it.
    func followChanges() async {
        var feed = ChangeFeed()
        var isAgain = false
        while true {
            let begun = environment.elapsed()
            var heard = false
            let changes = environment.store.changes()
            // What happened between two streams was missed; nothing falls between this look and the new stream.
            if isAgain { listening.ask() }
            isAgain = true
            for await change in changes {
                heard = true
                await take(change)
            }
            guard !Task.isCancelled else { return }
            switch feed.ended(after: environment.elapsed() - begun, heard: heard) {
            case .giveUp:
                listening.giveUp()
                return
            case .listenAgain(let delay):
                environment.logger.warning("The store tells no more of changes; listening again")
                do {
                    try await environment.timer.sleep(for: environment.spread(delay))
                } catch {
                    return
                }
            }
        }
    }

    private func take(_ change: StoreChange) async {
        environment.metrics.heard(change)
        switch change {
        case .moved(let key, let version):
            guard let session = table.find(key), session.hear(of: version) else { return }
            await session.follow()
        case .deleted(let key):
            // Looked at, not believed: it may have been begun again since.
            guard let session = table.find(key) else { return }
            session.distrust()
            await session.follow()
        case .stopRequested(let key): await table.find(key)?.checkLease()
        case .missed:
            environment.logger.notice("Changes in the store were missed; looking at every session again")
            listening.ask()
        }
    }

    /// Looks at every session that a client is connected to, a few at a time, whenever something may have been missed.
    func catchUpWhenAsked() async {
        for await _ in listening.bell {
            do {
                // All servers hear the bell at the same moment, as when the database was restarted.
                try await environment.timer.sleep(for: environment.limits.catchUpDelay * environment.fraction())
            } catch {
                return
            }
            await catchUpAll()
        }
    }

    private func catchUpAll() async {
        let sessions = table.all()
        // A session without a client is looked at when the next client connects.
        for session in sessions { session.distrust() }
        await withTaskGroup(of: Void.self) { group in
            var waiting = sessions.filter { !$0.fanout.isEmpty }.makeIterator()
            for _ in 0..<environment.limits.catchUpConcurrency {
                guard let session = waiting.next() else { break }
                group.addTask { await self.catchUp(session) }
            }
            while await group.next() != nil {
                guard !Task.isCancelled, let session = waiting.next() else { continue }
                group.addTask { await self.catchUp(session) }
            }
        }
    }

    private func catchUp(_ session: LiveSession) async {
        do {
            try await session.catchUp()
        } catch is SessionClosed {
            // Deleted elsewhere; its connections know by now.
        } catch {
            environment.logger.warning(
                "A session could not be looked at",
                metadata: ["error": "\(error)", "session_id": "\(session.key.session)"]
            )
        }
    }
}
