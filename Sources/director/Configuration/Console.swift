#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lines for people and programs. Standard output is for answers, standard error for everything else.
///
/// Lines go out at once, past the C library's buffers: flushing those would wait for a thread that reads standard input.
enum Console {
    static func say(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

    static func complain(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

    /// Writes all of the text, in one piece where the system takes it, so that lines of several threads do not mix. What
    /// cannot be written, because its reader is gone, is lost.
    static func write(_ text: String, to descriptor: CInt) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                waitUntilWritable(descriptor)
            } else if errno != EINTR {
                return
            }
        }
    }

    /// A terminal may be set not to block by another program that shares it.
    private static func waitUntilWritable(_ descriptor: CInt) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
    }
}

private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
