import FoundationEssentials

/// Reads the memory of a process on this machine.
enum ProcessMemory {
    /// The resident memory in bytes, from `/proc`; `nil` if there is no such file.
    static func resident(of pid: Int) -> Int? {
        let text: String
        do {
            text = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        } catch {
            return nil
        }
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kibibytes = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        return kibibytes * 1024
    }
}
