import DirectorModel
import DirectorOffline
import DirectorOutbound
import DirectorSessions
import Logging

/// The author and the classifier of a running server, and the transport that they use.
struct OpenedAuthor: Sendable {
    let author: any Author
    let classifier: any IntentClassifier
    private let transport: HTTPChatTransport?

    init(_ plan: AuthorPlan, proxies: ProxySettings, logger: Logger) {
        switch plan.kind {
        case .offline:
            author = OfflineAuthor()
            classifier = RuleClassifier()
            transport = nil
        case .model(let settings):
            let transport = HTTPChatTransport(limits: settings.limits, proxies: proxies)
            let model = LanguageModel(
                settings: settings,
                transport: transport,
                random: {
                    var generator = SystemRandomNumberGenerator()
                    return generator.next()
                },
                logger: logger
            )
            author = LanguageModelAuthor(model)
            classifier = ModelClassifier(model, rules: RuleClassifier())
            self.transport = transport
            Self.announce(settings, logger)
        }
    }

    /// Closes the transport. Call it after the last use of the author.
    func close() async throws { try await transport?.close() }

    private static func announce(_ settings: ModelSettings, _ logger: Logger) {
        for role in ModelRole.allCases {
            guard let target = settings.models[role] else { continue }
            logger.info(
                "A language model writes",
                metadata: [
                    "role": "\(role.rawValue)", "model": "\(target.model)", "service": "\(target.endpoint.base)",
                    "key": "\(target.endpoint.key == nil ? "none" : "set")",
                ]
            )
            guard target.endpoint.sendsKeyInTheClear else { continue }
            logger.warning("The key of the model's service travels unencrypted", metadata: ["role": "\(role.rawValue)"])
        }
    }
}
