#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The parts of a frame that a load client needs. They are found without parsing the frame, because the client must
/// cost less than the server that it measures.
enum LoadFrame: Equatable {
    case ready
    /// The server's answer to the turn, or the echo of the user's message (`isEcho`).
    case logged(isEcho: Bool)
    case error
    case other

    /// - Parameter turn: the turn for which the client waits
    init(_ text: String, turn: String) {
        var text = text
        self = text.withUTF8 { bytes in
            if Self.contains(bytes, "\"type\":\"session_ready\"") { return .ready }
            guard Self.contains(bytes, turn) else { return .other }
            if Self.contains(bytes, "\"type\":\"status_update\"") {
                return Self.contains(bytes, "\"status\":\"error\"") ? .error : .other
            }
            guard Self.contains(bytes, "\"seq\":") else { return .other }
            return .logged(isEcho: Self.contains(bytes, "\"role\":\"user\""))
        }
    }

    /// Searches for the first byte with `memchr`, which is fast, and compares the text from there.
    private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ text: String) -> Bool {
        var text = text
        return text.withUTF8 { needle in
            guard let start = bytes.baseAddress, let wanted = needle.baseAddress, !needle.isEmpty else { return false }
            var offset = 0
            while offset + needle.count <= bytes.count {
                let rest = bytes.count - needle.count - offset + 1
                guard let hit = memchr(start + offset, Int32(wanted[0]), rest) else { return false }
                let place = UnsafeRawPointer(hit)
                if memcmp(place, wanted, needle.count) == 0 { return true }
                offset = place - UnsafeRawPointer(start) + 1
            }
            return false
        }
    }
}
