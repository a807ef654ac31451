/// A strict reader of the markup that documents use: every element is closed in order, every attribute is quoted, and
/// there is no other angle bracket. It does not correct errors as HTML parsers do, so a browser reads what it accepts
/// in the same way.
struct MarkupReader {
    struct Element: Equatable {
        var name: String
        var attributes: [String: String]
        /// Names of the elements around it, outermost first.
        var path: [String]
        /// The text in the element and in elements inside it, with references unresolved.
        var text = ""
    }

    enum Fault: Error, Equatable {
        case strayBracket(String)
        case notClosed([String])
        case closedOutOfOrder(String, open: [String])
        case attributeNotQuoted(String)
        case attributeTwice(String)
    }

    private static let voidElements: Set<String> = ["meta"]
    private static let rawElements: Set<String> = ["style", "script"]

    private(set) var elements: [Element] = []
    private var open: [Int] = []
    private var rest: Substring

    static func elements(of document: String) throws -> [Element] {
        let prefix = "<!doctype html>\n"
        var reader = MarkupReader(rest: document.hasPrefix(prefix) ? document.dropFirst(prefix.count) : document[...])
        try reader.read()
        return reader.elements
    }

    private init(rest: Substring) {
        self.rest = rest
    }

    private var openNames: [String] { open.map { elements[$0].name } }

    private mutating func read() throws {
        while let next = rest.first {
            if let index = open.last, Self.rawElements.contains(elements[index].name), !rest.hasPrefix("</") {
                let end = rest.firstRange(of: "</")?.lowerBound ?? rest.endIndex
                elements[index].text += rest[..<end]
                rest = rest[end...]
            } else if next == "<" {
                try readTag()
            } else {
                let end = rest.firstIndex(of: "<") ?? rest.endIndex
                guard !rest[..<end].contains(">") else { throw Fault.strayBracket(String(rest[..<end])) }
                for index in open { elements[index].text += rest[..<end] }
                rest = rest[end...]
            }
        }
        guard open.isEmpty else { throw Fault.notClosed(openNames) }
    }

    private mutating func readTag() throws {
        let start = rest
        rest = rest.dropFirst()
        let closing = rest.first == "/"
        if closing { rest = rest.dropFirst() }
        let name = take { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard !name.isEmpty else { throw Fault.strayBracket(String(start.prefix(40))) }
        var attributes: [String: String] = [:]
        while true {
            take { $0.isWhitespace }
            if rest.hasPrefix("/>") {
                rest = rest.dropFirst(2)
                elements.append(Element(name: name, attributes: attributes, path: openNames))
                return
            }
            if rest.first == ">" {
                rest = rest.dropFirst()
                break
            }
            let attribute = take { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            guard !attribute.isEmpty else { throw Fault.strayBracket(String(start.prefix(80))) }
            guard attributes[attribute] == nil else { throw Fault.attributeTwice(attribute) }
            attributes[attribute] = ""
            if rest.first == "=" {
                rest = rest.dropFirst()
                guard rest.first == "\"" else { throw Fault.attributeNotQuoted(attribute) }
                rest = rest.dropFirst()
                attributes[attribute] = take { $0 != "\"" }
                rest = rest.dropFirst()
            }
        }
        if closing {
            guard let last = open.last, elements[last].name == name else {
                throw Fault.closedOutOfOrder(name, open: openNames)
            }
            open.removeLast()
        } else {
            elements.append(Element(name: name, attributes: attributes, path: openNames))
            if !Self.voidElements.contains(name) { open.append(elements.count - 1) }
        }
    }

    @discardableResult
    private mutating func take(while matches: (Character) -> Bool) -> String {
        let end = rest.firstIndex { !matches($0) } ?? rest.endIndex
        let taken = String(rest[..<end])
        rest = rest[end...]
        return taken
    }
}

extension [MarkupReader.Element] {
    func with(class name: String) -> [MarkupReader.Element] {
        filter { $0.attributes["class", default: ""].split(separator: " ").contains(Substring(name)) }
    }

    func named(_ name: String) -> [MarkupReader.Element] { filter { $0.name == name } }
}
