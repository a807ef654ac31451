import NIOCore
import NIOWebSocket

extension WebSocketStateMachine {
    /// A frame came from the peer. Its payload is still masked.
    mutating func received(_ frame: WebSocketFrame, at now: NIODeadline) -> Action {
        switch state {
        case .ending, .closed: return .none
        case .open, .closing: break
        }
        heardFromPeer(at: now)
        do throws(WebSocketViolation) {
            try checkHeader(of: frame)
            return try take(frame, at: now)
        } catch {
            return fail(error, at: now)
        }
    }

    /// Bytes came that are not a frame, or a frame that is too long. The bytes after them cannot be read.
    mutating func receivedUndecodable(_ violation: WebSocketViolation, at now: NIODeadline) -> Action {
        switch state {
        case .open, .closing: fail(violation, at: now)
        case .ending, .closed: .none
        }
    }

    private func checkHeader(of frame: WebSocketFrame) throws(WebSocketViolation) {
        switch role {
        case .server: guard frame.maskKey != nil else { throw .unmaskedFrame }
        case .client: guard frame.maskKey == nil else { throw .maskedFrame }
        }
        guard frame.reservedBits.isEmpty else { throw .reservedBits }
        if frame.opcode.isControlOpcode {
            guard frame.fin else { throw .fragmentedControlFrame }
            guard frame.length <= 125 else { throw .controlFrameTooLong }
        }
    }

    private mutating func take(_ frame: WebSocketFrame, at now: NIODeadline) throws(WebSocketViolation) -> Action {
        // A `switch` over a struct needs a `default`. Here it covers the opcodes that are not assigned.
        switch frame.opcode {
        case .text:
            try takeData(frame) { assembler, payload throws(WebSocketViolation) in
                try assembler.begin(.text, payload, isLast: frame.fin)
            }
        case .binary:
            try takeData(frame) { assembler, payload throws(WebSocketViolation) in
                try assembler.begin(.binary, payload, isLast: frame.fin)
            }
        case .continuation:
            try takeData(frame) { assembler, payload throws(WebSocketViolation) in
                try assembler.proceed(payload, isLast: frame.fin)
            }
        case .ping: takePing(frame.unmaskedData)
        case .pong: .none
        case .connectionClose: takeClose(try WebSocketCloseFrame(payload: frame.unmaskedData), at: now)
        default: throw .unknownOpcode(UInt8(webSocketOpcode: frame.opcode))
        }
    }

    private mutating func takeData(
        _ frame: WebSocketFrame,
        _ assemble: (inout MessageAssembler, ByteBuffer) throws(WebSocketViolation) -> WebSocketMessage?
    ) throws(WebSocketViolation) -> Action {
        // After its own close frame the application gets no more messages.
        guard state == .open else { return .none }
        guard let message = try assemble(&assembler, frame.unmaskedData) else { return .none }
        return .deliver(message)
    }

    private mutating func takePing(_ payload: ByteBuffer) -> Action {
        guard state == .open else { return .none }
        switch output {
        case .writable: return .sendPong(payload)
        case .blocked(let since, _):
            output = .blocked(since: since, pong: payload)
            return .none
        }
    }

    private mutating func takeClose(_ frame: WebSocketCloseFrame, at now: NIODeadline) -> Action {
        let deadline = now + limits.closeTimeout
        switch state {
        case .open:
            state = .ending(.byPeer(frame), deadline: deadline)
            // The answer carries the same code (RFC 6455 §5.5.1). It does not repeat the reason, because the peer knows
            // it.
            let answer = frame.code.map { WebSocketCloseFrame(code: $0) } ?? .empty
            switch role {
            case .server: return .sendCloseThenCloseChannel(answer)
            case .client: return .sendClose(answer)
            }
        case .closing(let sent, _):
            state = .ending(.bySelf(sent, reply: frame), deadline: deadline)
            switch role {
            case .server: return .closeChannel
            case .client: return .none
            }
        case .ending, .closed:
            preconditionFailure("A frame was looked at in state \(state)")
        }
    }

    private mutating func fail(_ violation: WebSocketViolation, at now: NIODeadline) -> Action {
        let deadline = now + limits.closeTimeout
        switch state {
        case .open:
            state = .ending(.violation(violation), deadline: deadline)
            return .sendCloseThenDiscardInput(violation.closeFrame)
        case .closing:
            // A close frame was sent already, and no second one may follow it.
            state = .ending(.violation(violation), deadline: deadline)
            return .closeChannel
        case .ending, .closed:
            preconditionFailure("A violation was found in state \(state)")
        }
    }

    private mutating func heardFromPeer(at now: NIODeadline) {
        switch keepalive {
        case .disabled, .suspended: break
        case .quiet, .awaitingSign: keepalive = .quiet(since: now)
        }
    }
}
