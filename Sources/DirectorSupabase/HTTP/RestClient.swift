import DirectorCore
import DirectorSessions
import Logging

/// Sends requests, repeats reading requests that failed, and reads the rows of answers.
struct RestClient: Sendable {
    /// The result of a request that changes something.
    enum WriteResult: Sendable {
        /// The rows that were written.
        case written([JSONTree])
        /// The request failed. It changed nothing if ``RestTrouble/isWithoutEffect``; otherwise it may have taken
        /// effect.
        case failed(RestTrouble)
    }

    let transport: any RestTransport
    let place: RestPlace
    let limits: SupabaseLimits
    let time: ServerTime
    let admission: StoreAdmission
    let timer: any Clock<Duration>
    /// Draws a number from 0 to 1.
    let chance: @Sendable () -> Double
    let logger: Logger

    /// Reads rows. Repeats the request while the project does not answer, which is safe for a read.
    func read(_ request: RestRequest, _ operation: String) async throws(StoreError) -> [JSONTree] {
        do {
            return try await ask(request, operation)
        } catch {
            throw storeError(error, request, operation)
        }
    }

    /// Checks whether a read would be accepted.
    ///
    /// - Returns: a lasting reason why not; `nil` if the read was accepted
    /// - Throws: ``StoreError`` for a failure that may be temporary
    func probe(_ request: RestRequest, _ operation: String) async throws(StoreError) -> RestTrouble? {
        do {
            _ = try await ask(request, operation)
            return nil
        } catch let trouble as RestTrouble where !trouble.mayPass {
            return trouble
        } catch {
            throw storeError(error, request, operation)
        }
    }

    /// - Throws: the last ``RestTrouble``; ``StoreError`` if too many requests are waiting
    private func ask(_ request: RestRequest, _ operation: String) async throws -> [JSONTree] {
        var plan = RetryPlan(limits: limits)
        while true {
            do {
                return try await attempt(request, operation)
            } catch let trouble as RestTrouble where trouble.mayPass {
                let asked = trouble.retryAfter.map { Duration.seconds($0) }
                guard let pause = plan.failed(asked: asked, chance: chance()) else { throw trouble }
                logger.debug(
                    "Asking Supabase again",
                    metadata: ["operation": "\(operation)", "trouble": "\(trouble.kind)"]
                )
                await wait(pause)
            }
        }
    }

    private func storeError(_ error: any Error, _ request: RestRequest, _ operation: String) -> StoreError {
        switch error {
        case let error as StoreError: error
        case let trouble as RestTrouble: trouble.storeError(operation, table: request.table, place: place)
        default: StoreError(.unavailable, operation: operation, detail: "\(type(of: error))")
        }
    }

    /// Makes one attempt at a change. If the outcome is unknown, the caller has to find it out.
    func write(_ request: RestRequest, _ operation: String) async throws(StoreError) -> WriteResult {
        do {
            return .written(try await attempt(request, operation))
        } catch let trouble as RestTrouble {
            return .failed(trouble)
        } catch {
            throw storeError(error, request, operation)
        }
    }

    /// - Throws: ``RestTrouble``; ``StoreError`` if too many requests are waiting
    private func attempt(_ request: RestRequest, _ operation: String) async throws -> [JSONTree] {
        try admission.enter(operation)
        defer { admission.leave() }
        let sent = time.local()
        let answer: RestAnswer
        do {
            answer = try await transport.send(request, within: limits.requestTimeout)
        } catch {
            throw RestTrouble(error)
        }
        time.note(answer.date, sent: sent)
        logger.trace(
            "Supabase answered",
            metadata: [
                "method": "\(request.method.rawValue)", "operation": "\(operation)", "status": "\(answer.status)",
            ]
        )
        // PostgREST before version 10 answers 404 and `[]` if a change found no row.
        let isEmpty = answer.status == 404 && answer.body == "[]"
        guard (200..<300).contains(answer.status) || isEmpty else { throw RestTrouble(answer) }
        return try Self.rows(answer)
    }

    private static func rows(_ answer: RestAnswer) throws(RestTrouble) -> [JSONTree] {
        guard answer.contentType?.contains("json") ?? false else { throw RestTrouble(kind: .notJSON) }
        let rows: [JSONTree]?
        do {
            rows = try JSONTreeParser.parse(answer.body).array
        } catch {
            throw RestTrouble(kind: .notJSON)
        }
        guard let rows, rows.allSatisfy(\.isObject) else { throw RestTrouble(kind: .notJSON) }
        return rows
    }

    /// Waits the whole pause, also in a cancelled task: its request still has to be finished.
    func wait(_ pause: Duration) async {
        let timer = timer
        await uncancelled {
            do {
                try await timer.sleep(for: pause)
            } catch {
                // Only a cancellation could end the sleep early, and this task is never cancelled.
            }
        }
    }
}
