import DirectorSessions
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The database's place in the file system, and what must be right about it before SQLite sees it: SQLite would create
/// files, and says "unable to open database file" for a dozen different things.
struct DatabaseFile {
    enum Presence: Equatable {
        case missing
        /// A file without content is a database without tables to SQLite.
        case empty
        case present(bytes: Int64)
    }

    /// Absolute, so that neither `:memory:` nor `file:` mean anything special; links are followed, so that one file has
    /// one lock.
    let path: String

    /// - Parameter text: as the operator gave it
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

    /// - Throws: ``StoreError`` if the path leads to something that cannot be a database, or nowhere
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

    /// Asks the system what this process may do.
    func checkAccess(writing: Bool) throws(StoreError) {
        guard access(path, R_OK) == 0 else { throw failure("cannot be read", errno) }
        guard writing else { return }
        guard access(path, W_OK) == 0 else { throw failure("cannot be written", errno) }
        try checkFolderAccess()
    }

    /// SQLite keeps its log beside the file and needs the folder too.
    func checkFolderAccess() throws(StoreError) {
        guard access(folder, W_OK | X_OK) == 0 else {
            let code = errno
            throw .unusable(
                "the folder of \(path) cannot be written (\(systemText(code))): "
                    + "change its permissions, or give another path"
            )
        }
    }

    /// Creates an empty file that only this user may read. SQLite gives its other files the same permissions.
    func create() throws(StoreError) {
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("cannot be created", errno) }
        close(descriptor)
    }

    private func failure(_ what: String, _ code: Int32) -> StoreError {
        .unusable("\(path) \(what) (\(systemText(code))): change its permissions, or give another path")
    }
}

/// What the system says about an error number.
func systemText(_ code: Int32) -> String { String(cString: strerror(code)) }
