import ServiceLifecycle

/// A service that listens on a port. A failure before it listens becomes a ``ListeningFailure`` that names the port. A
/// failure after that stays what it is.
struct ListeningService<Application: Service>: Service {
    let application: Application
    let purpose: ListeningFailure.Purpose
    let address: String
    /// The application reports here when it listens.
    let listening: ListeningSign

    func run() async throws {
        do {
            try await application.run()
        } catch {
            guard !listening.isGiven else { throw error }
            throw ListeningFailure(purpose: purpose, address: address, underlying: error)
        }
    }
}
