package import DirectorCore
package import Logging

/// What every live session needs from outside: the store, the author, time and chance.
package struct SessionEnvironment: Sendable {
    package var store: any SessionStore
    package var author: any Author
    package var classifier: any IntentClassifier
    /// Tells the time of day, for timestamps.
    package var clock: WallClock
    /// Waits, for time-outs, leases and retries.
    package let timer: any Clock<Duration>
    /// By the timer's clock.
    package let elapsed: ElapsedTime
    /// Where the few tasks run that are not children of another; anywhere, if `nil`.
    package var executor: (any TaskExecutor)?
    package var identifiers: IdentifierSource
    package var links: PresentationLinks
    package var limits: Limits
    package var server: ServerID
    package var logger: Logger

    package init(
        store: any SessionStore,
        author: any Author,
        classifier: any IntentClassifier,
        clock: WallClock = .system,
        timer: any Clock<Duration> = ContinuousClock(),
        executor: (any TaskExecutor)? = nil,
        identifiers: IdentifierSource = .system,
        links: PresentationLinks,
        limits: Limits = Limits(),
        logger: Logger
    ) {
        self.store = store
        self.author = author
        self.classifier = classifier
        self.clock = clock
        self.timer = timer
        elapsed = ElapsedTime(timer)
        self.executor = executor
        self.identifiers = identifiers
        self.links = links
        self.limits = limits
        server = identifiers.serverID()
        self.logger = logger
    }
}
