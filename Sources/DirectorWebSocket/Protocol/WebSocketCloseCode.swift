/// A status code that may be sent in a close frame (RFC 6455 §7.4).
///
/// Codes that are reserved for local use (1004, 1005, 1006, 1015) and codes that are not assigned have no value of this
/// type. So they can be neither sent nor accepted.
package struct WebSocketCloseCode: RawRepresentable, Hashable, Sendable {
    /// The number in the close frame.
    package let rawValue: UInt16

    /// - Parameter rawValue: The number on the wire.
    /// - Returns: Nil unless the number is 1000-1003, 1007-1014 or 3000-4999.
    package init?(rawValue: UInt16) {
        switch rawValue {
        case 1000...1003, 1007...1014, 3000...4999: self.rawValue = rawValue
        default: return nil
        }
    }

    private init(assigned rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// A code for use between an application's own client and server.
    ///
    /// - Parameter rawValue: 4000 to 4999; any other number is a programmer error and stops the process.
    package static func application(_ rawValue: UInt16) -> WebSocketCloseCode {
        precondition((4000...4999).contains(rawValue), "\(rawValue) is no private-use close code")
        return WebSocketCloseCode(assigned: rawValue)
    }

    /// 1000: the connection has done what it was opened for.
    package static let normalClosure = WebSocketCloseCode(assigned: 1000)
    /// 1001: the server shuts down, or the user leaves the page.
    package static let goingAway = WebSocketCloseCode(assigned: 1001)
    /// 1002: the peer violated the protocol.
    package static let protocolError = WebSocketCloseCode(assigned: 1002)
    /// 1003: this endpoint does not accept this kind of message.
    package static let unsupportedData = WebSocketCloseCode(assigned: 1003)
    /// 1007: the payload does not fit the kind of message, for example text that is not UTF-8.
    package static let invalidPayload = WebSocketCloseCode(assigned: 1007)
    /// 1008: the message violates a rule of the application.
    package static let policyViolation = WebSocketCloseCode(assigned: 1008)
    /// 1009: the message is too big.
    package static let messageTooBig = WebSocketCloseCode(assigned: 1009)
    /// 1013: the server is overloaded; come back later.
    package static let tryAgainLater = WebSocketCloseCode(assigned: 1013)
}

extension WebSocketCloseCode: CustomStringConvertible {
    /// The number.
    package var description: String { "\(rawValue)" }
}
