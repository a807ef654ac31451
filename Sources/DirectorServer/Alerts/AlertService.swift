import DirectorCore
package import DirectorOutbound
package import DirectorSessions
package import Logging
import ServiceLifecycle

/// Posts outages and recoveries of the store to the operator's webhook, one after another. It gives up an alert after a
/// few failed attempts. The log contains every alert in any case.
package struct AlertService: Service {
    /// The announcements to post: one for each outage, reminders at long intervals, and one when the outage ends. See
    /// ``StoreHealth``.
    let announcements: AsyncStream<StoreHealth.Announcement>
    let description: OutageAlert.Source
    let webhook: AlertWebhook
    let proxies: ProxySettings
    let timer: any Clock<Duration>
    let logger: Logger

    package init(
        announcements: AsyncStream<StoreHealth.Announcement>,
        description: OutageAlert.Source,
        webhook: AlertWebhook,
        proxies: ProxySettings = .none,
        timer: any Clock<Duration>,
        logger: Logger
    ) {
        self.announcements = announcements
        self.description = description
        self.webhook = webhook
        self.proxies = proxies
        self.timer = timer
        self.logger = logger
    }

    /// Posts announcements until the server shuts down.
    package func run() async throws {
        let transport = HTTPAlertTransport(proxies: proxies)
        await run(over: transport)
        try await transport.close()
    }

    /// Posts announcements over this transport until the server shuts down.
    package func run(over transport: some AlertTransport) async {
        await cancelWhenGracefulShutdown {
            for await announcement in announcements { await deliver(announcement, over: transport) }
        }
    }

    private func deliver(_ announcement: StoreHealth.Announcement, over transport: some AlertTransport) async {
        let alert = OutageAlert(announcement, from: description)
        var delivery = AlertDelivery()
        do {
            let body = try JSONText.encode(alert)
            while true {
                let answer = await post(body, over: transport)
                switch delivery.answered(answer) {
                case .done: return
                case .again(let delay):
                    logger.warning(
                        "An alert was not delivered to \(webhook); trying again",
                        metadata: metadata(alert, answer)
                    )
                    try await timer.sleep(for: delay)
                case .giveUp:
                    logger.error("An alert was not delivered to \(webhook)", metadata: metadata(alert, answer))
                    return
                }
            }
        } catch {
            logger.error("An alert was not delivered to \(webhook)", metadata: ["event": "\(alert.event.rawValue)"])
        }
    }

    /// Posts once. The address and the reason of a failure are not logged, because both may contain the address's
    /// secret part.
    private func post(_ body: String, over transport: some AlertTransport) async -> AlertDelivery.Answer {
        do {
            return .status(try await transport.post(body, to: webhook.url))
        } catch {
            return .none
        }
    }

    private func metadata(_ alert: OutageAlert, _ answer: AlertDelivery.Answer) -> Logger.Metadata {
        let text =
            switch answer {
            case .status(let code): "status \(code)"
            case .none: "no answer"
            }
        return ["event": "\(alert.event.rawValue)", "answer": "\(text)"]
    }
}
