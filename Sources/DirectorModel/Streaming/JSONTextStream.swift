import DirectorLanguage
import DirectorOffline

/// Reads a JSON document as it is being written and gives out the strings at certain places piece by piece, unescaped.
/// Text before the first brace is passed over. Not a validator: what is not JSON gives nothing, or nonsense
/// that the check of the whole answer will reject.
struct JSONTextStream: Sendable {
    /// A piece of a string.
    struct Piece: Sendable, Equatable {
        /// `lead`, or `questions[]` for an element of a list.
        var place: String
        var text: String
        /// Whether a string begins with it.
        var isStart: Bool
    }

    private enum Container: Sendable { case object(key: String), array }

    private enum State: Sendable {
        /// Before the first brace. To `value`.
        case waiting
        /// Between values: the next string is a key if the container is an object and no colon was seen. To `string`.
        case between(hasColon: Bool)
        /// In a string. To `escape`, or `between` at its end.
        case string(isKey: Bool)
        case escape(isKey: Bool)
        /// In `\uXXXX`, with the digits so far.
        case unicode(isKey: Bool, digits: Int, value: UInt32)
        /// The document is complete, or too deep to follow.
        case finished
    }

    private static let depthLimit = 16
    private let places: Set<String>
    private var state = State.waiting
    private var containers: [Container] = []
    /// The first half of a pair that stands for one character.
    private var highSurrogate: UInt32?
    private var key: [UInt8] = []
    /// The bytes of the current string that were not given out yet; `nil` if the string is not at one of the wanted
    /// places.
    private var wanted: [UInt8]?
    private var isStart = false

    /// - Parameter places: the strings that are wanted
    init(places: Set<String>) { self.places = places }

    mutating func feed(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        for byte in text.utf8 {
            if let piece = take(byte) { pieces.append(piece) }
        }
        if let piece = piece() { pieces.append(piece) }
        return pieces
    }

    /// - Returns: the last piece of a string that ends here
    private mutating func take(_ byte: UInt8) -> Piece? {
        switch state {
        case .waiting:
            if byte == UInt8(ascii: "{") { open(.object(key: "")) }
            return nil
        case .between(let hasColon):
            takeBetween(byte, hasColon: hasColon)
            return nil
        case .string(let isKey): return takeInString(byte, isKey: isKey)
        case .escape(let isKey):
            takeEscaped(byte, isKey: isKey)
            return nil
        case .unicode(let isKey, let digits, let value):
            takeDigit(byte, isKey: isKey, digits: digits, value: value)
            return nil
        case .finished: return nil
        }
    }

    private mutating func takeBetween(_ byte: UInt8, hasColon: Bool) {
        switch byte {
        case UInt8(ascii: "{"): open(.object(key: ""))
        case UInt8(ascii: "["): open(.array)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            containers.removeLast()
            state = containers.isEmpty ? .finished : .between(hasColon: false)
        case UInt8(ascii: ":"): state = .between(hasColon: true)
        case UInt8(ascii: ","): state = .between(hasColon: false)
        case UInt8(ascii: "\""): beginString(hasColon: hasColon)
        default: break
        }
    }

    private mutating func open(_ container: Container) {
        guard containers.count < Self.depthLimit else {
            state = .finished
            return
        }
        containers.append(container)
        state = .between(hasColon: false)
    }

    private mutating func beginString(hasColon: Bool) {
        if case .object? = containers.last, !hasColon {
            key.removeAll(keepingCapacity: true)
            state = .string(isKey: true)
        } else {
            wanted = places.contains(place) ? [] : nil
            isStart = true
            state = .string(isKey: false)
        }
    }

    private mutating func takeInString(_ byte: UInt8, isKey: Bool) -> Piece? {
        switch byte {
        case UInt8(ascii: "\\"):
            state = .escape(isKey: isKey)
            return nil
        case UInt8(ascii: "\""):
            endSurrogate(isKey: isKey)
            let last = isKey ? nil : piece()
            if isKey {
                containers[containers.count - 1] = .object(key: String(decoding: key, as: UTF8.self))
            } else {
                wanted = nil
            }
            state = .between(hasColon: false)
            return last
        default:
            append([byte], isKey: isKey)
            return nil
        }
    }

    private mutating func takeEscaped(_ byte: UInt8, isKey: Bool) {
        state = .string(isKey: isKey)
        switch byte {
        case UInt8(ascii: "u"): state = .unicode(isKey: isKey, digits: 0, value: 0)
        case UInt8(ascii: "n"): append([0x0A], isKey: isKey)
        case UInt8(ascii: "t"): append([0x09], isKey: isKey)
        case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"): append([0x20], isKey: isKey)
        default: append([byte], isKey: isKey)
        }
    }

    private mutating func takeDigit(_ byte: UInt8, isKey: Bool, digits: Int, value: UInt32) {
        let digit = Character(UnicodeScalar(byte)).hexDigitValue ?? 0
        let value = value << 4 | UInt32(digit)
        guard digits == 3 else {
            state = .unicode(isKey: isKey, digits: digits + 1, value: value)
            return
        }
        state = .string(isKey: isKey)
        if (0xD800..<0xDC00).contains(value) {
            endSurrogate(isKey: isKey)
            highSurrogate = value
            return
        }
        var scalar = value
        if (0xDC00..<0xE000).contains(value), let high = highSurrogate {
            scalar = 0x10000 + (high - 0xD800) << 10 + (value - 0xDC00)
            highSurrogate = nil
        }
        append(Array(String(UnicodeScalar(scalar).map(Character.init) ?? "\u{FFFD}").utf8), isKey: isKey)
    }

    /// A first half without its second one.
    private mutating func endSurrogate(isKey: Bool) {
        guard highSurrogate != nil else { return }
        highSurrogate = nil
        append(Array("\u{FFFD}".utf8), isKey: isKey)
    }

    private mutating func append(_ bytes: [UInt8], isKey: Bool) {
        if highSurrogate != nil { endSurrogate(isKey: isKey) }
        if isKey {
            // A key that long is none of ours.
            if key.count < 256 { key += bytes }
        } else {
            wanted?.append(contentsOf: bytes)
        }
    }

    private mutating func piece() -> Piece? {
        guard let bytes = wanted, !bytes.isEmpty else { return nil }
        wanted = []
        defer { isStart = false }
        return Piece(place: place, text: String(decoding: bytes, as: UTF8.self), isStart: isStart)
    }

    private var place: String {
        var place = ""
        for container in containers {
            switch container {
            case .object(let key): place += place.isEmpty ? key : "." + key
            case .array: place += "[]"
            }
        }
        return place
    }
}
