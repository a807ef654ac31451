import DirectorCore
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// A response with a JSON body.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        try Response(
            status: status,
            headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: JSONText.encode(value)))
        )
    }
}

/// An error as JSON, with a code for programs and a sentence for people.
struct ErrorBody: Encodable {
    let code: String
    let error: String
}
