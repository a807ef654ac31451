import DirectorCore
import NIOCore
import NIOHTTP1
import Synchronization

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

/// A service that does what a test wrote down, in virtual time. Remembers what it was sent.
final class ScriptedTransport: ChatTransport {
    enum Step: Sendable {
        case wait(Duration)
        /// A piece of an answer, as an event.
        case piece(String)
        /// The end of an answer, as events.
        case finish(String = "stop", usage: TokenCounts? = nil)
        case raw(String)
        /// Nothing more ever comes.
        case hang
        case breakOff
    }

    enum Reply: Sendable {
        case stream([Step])
        case status(Int, headers: HTTPHeaders = [:], body: String = "{}")
        case document(String, type: String = "application/json")
        case unreachable(after: Duration = .zero)

        /// A well-behaved answer.
        static func says(_ text: String, usage: TokenCounts? = nil) -> Reply {
            .stream([.piece(text), .finish(usage: usage)])
        }
    }

    private struct Unreachable: Error {}
    private struct Broken: Error {}

    private let script: Mutex<[Reply]>
    private let sent = Mutex<[TransportRequest]>([])
    private let time: ModelTime

    init(_ script: [Reply], time: ModelTime) {
        self.script = Mutex(script)
        self.time = time
    }

    var requests: [TransportRequest] { sent.withLock { $0 } }

    /// The bodies of all requests, read.
    func bodies() throws -> [JSONValue] { try requests.map { try JSONTextReading.value($0.body) } }

    func send(_ request: TransportRequest) async throws -> TransportReply {
        sent.withLock { $0.append(request) }
        let reply = script.withLock { $0.isEmpty ? .unreachable() : $0.removeFirst() }
        switch reply {
        case .unreachable(let duration):
            try await time.sleep(duration)
            throw Unreachable()
        case .status(let status, let headers, let body):
            return TransportReply(status: status, headers: headers, body: stream([.raw(body)]))
        case .document(let text, let type):
            return TransportReply(status: 200, headers: ["content-type": type], body: stream([.raw(text)]))
        case .stream(let steps):
            let headers: HTTPHeaders = ["content-type": "text/event-stream; charset=utf-8"]
            return TransportReply(status: 200, headers: headers, body: stream(steps))
        }
    }

    private func stream(_ steps: [Step]) -> ScriptedBody { ScriptedBody(steps: steps, time: time) }

    struct ScriptedBody: AsyncSequence, Sendable {
        typealias Element = ByteBuffer
        let steps: [Step]
        let time: ModelTime

        func makeAsyncIterator() -> Iterator { Iterator(steps: steps[...], time: time) }

        struct Iterator: AsyncIteratorProtocol {
            var steps: ArraySlice<Step>
            let time: ModelTime

            mutating func next() async throws -> ByteBuffer? {
                while let step = steps.popFirst() {
                    switch step {
                    case .wait(let duration): try await time.sleep(duration)
                    case .piece(let text):
                        let quoted = JSONText.quoted(text)
                        return ByteBuffer(string: "data: {\"choices\":[{\"delta\":{\"content\":\(quoted)}}]}\n\n")
                    case .finish(let reason, let usage):
                        return ByteBuffer(string: Self.ending(reason, usage))
                    case .raw(let text): return ByteBuffer(string: text)
                    case .hang: try await time.sleep(.seconds(1_000_000))
                    case .breakOff: throw Broken()
                    }
                }
                return nil
            }

            private static func ending(_ reason: String, _ usage: TokenCounts?) -> String {
                var text = "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"\(reason)\"}]}\n\n"
                if let usage {
                    text +=
                        "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":\(usage.tokensIn),\"completion_tokens\":\(usage.tokensOut)}}\n\n"
                }
                return text + "data: [DONE]\n\n"
            }
        }
    }
}
