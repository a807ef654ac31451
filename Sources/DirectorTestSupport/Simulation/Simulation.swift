import DirectorCore
import DirectorSessions
import Synchronization

/// Runs random users with random faults. A seed decides everything: the same seed gives the same run.
///
/// Users go through the workflow in several tabs. They send messages twice, send them again, reconnect to other servers
/// and press Stop. Requests to the store are carried out and answered in any order; they fail before or after they take
/// effect, or lose their answer. One to three servers run their jobs in any order. They die between any two jobs, are
/// stopped for a while, shut down during turns and take over each other's turns. Notices of other servers' writes come
/// late, twice or never. The wall clock is set back. At the end there are no more faults, and all promises must be
/// kept.
package struct Simulation {
    /// The result of a run.
    package struct Report: Sendable {
        /// The seed of the run.
        package var seed: UInt64
        package var violations: [Violation]
        /// How many requests were made to the store.
        package var operations: Int
        /// How many turns were accepted.
        package var turns: Int
        package var crashes: Int
        /// How many slides were written.
        package var slides: Int
        /// A hash of everything that happened. It differs if anything went differently.
        package var fingerprint: UInt64
    }

    /// Runs a simulation, and checks the promises at its end.
    ///
    /// - Returns: what happened, with the promises that were not kept
    /// - Throws: an error of the store if it cannot be read at the end
    package static func run(seed: UInt64, steps: Int, flaw: PlantedFlaw? = nil) throws -> Report {
        var simulation = Simulation(seed: seed, flaw: flaw)
        for _ in 0..<steps { simulation.step() }
        simulation.recover()
        let violations = try InvariantCheck.violations(in: simulation.world)
        simulation.world.closeDown()
        return simulation.report(violations)
    }

    let world: SimulatedWorld
    private let seed: UInt64
    private var chance: SeededGenerator
    private var user = SimulatedUser()
    private var turnCount = 0
    private var crashes = 0
    /// How many of a thousand requests fail.
    private let failures: Int
    private let serverLimit: Int
    /// How many of a thousand notices are lost without a sign of it.
    private let lostNotices: Int

    private init(seed: UInt64, flaw: PlantedFlaw?) {
        self.seed = seed
        var chance = SeededGenerator(seed: seed)
        var options = SimulatedWorld.Options(seed: chance.next())
        options.flaw = flaw
        options.limits = Self.limits(using: &chance)
        let dice = SharedChance(seed: chance.next())
        options.manners = { work in dice.withLock { Self.manner(of: work, using: &$0) } }
        failures = chance.pick([0, 20, 100, 300]) ?? 0
        serverLimit = chance.pick([1, 1, 2, 3]) ?? 1
        lostNotices = chance.pick([0, 0, 100, 1000]) ?? 0
        options.losesNotices = lostNotices == 1000
        world = SimulatedWorld(options)
        self.chance = chance
        let session = SessionID(unchecked: "session")
        for user in ["anna", "ben"] {
            let key = SessionKey(user: UserID(unchecked: user), session: session)
            for (index, kind) in [ClientKind.native, .native, .compatible].enumerated() {
                _ = world.addClient("\(user)'s tab \(index + 1)", key: key, kind: kind)
            }
        }
        for _ in 0..<serverLimit { world.startProcess() }
    }

    private static func limits(using chance: inout SeededGenerator) -> Limits {
        var limits = Limits()
        if chance.chance(500) {
            limits.outboxFrames = 4
            limits.outboxNotices = 24
            limits.replayPage = 3
            limits.inboxSize = 4
        }
        if chance.chance(500) { limits.idleSessionTimeout = .seconds(10) }
        // Without this, requests that change nothing would be more frequent than those that do.
        if chance.chance(800) {
            limits.probeInterval = .seconds(60)
            limits.reconciliationInterval = .seconds(60)
        }
        return limits
    }

    private static func manner(of work: RehearsedWork, using chance: inout SeededGenerator) -> RehearsedManner {
        let dice = Int.random(in: 0..<100, using: &chance)
        let each = Duration.milliseconds(Int.random(in: 50...9000, using: &chance))
        let steps = Int.random(in: 1...3, using: &chance)
        switch work.kind {
        case .intent where dice < 75: return .instant
        case .intent: return dice < 95 ? .working(steps: 1, each: each / 10) : .failing(after: each / 10)
        case .questions, .plan, .answer, .strawman, .refinement, .slide:
            switch dice {
            case ..<35: return .instant
            case ..<92: return .working(steps: steps, each: each)
            case ..<99: return .failing(after: each)
            default: return .working(steps: 1, each: .seconds(700))
            }
        }
    }

    // MARK: Steps

    private mutating func step() {
        if world.processes.count < serverLimit, chance.chance(world.processes.isEmpty ? 300 : 10) {
            world.startProcess()
        }
        switch Int.random(in: 0..<1000, using: &chance) {
        case ..<280: runSomeJobs()
        case ..<360: world.runUntilIdle()
        // No faults in this step.
        case ..<420: world.settle()
        case ..<680: for _ in 0..<Int.random(in: 1...4, using: &chance) { moveRequest() }
        case ..<740: for _ in 0..<Int.random(in: 1...4, using: &chance) { moveNotice() }
        case ..<830: pass()
        case ..<970: act()
        case ..<980: world.wall.advance(by: .milliseconds(Int.random(in: -8000...2000, using: &chance)))
        case ..<995: moveProcess()
        default: if chance.chance(200) { deleteSession() }
        }
    }

    private mutating func runSomeJobs() {
        guard let process = chance.pick(world.processes.filter({ !$0.isFrozen })) else { return }
        for _ in 0..<Int.random(in: 1...40, using: &chance) {
            guard process.executor.runNext(choosing: { Int.random(in: 0..<$0, using: &chance) }) else { return }
        }
    }

    private mutating func moveRequest() {
        guard let (process, operation, isCarriedOut) = chance.pick(world.requests) else { return }
        switch (isCarriedOut, chance.chance(failures)) {
        case (false, true):
            world.end(operation, of: process, chance.chance(500) ? .failedBefore(.unavailable) : .failedAfter)
        case (false, false):
            if chance.chance(250) {
                world.carryOut(operation, of: process)
            } else {
                world.end(operation, of: process, .answered)
            }
        case (true, let isLost): world.end(operation, of: process, isLost ? .failedAfter : .answered)
        }
    }

    /// Delivers a notice: late and in any order, sometimes twice or never.
    private mutating func moveNotice() {
        guard let (_, number) = chance.pick(world.notices) else { return }
        if chance.chance(lostNotices) {
            world.end(notice: number, .lost)
        } else {
            world.end(notice: number, chance.chance(100) ? .deliveredAgainLater : .delivered)
        }
    }

    private mutating func pass() {
        switch Int.random(in: 0..<10, using: &chance) {
        case ..<5: world.advance(by: .milliseconds(Int.random(in: 1...800, using: &chance)))
        case ..<9: world.advance(by: min(world.untilNextWake ?? .seconds(1), .seconds(6)))
        default: world.advance(by: .seconds(Int.random(in: 5...40, using: &chance)))
        }
    }

    private mutating func moveProcess() {
        switch Int.random(in: 0..<10, using: &chance) {
        case ..<3:
            guard let process = chance.pick(world.processes) else { return }
            let reaches = chance.chance(500)
            world.crash(process) { _ in reaches }
            crashes += 1
        case ..<5: freezeOrThaw()
        case ..<6:
            guard let process = chance.pick(world.processes) else { return }
            world.cutNotices(of: process, tells: chance.chance(500))
        case ..<7: chance.pick(world.processes)?.shutDown()
        default: if world.processes.count < serverLimit { world.startProcess() }
        }
    }

    private mutating func freezeOrThaw() {
        guard let process = chance.pick(world.processes) else { return }
        if process.isFrozen { process.thaw() } else { process.freeze() }
    }

    private mutating func act() {
        guard let client = chance.pick(world.clients) else { return }
        let process = chance.pick(world.processes.filter { $0.condition == .running })
        guard client.isConnected else {
            if let process { client.connect(to: process, skipHistory: chance.chance(300)) }
            return
        }
        switch Int.random(in: 0..<100, using: &chance) {
        case ..<55: if client.unacknowledged.count < 3 { say(client) }
        case ..<65: client.resend()
        case ..<75: client.cancel(chance.pick(client.unacknowledged)?.turn)
        case ..<88: client.cut()
        case ..<92: if let process { client.connect(to: process) }
        case ..<96: client.stall(true)
        default: client.stall(false)
        }
    }

    private mutating func say(_ client: SimulatedClient) {
        let state = world.ledger.record(client.key)?.state ?? .provideGreeting
        var message = user.message(in: state, using: &chance)
        if client.kind == .native || chance.chance(500) {
            turnCount += 1
            message.turn = TurnID(unchecked: "turn_\(turnCount)")
        }
        client.send(message)
        if chance.chance(100) { client.send(message) }
    }

    /// Lets a user delete the session. None of its clients remembers anything after that.
    private mutating func deleteSession() {
        guard let client = chance.pick(world.clients), let process = chance.pick(world.processes) else { return }
        world.delete(client.key, by: process)
    }

    // MARK: The end

    /// Ends the faults. Without a restart every turn must get its answer, and every connected client must see it, on
    /// any server. After a restart all clients must see everything.
    private mutating func recover() {
        for client in world.clients { client.stall(false) }
        for process in world.processes where process.isFrozen { process.thaw() }
        world.proceed("what was accepted", patience: .seconds(900)) {
            world.clients.allSatisfy(\.unacknowledged.isEmpty)
                && world.ledger.keys.allSatisfy { world.ledger.record($0)?.pending == nil }
        }
        world.proceed("what others wrote", patience: .seconds(900)) {
            world.clients.allSatisfy { client in
                client.kind == .compatible || client.cursor == world.ledger.record(client.key)?.head
            }
        }
        for process in world.processes { world.crash(process) }
        world.proceed("the last look", patience: .seconds(900)) {
            world.clients.allSatisfy { client in
                let record = world.ledger.record(client.key)
                return client.unacknowledged.isEmpty && record?.pending == nil && client.cursor == record?.head
            }
        }
    }

    private func report(_ violations: [Violation]) -> Report {
        let ledger = world.ledger
        var fingerprint = FingerprintOfRun()
        for operation in world.operations { fingerprint.add("\(operation.number) \(operation.kind.rawValue)") }
        var turns = 0
        for key in ledger.keys {
            guard let record = ledger.record(key) else { continue }
            turns += record.finished.count
            for entry in record.entries { fingerprint.add(entry.frame.envelope.text(session: key.session)) }
        }
        for client in world.clients { fingerprint.add("\(client.name) \(client.shownCount)") }
        return Report(
            seed: seed,
            violations: violations + ledger.violations.filter { !violations.contains($0) },
            operations: world.operations.count,
            turns: turns,
            crashes: crashes,
            slides: ledger.slidesWritten,
            fingerprint: fingerprint.value
        )
    }
}

/// A random generator that several objects share.
private final class SharedChance: Sendable {
    private let generator: Mutex<SeededGenerator>
    init(seed: UInt64) { generator = Mutex(SeededGenerator(seed: seed)) }

    func withLock<Value: Sendable>(_ body: (inout SeededGenerator) -> Value) -> Value {
        generator.withLock { body(&$0) }
    }
}

/// FNV-1a over everything that happened.
private struct FingerprintOfRun {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
}
