import Foundation
import Synchronization

/// A proxy between a store and its server. It breaks connections in the ways a network does.
final class CuttingProxy: Sendable {
    enum Manner: Sendable {
        case passing
        /// The server's answers are lost; requests arrive.
        case losingAnswers
        /// Nothing is passed on, and neither side is told.
        case silent
    }

    let port: UInt16
    private let target: UInt16
    private let listener: Int32
    private struct State {
        var manner = Manner.passing
        var open: Set<Int32> = []
        var isClosed = false
    }
    private let state = Mutex(State())

    /// - Parameter target: a port of this machine
    init(to target: UInt16) throws {
        self.target = target
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard listener >= 0, bindAnywhere(listener), listen(listener, 64) == 0 else {
            throw TestServer.CannotStart(description: "no port for a proxy")
        }
        port = boundPort(listener)
        Thread.detachNewThread { [listener, weak self] in
            // Only its user may close a descriptor, because a free number is soon reused for another connection.
            defer { close(listener) }
            while true {
                let client = accept(listener, nil, nil)
                guard client >= 0 else { return }
                guard let self else {
                    close(client)
                    return
                }
                self.take(client)
            }
        }
    }

    deinit { shut() }

    var manner: Manner {
        get { state.withLock(\.manner) }
        set { state.withLock { $0.manner = newValue } }
    }

    /// Ends all connections, as a restarted router does. A cut cable would not end them.
    func cut() {
        // Under the lock, so that no descriptor is closed meanwhile and its number reused.
        state.withLock { state in
            for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
    }

    func shut() {
        guard
            state.withLock({ state in
                defer { state.isClosed = true }
                return !state.isClosed
            })
        else { return }
        shutdown(listener, Int32(SHUT_RDWR))
        cut()
    }

    private func take(_ client: Int32) {
        let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard connectLocally(server, target) else {
            close(server)
            close(client)
            return
        }
        state.withLock { $0.open.formUnion([client, server]) }
        let ends = Mutex(2)
        let finish: @Sendable () -> Void = { [self] in
            guard
                ends.withLock({ ends in
                    ends -= 1
                    return ends == 0
                })
            else { return }
            state.withLock { state in
                state.open.subtract([client, server])
                close(client)
                close(server)
            }
        }
        Thread.detachNewThread { [self] in
            copy(from: client, to: server, isAnswer: false)
            finish()
        }
        Thread.detachNewThread { [self] in
            copy(from: server, to: client, isAnswer: true)
            finish()
        }
    }

    private func copy(from source: Int32, to sink: Int32, isAnswer: Bool) {
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(source, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            switch manner {
            case .silent: continue
            case .losingAnswers where isAnswer: continue
            case .losingAnswers, .passing: break
            }
            var sent = 0
            while sent < count {
                let written = buffer.withUnsafeBytes { bytes in
                    send(sink, bytes.baseAddress?.advanced(by: sent), count - sent, Int32(MSG_NOSIGNAL))
                }
                guard written > 0 else { break }
                sent += written
            }
            if sent < count { break }
        }
        shutdown(sink, Int32(SHUT_RDWR))
        shutdown(source, Int32(SHUT_RDWR))
    }
}

private func local(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    address.sin_port = port.bigEndian
    return address
}

private func withAddress<Value>(_ address: sockaddr_in, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value) -> Value
{
    withUnsafePointer(to: address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
}

private func bindAnywhere(_ descriptor: Int32) -> Bool { withAddress(local(0)) { bind(descriptor, $0, $1) } == 0 }

private func connectLocally(_ descriptor: Int32, _ port: UInt16) -> Bool {
    withAddress(local(port)) { connect(descriptor, $0, $1) } == 0
}

private func boundPort(_ descriptor: Int32) -> UInt16 {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    return UInt16(bigEndian: address.sin_port)
}
