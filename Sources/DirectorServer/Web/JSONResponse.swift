import DirectorCore
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// A JSON answer.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        try Response(
            status: status,
            headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: JSONText.encode(value)))
        )
    }
}

/// An error as JSON: a code for programs, a sentence for people.
struct ErrorBody: Encodable {
    let code: String
    let error: String
}
