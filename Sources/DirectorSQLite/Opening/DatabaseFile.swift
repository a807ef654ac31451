import DirectorSessions
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The path of the database file, and checks of it before SQLite opens it. Without these checks SQLite would create
/// files, and would report a dozen different faults as "unable to open database file".
struct DatabaseFile {
    enum Presence: Equatable {
        case missing
        /// SQLite treats an empty file as a database without tables.
        case empty
        case present(bytes: Int64)
    }

    /// An absolute path, so that SQLite gives `:memory:` and `file:` no special meaning. Links are resolved, so that
    /// one file has one lock.
    let path: String

    /// - Parameter text: the path as the operator wrote it
    init(_ text: String) throws(StoreError) {
        guard !text.isEmpty, text != ":memory:", !text.utf8.contains(0) else {
            throw .unusable("\"\(text)\" is not a file: give a path, or --store memory to keep nothing")
        }
        let absolute = text.hasPrefix("/") ? text : FileManager.default.currentDirectoryPath + "/" + text
        guard let resolved = realpath(absolute, nil) else {
            path = absolute
            return
        }
        defer { free(resolved) }
        path = String(cString: resolved)
    }

    var lockPath: String { path + ".lock" }

    private var folder: String {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// - Throws: ``StoreError`` if the path does not exist, or is something that cannot be a database
    func presence() throws(StoreError) -> Presence {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let code = errno
            guard code == ENOENT else { throw failure("cannot be reached", code) }
            try checkFolder()
            return .missing
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .unusable("\(path) is a folder or device: give the path of a file")
        }
        return status.st_size == 0 ? .empty : .present(bytes: Int64(status.st_size))
    }

    private func checkFolder() throws(StoreError) {
        var status = stat()
        guard stat(folder, &status) == 0 else {
            throw .unusable("the folder of \(path) does not exist: create it, or give another path")
        }
    }

    /// Asks the system whether this process may read the file, and write it if `writing`.
    func checkAccess(writing: Bool) throws(StoreError) {
        guard access(path, R_OK) == 0 else { throw failure("cannot be read", errno) }
        guard writing else { return }
        guard access(path, W_OK) == 0 else { throw failure("cannot be written", errno) }
        try checkFolderAccess()
    }

    /// Checks that this process may create files in the folder: SQLite keeps its log beside the file.
    func checkFolderAccess() throws(StoreError) {
        guard access(folder, W_OK | X_OK) == 0 else {
            let code = errno
            throw .unusable(
                "the folder of \(path) cannot be written (\(systemText(code))): "
                    + "change its permissions, or give another path"
            )
        }
    }

    /// Creates an empty file that only this user may read. SQLite gives the files beside it the same permissions.
    func create() throws(StoreError) {
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("cannot be created", errno) }
        close(descriptor)
    }

    private func failure(_ what: String, _ code: Int32) -> StoreError {
        .unusable("\(path) \(what) (\(systemText(code))): change its permissions, or give another path")
    }
}

/// The system's text for an error number.
func systemText(_ code: Int32) -> String { String(cString: strerror(code)) }
