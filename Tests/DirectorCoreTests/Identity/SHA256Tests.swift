import Testing

@testable import DirectorCore

struct SHA256Tests {
    /// The examples of FIPS 180-4, and every length around a block's end.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func standardExamples(_ text: String, _ digest: String) {
        #expect(SHA256.hexadecimal(text.utf8, digits: 64) == digest)
    }

    @Test func lengthsAroundABlock() {
        let digests = (50...130).map { SHA256.hexadecimal(Array(repeating: UInt8(ascii: "a"), count: $0), digits: 64) }
        #expect(Set(digests).count == digests.count)
        #expect(digests[64 - 50] == "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb")
    }
}
