/// A file of the builder page, embedded in the binary.
struct BuilderFile: Sendable {
    let name: String
    let bytes: [UInt8]
    /// The value of the `ETag` field, in quotes. It changes with the content.
    let tag: String

    init(_ name: String, _ text: String) {
        self.name = name
        bytes = Array(text.utf8)
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        tag = "\"\(String(hash, radix: 16))\""
    }

    var contentType: String {
        switch name.split(separator: ".").last {
        case "html": "text/html; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        default: "application/octet-stream"
        }
    }

    static let page = BuilderFile("builder.html", EmbeddedText.builder_html)

    static func named(_ name: String) -> BuilderFile? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
