import DirectorSupabase
import Synchronization

/// Returns prepared answers and records the requests.
final class ScriptedTransport: RestTransport {
    enum Reply: Sendable {
        case answer(RestAnswer)
        case failure(RestTransportFailure)
    }

    private struct State {
        var replies: [Reply]
        var requests: [RestRequest] = []
        var isClosed = false
    }

    private let state: Mutex<State>

    init(_ replies: [Reply]) {
        state = Mutex(State(replies: replies))
    }

    var requests: [RestRequest] { state.withLock(\.requests) }
    var isClosed: Bool { state.withLock(\.isClosed) }

    /// Returns the next reply. After the last one, requests get no answer.
    func send(_ request: RestRequest, within time: Duration) async throws(RestTransportFailure) -> RestAnswer {
        let reply = state.withLock { state in
            state.requests.append(request)
            return state.replies.isEmpty ? Reply.failure(.timedOut) : state.replies.removeFirst()
        }
        switch reply {
        case .answer(let answer): return answer
        case .failure(let failure): throw failure
        }
    }

    func close() async throws { state.withLock { $0.isClosed = true } }
}

extension ScriptedTransport.Reply {
    static func rows(_ json: String) -> Self { .answer(RestAnswer(status: 200, body: json)) }

    static func status(_ status: Int, _ json: String = "{}") -> Self { .answer(RestAnswer(status: status, body: json)) }
}
