#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes lines for people and programs: answers to standard output, everything else to standard error.
///
/// Lines are written at once, without the C library's buffers. Flushing those would wait for a thread that reads
/// standard input.
enum Console {
    static func say(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

    static func complain(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

    /// Writes all of the text, with one system call if possible, so that lines of several threads do not mix. Text that
    /// cannot be written because its reader has gone is lost.
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

    /// Waits until the descriptor can be written. Another program that shares the terminal may have set it to
    /// non-blocking.
    private static func waitUntilWritable(_ descriptor: CInt) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
    }
}

private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
