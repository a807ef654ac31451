import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions
package import Logging
import Synchronization

/// Gets work done by language models: asks, checks what comes back, asks once more if it is wrong, tries again what
/// failed, and turns to the fallback model when nothing helps.
///
/// Holds what was learnt about each model (what its service understands, whether it is well) and the line of requests.
/// Safe from any thread.
package final class LanguageModel: Sendable {
    private struct Record {
        var capabilities = ModelCapabilities()
        var breaker: CircuitBreaker
    }

    package let settings: ModelSettings
    let time: ModelTime
    /// A word in every prompt that must never come back.
    let canary: String
    private let transport: any ChatTransport
    private let chance: @Sendable () -> Double
    private let logger: Logger
    private let gate: RequestGate
    private let policy: RetryPolicy
    private let guards: [ModelStage: LeakGuard.Text]
    private let records = Mutex<[ModelTarget: Record]>([:])

    /// - Parameter random: 64 fresh random bits on each call, for the canary and to spread attempts over time
    package init(
        settings: ModelSettings,
        transport: any ChatTransport,
        time: ModelTime = .system,
        random: @escaping @Sendable () -> UInt64,
        logger: Logger
    ) {
        self.settings = settings
        self.transport = transport
        self.time = time
        self.logger = logger
        let canary = "ref" + String(random(), radix: 36)
        self.canary = canary
        chance = { Double(random() >> 11) / Double(1 << 53) }
        gate = RequestGate(width: settings.limits.requestsAtOnce, depth: settings.limits.waitingRequests)
        policy = RetryPolicy(settings.limits)
        guards = Dictionary(
            uniqueKeysWithValues: ModelStage.allCases.map { stage in
                (stage, LeakGuard.Text(PromptLibrary.base + "\n" + PromptLibrary.task(stage), canary: canary))
            }
        )
    }

    /// Has a task done.
    ///
    /// - Throws: ``ModelCallError`` if no model could; `CancellationError`
    func perform<Value>(_ task: ModelTask<Value>, progress: any DraftProgress) async throws -> ModelResult<Value> {
        let display = ReplyDisplay(
            task.shown,
            guarded: guarded(task.stage),
            interval: settings.limits.deltaInterval,
            progress: progress,
            uptime: time.uptime
        )
        let end = time.uptime() + settings.manner(task.stage).patience.total * 2
        var failure = ModelCallError.unusable("no model is set for this stage")
        for (place, target) in settings.targets(task.stage).enumerated() {
            do {
                let work = ModelWork(task, target: target, end: end, display: display, progress: progress)
                return ModelResult(value: try await perform(work), isFromFallback: place > 0)
            } catch let error as ModelCallError {
                logger.warning(
                    "A model could not do its work",
                    metadata: [
                        "error": "\(error)", "model": "\(target.model)", "stage": "\(task.stage.rawValue)",
                        "prompt": "\(PromptLibrary.name(task.stage))",
                    ]
                )
                failure = error
            }
        }
        throw failure
    }

    func guarded(_ stage: ModelStage) -> LeakGuard.Text { guards[stage] ?? LeakGuard.Text("", canary: canary) }

    // MARK: One model

    /// An answer, and if it is wrong one more, after the model was told what is wrong.
    private func perform<Value>(_ work: ModelWork<Value>) async throws -> Value {
        var messages = [
            ChatRequest.Message(role: .system, content: work.task.prompt.instructions),
            ChatRequest.Message(role: .user, content: work.task.prompt.material),
        ]
        let first = try await ask(messages, work)
        let problems: [ContentError]
        switch read(first, work) {
        case .good(let value): return value
        case .bad(let found): problems = found
        }
        logger.info(
            "A model is told what is wrong with its answer",
            metadata: [
                "stage": "\(work.task.stage.rawValue)", "model": "\(work.target.model)",
                "problems": "\(problems.prefix(6).map(\.path).joined(separator: ", "))",
            ]
        )
        messages.append(ChatRequest.Message(role: .assistant, content: String(first.text.prefix(20_000))))
        messages.append(ChatRequest.Message(role: .user, content: Prompt.repair(problems)))
        switch read(try await ask(messages, work), work) {
        case .good(let value): return value
        case .bad(let problems): throw ModelCallError.unusable(problems[0].path)
        }
    }

    private func read<Value>(_ reply: RawReply, _ work: ModelWork<Value>) -> Reading<Value> {
        guard work.task.shape != nil else {
            let text = ReplyExtraction.visible(reply.text)
            if let problem = check([text], work) { return .bad([problem]) }
            return work.task.read(.text(text), reply.wasCutOff)
        }
        guard let object = ReplyExtraction.object(in: reply.text) else {
            let found = reply.wasCutOff ? "a reply that was cut off" : "no complete JSON object"
            return .bad([ContentError(path: "(the reply)", found: found, allowed: "one complete JSON object")])
        }
        if let problem = check(object.strings, work) { return .bad([problem]) }
        return work.task.read(.object(object), reply.wasCutOff)
    }

    /// What no answer to any task may hold.
    private func check<Value>(_ texts: [String], _ work: ModelWork<Value>) -> ContentError? {
        if LeakGuard.leaks(guarded(work.task.stage), in: texts.joined(separator: "\n")) {
            return ContentError(
                path: "(the reply)",
                found: "words of the instructions",
                allowed: "the result of the task"
            )
        }
        let material = work.task.prompt.material
        for text in texts {
            guard let address = ModelText.addresses(in: text).first(where: { !material.contains($0) }) else { continue }
            return ContentError(
                path: "(the reply)",
                found: "a web address of \(address.count) characters that the material does not have",
                allowed: "no web addresses"
            )
        }
        return nil
    }

    /// One answer, after as many attempts as it takes and is allowed.
    private func ask<Value>(_ messages: [ChatRequest.Message], _ work: ModelWork<Value>) async throws -> RawReply {
        let manner = settings.manner(work.task.stage)
        let request = ChatRequest(
            model: work.target.model,
            messages: messages,
            temperature: manner.temperature,
            tokenLimit: manner.tokenLimit,
            shape: work.task.shape
        )
        var attempt = 1
        // A service that learns us something new is asked again at once; it cannot do so for ever.
        var lessons = 0
        while true {
            guard admits(work.target) else { throw ModelCallError.leftAlone }
            do {
                let reply = try await attemptOnce(request, manner, work)
                succeeded(work.target)
                return reply
            } catch is LessonLearnt where lessons < 8 {
                lessons += 1
            } catch let error as ModelCallError {
                if error.countsAgainstService { failed(work.target) }
                let remaining = work.end - time.uptime()
                guard let delay = policy.delay(after: error, attempt: attempt, chance: chance(), remaining: remaining)
                else { throw error }
                logger.info(
                    "A model is asked again",
                    metadata: [
                        "error": "\(error)", "model": "\(work.target.model)", "attempt": "\(attempt + 1)",
                        "delay_ms": "\(delay.milliseconds)",
                    ]
                )
                try await time.sleep(delay)
                attempt += 1
            }
        }
    }

    private func attemptOnce<Value>(
        _ request: ChatRequest,
        _ manner: StageManner,
        _ work: ModelWork<Value>
    ) async throws -> RawReply {
        try await gate.pass {
            let remaining = work.end - time.uptime()
            guard remaining > .zero else { throw ModelCallError.timedOut(.total) }
            let capabilities = capabilities(of: work.target)
            let call = ModelCall(
                target: work.target,
                request: request,
                capabilities: capabilities,
                manner: manner,
                limits: settings.limits,
                transport: transport,
                time: time
            )
            work.display.begin()
            let start = time.uptime()
            do {
                let reply = try await call.run(remaining: remaining, onPiece: work.display.feed)
                work.display.end()
                count(call, reply: reply, work, since: start)
                return reply
            } catch let error as ModelCallError {
                count(call, reply: nil, work, since: start)
                throw error
            } catch let refusal as ModelCall.Refusal {
                if learn(refusal, about: work.target, sent: capabilities, shaped: request.shape != nil) {
                    throw LessonLearnt()
                }
                throw refusal.error
            } catch {
                count(call, reply: nil, work, since: start)
                throw error
            }
        }
    }

    /// Tells what a call used. What a service does not report is estimated: four bytes a token.
    private func count<Value>(_ call: ModelCall, reply: RawReply?, _ work: ModelWork<Value>, since start: Duration) {
        let estimate = TokenCounts(tokensIn: call.request.size / 4 + 1, tokensOut: call.receivedBytes / 4)
        // A service that never began to answer has not charged anything.
        guard reply != nil || call.receivedBytes > 0 else { return }
        let counts = reply?.usage ?? estimate
        let usage = TokenUsage(
            stage: work.task.stage.rawValue,
            counts: counts,
            isEstimated: reply?.usage == nil
        )
        work.progress.spent(usage)
        logger.debug(
            "A model was asked",
            metadata: [
                "stage": "\(work.task.stage.rawValue)", "model": "\(work.target.model)",
                "first_token_ms": "\((call.firstSign.map { $0 - start } ?? .zero).milliseconds)",
                "total_ms": "\((time.uptime() - start).milliseconds)",
                "tokens_in": "\(counts.tokensIn)", "tokens_out": "\(counts.tokensOut)",
                "answered": "\(reply != nil)",
            ]
        )
    }

    // MARK: What is known about a model

    private func record<Result>(_ target: ModelTarget, _ body: (inout Record) -> Result) -> Result {
        records.withLock { records in
            var record =
                records[target]
                ?? Record(
                    breaker: CircuitBreaker(
                        failureLimit: settings.limits.failuresToOpen,
                        openDuration: settings.limits.openDuration
                    )
                )
            defer { records[target] = record }
            return body(&record)
        }
    }

    private func admits(_ target: ModelTarget) -> Bool {
        let now = time.uptime()
        return record(target) { $0.breaker.admits(at: now) }
    }

    private func succeeded(_ target: ModelTarget) { record(target) { $0.breaker.succeeded() } }

    private func failed(_ target: ModelTarget) {
        let now = time.uptime()
        let hasOpened = record(target) { record in
            let wasOpen = record.breaker.isOpen
            record.breaker.failed(at: now)
            return record.breaker.isOpen && !wasOpen
        }
        guard hasOpened else { return }
        logger.error("A model keeps failing and is left alone for a while", metadata: ["model": "\(target.model)"])
    }

    private func capabilities(of target: ModelTarget) -> ModelCapabilities { record(target) { $0.capabilities } }

    private func learn(
        _ refusal: ModelCall.Refusal,
        about target: ModelTarget,
        sent: ModelCapabilities,
        shaped: Bool
    ) -> Bool {
        let (isNew, capabilities) = record(target) { record in
            let isNew = record.capabilities.learn(
                status: refusal.status,
                refusal.body,
                sent: sent,
                shaped: shaped
            )
            return (isNew, record.capabilities)
        }
        guard isNew else { return false }
        logger.info(
            "A service does not understand everything and is asked more simply from now on",
            metadata: ["model": "\(target.model)", "format": "\(capabilities.format)"]
        )
        return true
    }

    private struct LessonLearnt: Error {}
}

/// A task on its way to one model.
private struct ModelWork<Value: Sendable>: Sendable {
    let task: ModelTask<Value>
    let target: ModelTarget
    /// When all attempts must be over.
    let end: Duration
    let display: ReplyDisplay
    let progress: any DraftProgress

    init(
        _ task: ModelTask<Value>,
        target: ModelTarget,
        end: Duration,
        display: ReplyDisplay,
        progress: any DraftProgress
    ) {
        self.task = task
        self.target = target
        self.end = end
        self.display = display
        self.progress = progress
    }
}

extension JSONValue {
    /// Every text in it, in no order that matters.
    fileprivate var strings: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(\.strings)
        case .object(let members): members.values.flatMap(\.strings)
        case .null, .bool, .integer, .number: []
        }
    }
}
