/// What is wrong in a language file, for the person who translates it: "messages.de.yaml:12: …".
package struct LanguageFileError: Error, Equatable, Sendable, CustomStringConvertible {
    package let file: String
    /// From 1.
    package let line: Int
    package let problem: String

    package init(file: String, line: Int, problem: String) {
        self.file = file
        self.line = line
        self.problem = problem
    }

    package var description: String { "\(file):\(line): \(problem)" }
}
