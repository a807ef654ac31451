import Foundation

/// Writes a Swift file that holds text files as string literals: `EmbeddedText.messages_en_yaml` for `messages.en.yaml`.
/// Used by the build plugin of the same name: `embed-text OUTPUT FILE…`.
@main
enum EmbedText {
    static func main() throws {
        guard let output = CommandLine.arguments.dropFirst().first else {
            FileHandle.standardError.write(Data("usage: embed-text OUTPUT FILE…\n".utf8))
            exit(64)
        }
        var source = "/// The texts of the folder Resources, by file name.\nenum EmbeddedText {\n"
        for path in CommandLine.arguments.dropFirst(2) {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            source += "    static let \(name(of: path)) = \(literal(text))\n"
        }
        try (source + "}\n").write(toFile: output, atomically: true, encoding: .utf8)
    }

    private static func name(of path: String) -> String {
        String(URL(filePath: path).lastPathComponent.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }

    /// A raw literal with more number signs than any run of them in `text`, so that nothing in the text ends it.
    private static func literal(_ text: String) -> String {
        var signs = "#"
        while text.contains(signs) { signs += "#" }
        return signs + "\"\"\"\n" + text + "\n\"\"\"" + signs
    }
}
