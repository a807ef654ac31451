/// Why a piece of content is not allowed: where, what was found, and what would be.
package struct ContentError: Error, Equatable, CustomStringConvertible {
    package let path: String
    package let found: String
    package let allowed: String

    package init(path: String, found: String, allowed: String) {
        self.path = path
        self.found = found
        self.allowed = allowed
    }

    package var description: String { "\(path): found \(found), allowed is \(allowed)" }
}

extension ContentError {
    static func requireCount(_ count: Int, in range: ClosedRange<Int>, _ path: String) throws(ContentError) {
        guard range.contains(count) else {
            throw ContentError(path: path, found: "\(count)", allowed: "\(range.lowerBound) to \(range.upperBound)")
        }
    }

    static func requireText(_ text: String, _ path: String) throws(ContentError) {
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw ContentError(path: path, found: "empty text", allowed: "text")
        }
    }

    static func requireLength(_ text: String?, atMost limit: Int, _ path: String) throws(ContentError) {
        guard let text, text.count > limit else { return }
        throw ContentError(path: path, found: "\(text.count) characters", allowed: "at most \(limit)")
    }
}
