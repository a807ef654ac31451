import Foundation
import Synchronization

/// A PostgreSQL server for tests: the one that `DIRECTOR_TEST_POSTGRES` names, or one that `scripts/test-postgres`
/// starts for this process and that ends with it.
final class TestServer: Sendable {
    struct CannotStart: Error, CustomStringConvertible {
        let description: String
    }

    /// The address of a database in which the tests may create schemas, roles and databases.
    let address: String
    private let control: Mutex<Control?>

    private struct Control {
        let process: Process
        let input: FileHandle
        let output: LineReader
    }

    private static let sharedResult = Result { try TestServer() }

    /// One server for all tests of this process. It is started when a test first asks for it.
    static func shared() throws -> TestServer { try sharedResult.get() }

    /// Uses the server that is running already.
    private convenience init() throws {
        guard let address = ProcessInfo.processInfo.environment["DIRECTOR_TEST_POSTGRES"] else {
            try self.init(ofItsOwn: ())
            return
        }
        self.init(address)
    }

    private init(_ address: String) {
        self.address = address
        control = Mutex(nil)
    }

    /// Starts another server, for tests that stop and break it.
    init(ofItsOwn: Void) throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../scripts/test-postgres").standardizedFileURL
        let process = Process()
        let input = Pipe()
        let output = Pipe()
        process.executableURL = script
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let lines = LineReader(output.fileHandleForReading)
        guard let line = lines.next(), line.hasPrefix("postgres://") else {
            throw CannotStart(description: "scripts/test-postgres does not start a server; what it says is above")
        }
        address = line
        control = Mutex(Control(process: process, input: input.fileHandleForWriting, output: lines))
    }

    deinit { end() }

    /// Stops a server that was started for one test. Other servers end with the process.
    func end() {
        control.withLock { control in
            control?.input.closeFile()
            control?.process.waitUntilExit()
            control = nil
        }
    }

    /// Gives the script a command, and blocks until it is done.
    @discardableResult
    func tell(_ command: String, isAnswer: (String) -> Bool = { $0 == "ok" }) throws -> String {
        try control.withLock { control in
            guard let control else { throw CannotStart(description: "this server is not ours to command") }
            control.input.write(Data((command + "\n").utf8))
            guard let answer = control.output.next(), isAnswer(answer) else {
                throw CannotStart(description: "\(command) did not work")
            }
            return answer
        }
    }
}

/// Reads lines from a pipe. Blocks.
private final class LineReader {
    private let handle: FileHandle
    private var rest = Data()

    init(_ handle: FileHandle) {
        self.handle = handle
    }

    /// `nil` at the end.
    func next() -> String? {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                defer { rest = Data(rest[(end + 1)...]) }
                return String(decoding: rest[..<end], as: UTF8.self)
            }
            let more = handle.availableData
            guard !more.isEmpty else { return nil }
            rest += more
        }
    }
}
