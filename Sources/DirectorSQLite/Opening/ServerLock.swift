import DirectorSessions
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Keeps a second server away from the database, because each server would treat the other's running turns as
/// abandoned. It is an advisory lock on a separate file. The system releases the lock when the process ends, also after
/// a crash. The lock file is not deleted: after a deletion two processes could lock two different files of the same
/// name.
final class ServerLock: Sendable {
    /// The open lock file; `nil` after the release.
    private let descriptor: Mutex<Int32?>

    /// - Throws: ``StoreError`` with `.unusable` if another process holds the lock, or if the lock file cannot be
    ///   created
    init(for file: DatabaseFile) throws(StoreError) {
        let opened = open(file.lockPath, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard opened >= 0 else {
            throw .unusable(
                "\(file.lockPath) cannot be opened (\(systemText(errno))): change permissions, or give another path"
            )
        }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.processName(in: opened)
            close(opened)
            throw .unusable("\(file.path) is in use by \(holder): stop it, or give this one another file")
        }
        descriptor = Mutex(opened)
        Self.writeProcessName(to: opened)
    }

    deinit {
        release()
    }

    func release() {
        descriptor.withLock { descriptor in
            guard let held = descriptor else { return }
            close(held)
            descriptor = nil
        }
    }

    /// Writes the process id for operators to read. A failure does not matter: the lock does not depend on it.
    private static func writeProcessName(to descriptor: Int32) {
        let text = Array("process \(getpid())".utf8)
        guard ftruncate(descriptor, 0) == 0 else { return }
        _ = pwrite(descriptor, text, text.count, 0)
    }

    private static func processName(in descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 40)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return "another process" }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
