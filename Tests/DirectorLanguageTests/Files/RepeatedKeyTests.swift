import DirectorLanguage
import Testing

/// A key that stands twice is named with the line in which it stands the second time.
struct RepeatedKeyTests {
    @Test(arguments: [
        ("a: 1\nb: 2\na: 3\n", 3), ("x:\n  a: 1\n  b:\n    a: 2\n  a: 3\n", 5),
        ("x:\n  - a: 1\n    b: 2\n    a: 3\n", 4),
        ("ab: 1\na: 2\n\n# a: 3\na: 4\n", 5),
    ])
    func isNamed(_ source: String, _ line: Int) {
        let error = #expect(throws: LanguageFileError.self) { _ = try LanguageFile(name: "x.yaml", source: source) }
        #expect(error?.description == "x.yaml:\(line): “a” stands twice.")
    }
}
