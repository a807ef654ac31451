import Foundation

/// Writes a Swift file that holds text files as string literals: `EmbeddedText.messages_en_yaml` for `messages.en.yaml`,
/// `EmbeddedText.Styles_print_css` for `Styles/print.css`. Used by the build plugin of the same name:
/// `embed-text OUTPUT FOLDER FILE…`.
@main
enum EmbedText {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count >= 2 else { fail("usage: embed-text OUTPUT FOLDER FILE…") }
        let (output, folder) = (arguments[1], arguments[2])
        var paths: [String: String] = [:]
        var source = "/// The texts of the folder Resources, by path.\nenum EmbeddedText {\n"
        for path in arguments.dropFirst(2) {
            let name = name(of: path, in: folder)
            if let other = paths.updateValue(path, forKey: name) {
                fail("embed-text: \(other) and \(path) would both be called \(name). Rename one of them.")
            }
            source += "    static let \(name) = \(literal(try String(contentsOfFile: path, encoding: .utf8)))\n"
        }
        try (source + "}\n").write(toFile: output, atomically: true, encoding: .utf8)
    }

    private static func name(of path: String, in folder: String) -> String {
        String(path.dropFirst(folder.count).drop { $0 == "/" }.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(64)
    }

    /// A raw literal with more number signs than any run of them in `text`, so that nothing in the text ends it.
    private static func literal(_ text: String) -> String {
        var signs = "#"
        while text.contains(signs) { signs += "#" }
        return signs + "\"\"\"\n" + text + "\n\"\"\"" + signs
    }
}
