package import DirectorLanguage

/// Holds a part of a messages file against the keys of the code and against the English file.
///
/// English says which places the code fills: those that it uses, and those that it lists under `omits`.
package struct MessagesCheck: Sendable {
    private let keys: [any MessageKey.Type]
    private let sections: [String]
    private let exceptions: [String]
    private let english: Messages

    /// - Parameters:
    ///   - sections: the paths below which every text must have a key: "author"
    ///   - exceptions: paths below these that belong to another part of the code
    package init(
        _ keys: [any MessageKey.Type],
        sections: [String],
        except exceptions: [String] = [],
        english: Messages
    ) {
        self.keys = keys
        self.sections = sections
        self.exceptions = exceptions
        self.english = english
    }

    /// What is wrong in `messages`, in the order of the file.
    package func problems(of messages: Messages, in language: Language) -> [LanguageFileError] {
        var check = FileCheck(messages: messages, english: english, language: language)
        check.checkKeys(expected, series: series, owned: owned(Set(messages.all.keys)))
        check.checkOmissions(expected, owned: owned(Set(messages.omissions.keys)))
        return check.problems.sorted { ($0.line, $0.problem) < ($1.line, $1.problem) }
    }

    /// The paths of all texts that the code asks for, series apart.
    package var expected: Set<String> {
        var paths: Set<String> = []
        func add<Key: MessageKey>(_ key: Key.Type) {
            for key in Key.allCases {
                switch key.shape {
                case .text: paths.insert(key.path)
                case .table(let values): paths.formUnion(values.map { key.path + "." + $0 })
                case .series: break
                }
            }
        }
        for key in keys { add(key) }
        return paths
    }

    private var series: Set<String> {
        func paths<Key: MessageKey>(_ key: Key.Type) -> [String] {
            Key.allCases.filter { $0.shape == .series }.map(\.path)
        }
        return Set(keys.flatMap { paths($0) })
    }

    private func owned(_ paths: Set<String>) -> Set<String> {
        paths.filter { path in
            sections.contains { path.isBelow($0) } && !exceptions.contains { path.isBelow($0) }
        }
    }
}

/// The check of one file.
private struct FileCheck {
    let messages: Messages
    let english: Messages
    let language: Language
    private(set) var problems: [LanguageFileError] = []

    init(messages: Messages, english: Messages, language: Language) {
        self.messages = messages
        self.english = english
        self.language = language
    }

    private mutating func report(_ line: Int, _ problem: String) {
        problems.append(LanguageFileError(file: "messages.\(language.code).yaml", line: line, problem: problem))
    }

    mutating func checkKeys(_ expected: Set<String>, series: Set<String>, owned: Set<String>) {
        for path in expected {
            if let text = messages.all[path] {
                checkPlural(text, path)
                checkPlaces(text, path, known: known(path))
            } else if !isOmitted(path) {
                report(nearestLine(path), "The text “\(path)” is missing.")
            }
        }
        for path in series { checkSeries(path, owned.filter { $0.isBelow(path) }) }
        for path in owned where !expected.contains(path) && !series.contains(where: { path.isBelow($0) }) {
            report(messages.all[path]?.line ?? 1, "The code has no key “\(path)”.")
        }
    }

    private mutating func checkSeries(_ path: String, _ items: Set<String>) {
        let numbers = items.compactMap { Int($0.dropFirst(path.count + 1)) }.sorted()
        guard let first = numbers.first, numbers.count == items.count, first <= 1,
            numbers == Array(first..<(first + numbers.count))
        else {
            report(nearestLine(path + "."), "Below “\(path)” stands a text for each number, from 0 or 1 on.")
            return
        }
        let known = english.all.filter { $0.key.isBelow(path) }.values.reduce(into: Set<String>()) {
            $0.formUnion($1.places)
        }
        for item in items { messages.all[item].map { checkPlaces($0, item, known: Set(known.map(\.placeName))) } }
    }

    /// A text has the forms that the grammar of its language can ask for, and no others.
    private mutating func checkPlural(_ text: MessageText, _ path: String) {
        guard case .plural(let forms) = text.form else { return }
        let wanted = Set((0...1000).map { language.grammar.plural(of: $0) }).union([.other])
        let found = Set(forms.keys)
        guard found != wanted else { return }
        let names = wanted.map(\.rawValue).sorted().joined(separator: ", ")
        report(text.line, "“\(path)” has the plural forms of the language: \(names).")
    }

    /// The places that the code fills, by what English says.
    private func known(_ path: String) -> Set<String> {
        var places = english.all[path]?.places ?? []
        if case .places(let others)? = english.omissions[path]?.extent { places.formUnion(others) }
        return Set(places.map(\.placeName))
    }

    private mutating func checkPlaces(_ text: MessageText, _ path: String, known: Set<String>) {
        let used = Set(text.places.map(\.placeName))
        var omitted: Set<String> = []
        if let omission = messages.omissions[path], case .places(let places) = omission.extent {
            omitted = Set(places.map(\.placeName))
            for place in omitted.intersection(used).sorted() {
                report(omission.line, "“\(path)” is said to omit {\(place)}, and has it.")
            }
            for place in omitted.subtracting(known).sorted() {
                report(omission.line, "“\(path)” is said to omit {\(place)}, which the code does not fill.")
            }
        }
        for place in used.subtracting(known).sorted() {
            report(text.line, "The code does not fill {\(place)} in “\(path)”.")
        }
        for place in known.subtracting(used).subtracting(omitted).sorted() {
            report(text.line, "“\(path)” has no place {\(place)}. If that is meant, list it under “omits”.")
        }
    }

    mutating func checkOmissions(_ expected: Set<String>, owned: Set<String>) {
        for path in owned {
            guard let omission = messages.omissions[path] else { continue }
            let texts = expected.filter { $0 == path || $0.isBelow(path) }
            if texts.isEmpty { report(omission.line, "The code has no key “\(path)”, so it cannot be omitted.") }
            guard omission.extent == .all else { continue }
            for text in texts.sorted() where messages.all[text] != nil {
                report(omission.line, "“\(text)” is said to be omitted, and is there.")
            }
            if language == .english { report(omission.line, "English omits places, never a text.") }
        }
    }

    private func isOmitted(_ path: String) -> Bool {
        messages.omissions.contains { $0.value.extent == .all && ($0.key == path || path.isBelow($0.key)) }
    }

    /// The last line of the texts that stand closest to `path` in the tree.
    private func nearestLine(_ path: String) -> Int {
        var parent = path[...]
        while let dot = parent.lastIndex(of: ".") {
            parent = parent[..<dot]
            let lines = messages.all.filter { $0.key.isBelow(String(parent)) }.map(\.value.line)
            if let last = lines.max() { return last }
        }
        return 1
    }
}

extension String {
    fileprivate func isBelow(_ path: String) -> Bool { hasPrefix(path + ".") }

    /// {Slide} is {slide} at the start of a sentence.
    fileprivate var placeName: String { prefix(1).lowercased() + dropFirst() }
}
