/// Remembers, in 256 bytes, which texts a session has shown. Front ends hide a message whose text they have seen
/// (protocol §3.4-3), so every text must be new; asking the log would make a turn dearer as history grows.
///
/// A Bloom filter: "not seen" is certain, "seen" may be wrong, and then a text gets a number it did not need.
package struct LeadTextFilter: Codable, Sendable, Equatable {
    private static let wordCount = 32
    private static let probes = 4
    private var words: [UInt64]

    package init() {
        words = Array(repeating: 0, count: Self.wordCount)
    }

    /// A hash of 64 bits of `text` as front ends compare it: without spaces at both ends and in lower case. It is
    /// FNV-1a and must never change, because it is stored.
    package static func fingerprint(of text: String) -> UInt64 {
        var text = text
        let ofASCII = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } ? hash(ofASCII: bytes) : nil }
        return ofASCII ?? hash(text.trimmed.inLowercase.utf8)
    }

    /// Computes the same hash for ASCII bytes without Unicode's tables, which is faster.
    private static func hash(ofASCII bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return hash(EmptyCollection()) }
        return hash(bytes[first...last].lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    }

    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    /// Remembers a text by its fingerprint.
    package mutating func insert(_ fingerprint: UInt64) {
        for bit in Self.bits(fingerprint) { words[bit / 64] |= 1 << UInt64(bit % 64) }
    }

    /// Whether a text with this fingerprint may have been shown. `false` is certain.
    package func mayContain(_ fingerprint: UInt64) -> Bool {
        Self.bits(fingerprint).allSatisfy { words[$0 / 64] & (1 << UInt64($0 % 64)) != 0 }
    }

    private static func bits(_ fingerprint: UInt64) -> [Int] {
        (0..<probes).map { Int((fingerprint >> UInt64($0 * 16)) & UInt64(wordCount * 64 - 1)) }
    }

    /// Reads the filter from one hexadecimal string.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        let digits = Array(text.utf8)
        guard digits.count == Self.wordCount * 16 else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "a text filter has \(Self.wordCount * 16) digits"
                )
            )
        }
        words = try (0..<Self.wordCount).map { index in
            let part = String(decoding: digits[index * 16..<index * 16 + 16], as: UTF8.self)
            guard let word = UInt64(part, radix: 16) else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "a text filter is hexadecimal")
                )
            }
            return word
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    private var text: String {
        String(unsafeUninitializedCapacity: Self.wordCount * 16) { digits in
            for (index, word) in words.enumerated() {
                for place in 0..<16 {
                    let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - place * 4)) & 15
                    digits[index * 16 + place] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
                }
            }
            return Self.wordCount * 16
        }
    }
}
