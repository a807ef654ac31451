#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lines for people and programs. Standard output is for answers, standard error for everything else.
enum Console {
    static func say(_ line: String) {
        print(line)
        fflush(nil)
    }

    static func complain(_ line: String) {
        // One write, so that lines of several threads do not mix.
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
