import DirectorSessions
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Keeps a second server away from a database, because each would take the other's running turns for orphans. An
/// advisory lock on a file of its own: the system drops it when the process ends, however it ends. The file stays, for
/// deleting it would let two processes lock two different files of one name.
final class ServerLock: Sendable {
    /// `nil` once released.
    private let descriptor: Mutex<Int32?>

    /// - Throws: ``StoreError`` with `.unusable` if somebody else holds it, or the lock file cannot be made
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

    /// Only told to people; whether it can be written changes nothing about the lock.
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
