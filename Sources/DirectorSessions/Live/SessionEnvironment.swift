package import DirectorCore
package import DirectorLanguage
package import Logging

/// What every live session needs from outside: the store, the author, time and chance.
package struct SessionEnvironment: Sendable {
    package var store: any SessionStore
    package var author: any Author
    package var classifier: any IntentClassifier
    /// The texts of all languages.
    package let languages: Languages
    /// Tells the time of day, for timestamps.
    package var clock: WallClock
    /// Waits, for time-outs, leases and retries.
    package let timer: any Clock<Duration>
    /// By the timer's clock.
    package let elapsed: ElapsedTime
    package var identifiers: IdentifierSource
    package var links: DefaultLinks
    package let limits: Limits
    /// How much of language models may be used.
    package var budget: TokenBudget
    let spending: UserSpending
    package var server: ServerID
    package var logger: Logger
    package let metrics: SessionMetrics
    /// What is known of the store's health; kept by the registry that runs the sessions.
    package let health: StoreHealthMonitor

    package init(
        store: any SessionStore,
        author: any Author,
        classifier: any IntentClassifier,
        languages: Languages,
        clock: WallClock = .system,
        timer: any Clock<Duration> = ContinuousClock(),
        identifiers: IdentifierSource = .system,
        links: DefaultLinks,
        limits: Limits = Limits(),
        metrics: SessionMetrics = SessionMetrics(),
        budget: TokenBudget = TokenBudget(),
        logger: Logger
    ) {
        self.store = store
        self.author = author
        self.classifier = classifier
        self.languages = languages
        self.clock = clock
        self.timer = timer
        elapsed = ElapsedTime(timer)
        self.identifiers = identifiers
        self.links = links
        self.limits = limits
        self.budget = budget
        spending = UserSpending(store: store, clock: clock, limits: limits)
        server = identifiers.serverID()
        self.logger = logger
        self.metrics = metrics
        health = StoreHealthMonitor(
            clock: clock,
            timer: timer,
            elapsed: elapsed,
            limits: limits,
            metrics: metrics,
            logger: logger
        )
    }
}

extension SessionEnvironment {
    /// What the server says itself in a session of which `brief` tells.
    func words(for brief: AuthorBrief) -> TurnWords { author.turnWords(for: brief, in: languages) }

    /// What the server says where it knows of no session.
    package var englishWords: TurnWords { TurnWords(languages[.english]) }
}
