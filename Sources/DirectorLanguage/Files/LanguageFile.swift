import Yams

/// A language file as it stands: a tree of texts, each with the line it stands in.
///
/// The files are YAML. Every scalar is a text here: `no` and `1` are the texts "no" and "1", never a truth value or a number.
package struct LanguageFile: Sendable {
    /// A value of the file.
    package struct Node: Sendable, Equatable {
        package enum Content: Sendable, Equatable {
            case text(String)
            case list([Node])
            /// In the order of the file; each key stands once.
            case map([Entry])
        }

        package let content: Content
        /// From 1.
        package let line: Int
    }

    /// A key with its value.
    package struct Entry: Sendable, Equatable {
        package let key: String
        package let line: Int
        package let value: Node
    }

    /// As errors name it: "messages.de.yaml".
    package let name: String
    /// The top of the file, a map.
    package let entries: [Entry]

    /// - Throws: ``LanguageFileError`` if `source` is no YAML, holds a key twice, or is no map.
    package init(name: String, source: String) throws(LanguageFileError) {
        self.name = name
        guard let root = try Self.root(name: name, source: source) else {
            entries = []
            return
        }
        guard case .map(let entries) = try Self.node(root, file: name).content else {
            throw LanguageFileError(file: name, line: 1, problem: "The file is a map: “key: text”.")
        }
        self.entries = entries
    }

    /// For errors found by a reader of the file.
    package func error(at line: Int, _ problem: String) -> LanguageFileError {
        LanguageFileError(file: name, line: line, problem: problem)
    }

    private static func root(name: String, source: String) throws(LanguageFileError) -> Yams.Node? {
        do {
            return try Yams.compose(yaml: source)
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
            let (key, line) = repeated(keys, below: context.mark, in: source)
            throw LanguageFileError(file: name, line: line, problem: "“\(key)” stands twice.")
        } catch let error as YamlError {
            throw LanguageFileError(file: name, line: error.line, problem: "\(error)")
        } catch {
            throw LanguageFileError(file: name, line: 1, problem: "\(error)")
        }
    }

    /// The first of `keys` that stands a second time. Yams tells where their map begins.
    private static func repeated(_ keys: [String], below mark: Mark, in source: String) -> (key: String, line: Int) {
        let depth = mark.column - 1
        var seen: Set<String> = []
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where index + 1 >= mark.line && line.prefix(depth).allSatisfy({ $0 == " " || $0 == "-" }) {
            let rest = line.dropFirst(depth)
            if let key = keys.first(where: { rest.hasPrefix($0 + ":") }), !seen.insert(key).inserted {
                return (key, index + 1)
            }
        }
        return (keys.first ?? "", mark.line)
    }

    private static func node(_ node: Yams.Node, file: String) throws(LanguageFileError) -> Node {
        let line = node.mark?.line ?? 1
        switch node {
        case .scalar(let scalar): return Node(content: .text(scalar.string), line: line)
        case .sequence(let sequence):
            var items: [Node] = []
            for item in sequence { items.append(try self.node(item, file: file)) }
            return Node(content: .list(items), line: line)
        case .mapping(let mapping):
            var entries: [Entry] = []
            for (key, value) in mapping {
                guard case .scalar(let name) = key else {
                    throw LanguageFileError(file: file, line: key.mark?.line ?? line, problem: "A key is a text.")
                }
                let entry = Entry(
                    key: name.string,
                    line: name.mark?.line ?? line,
                    value: try self.node(value, file: file)
                )
                entries.append(entry)
            }
            return Node(content: .map(entries), line: line)
        case .alias:
            throw LanguageFileError(file: file, line: line, problem: "References (*name) are not used in these files.")
        }
    }
}

extension YamlError {
    fileprivate var line: Int {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: 1
        }
    }
}
