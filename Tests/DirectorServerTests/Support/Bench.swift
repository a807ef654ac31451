import DirectorCore
import DirectorSQLite
import DirectorServer
import DirectorSessions
import DirectorTestSupport
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

enum StoreKind: String, Sendable, CaseIterable {
    case memory, sqlite
}

/// The parts that survive a server: the store and the author, and what tests know of them.
final class Bench: Sendable {
    let kind: StoreKind
    let author = ScriptedAuthor()
    let classifier = ScriptedClassifier()
    let clock: WallClock
    let limits: Limits
    let log = LogRecorder()
    private let folder: URL
    private let opened: Mutex<any SessionStore>

    /// Limits that let tests run at full speed: no pauses between frames, and no waits except those that a test wants.
    static var limits: Limits {
        var limits = Limits()
        limits.compatiblePacing = .zero
        limits.compatibleReplayPacing = .zero
        limits.housekeepingInterval = .milliseconds(50)
        limits.shutdownGrace = .milliseconds(100)
        limits.closeTimeout = .milliseconds(500)
        limits.storeRetryDelay = .milliseconds(5)
        limits.connectPatience = .zero
        limits.probeInterval = .milliseconds(100)
        limits.outageProbeInterval = .milliseconds(20)
        // Tests count the requests to the store.
        limits.reconciliationInterval = .seconds(3600)
        // Tests send the same text twice on purpose.
        limits.doubleSendWindow = 0
        // Tests need to know in which order slides are written.
        limits.slidesAtOnce = 1
        return limits
    }

    private init(_ kind: StoreKind, clock: WallClock, limits: Limits) async throws {
        self.kind = kind
        self.clock = clock
        self.limits = limits
        folder = FileManager.default.temporaryDirectory.appending(path: "director-wire-\(UUID().uuidString)")
        opened = Mutex(MemoryStore(clock: clock))
        guard kind == .sqlite else { return }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        try await open()
    }

    /// The store without faults.
    var store: any SessionStore { opened.withLock { $0 } }

    var path: String { folder.appending(path: "director.sqlite").path() }

    private func open() async throws {
        let store = try await SQLiteStore.open(path: path, clock: clock, mode: .serve)
        opened.withLock { $0 = store }
    }

    private func close() async throws {
        guard let store = store as? SQLiteStore else { return }
        try await store.close()
    }

    /// Opens the store again between two servers, so that data which is not on disk is lost. The memory store stays as
    /// it is.
    ///
    /// - Parameter edit: changes the closed file
    func reopen(_ edit: (_ path: String) throws -> Void = { _ in }) async throws {
        guard kind == .sqlite else { return }
        try await close()
        try edit(path)
        try await open()
    }

    /// Makes a bench, runs `body`, and removes everything afterwards.
    @discardableResult
    static func run<Result: Sendable>(
        _ kind: StoreKind = .memory,
        clock: WallClock = .system,
        limits: Limits = Bench.limits,
        _ body: (Bench) async throws -> Result
    ) async throws -> Result {
        let bench = try await Bench(kind, clock: clock, limits: limits)
        do {
            let result = try await body(bench)
            try await bench.cleanUp()
            return result
        } catch {
            try await bench.cleanUp()
            throw error
        }
    }

    private func cleanUp() async throws {
        guard kind == .sqlite else { return }
        try await close()
        try FileManager.default.removeItem(at: folder)
    }
}
