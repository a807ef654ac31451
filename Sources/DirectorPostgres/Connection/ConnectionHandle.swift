import CLibPQ

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// libpq's connection, closed when this object is released. One thread at a time may use it: libpq allows no more.
final class ConnectionHandle {
    let raw: OpaquePointer

    /// Begins to connect. Looking up host names blocks; the call waits for nothing else.
    ///
    /// - Parameter parameters: names and values as libpq knows them; if a name occurs twice, the last value counts
    init(_ parameters: [(name: String, value: String)]) throws(PostgresFailure) {
        let names = CStrings(parameters.map(\.name))
        let values = CStrings(parameters.map(\.value))
        guard let raw = PQconnectStartParams(names.pointers, values.pointers, 1) else {
            throw .unreachable("no memory for a connection")
        }
        self.raw = raw
        // Without this, libpq prints the server's notices to standard error.
        _ = PQsetNoticeProcessor(raw, { _, _ in }, nil)
        // This is the only way to learn the SQLSTATE of a refused connection.
        PQsetErrorVerbosity(raw, PQERRORS_VERBOSE)
    }

    deinit { PQfinish(raw) }

    var socket: Int32 { PQsocket(raw) }

    /// libpq's latest error message, unchanged.
    var errorText: String { PQerrorMessage(raw).map { String(cString: $0) } ?? "" }

    enum Readiness: Equatable {
        case timedOut
        case ready(readable: Bool, writable: Bool)
    }

    /// Blocks this thread until the socket is ready.
    func wait(reading: Bool, writing: Bool, until deadline: Deadline) -> Readiness {
        var descriptor = pollfd()
        descriptor.fd = socket
        descriptor.events = Int16((reading ? POLLIN : 0) | (writing ? POLLOUT : 0))
        while true {
            let count = poll(&descriptor, 1, deadline.milliseconds)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return .timedOut }
            // libpq reports an error or a hang-up when it reads next.
            let failed = Int32(descriptor.revents) & (POLLERR | POLLHUP | POLLNVAL) != 0
            return .ready(
                readable: failed || Int32(descriptor.revents) & POLLIN != 0,
                writable: failed || Int32(descriptor.revents) & POLLOUT != 0
            )
        }
    }
}

/// A C array of strings that ends with a null pointer. Its memory is freed when this object is released.
private final class CStrings {
    let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>
    private let count: Int

    init(_ texts: [String]) {
        count = texts.count
        pointers = .allocate(capacity: count + 1)
        for (index, text) in texts.enumerated() { pointers[index] = UnsafePointer(strdup(text)) }
        pointers[count] = nil
    }

    deinit {
        for index in 0..<count { free(UnsafeMutableRawPointer(mutating: pointers[index])) }
        pointers.deallocate()
    }
}
