#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a load client needs to know of a frame, found without reading the whole of it: the client must cost less than
/// the server it measures.
enum LoadFrame: Equatable {
    case ready
    /// The server's answer to the turn, or its echo (`isEcho`).
    case logged(isEcho: Bool)
    case error
    case other

    /// - Parameter turn: the turn that is waited for
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

    /// Looks for the first byte with `memchr`, which is fast, and compares from there.
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
