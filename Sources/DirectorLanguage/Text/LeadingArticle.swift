extension StringProtocol {
    /// Whether the text begins with one of `articles` (lower case) and goes on. An apostrophe ends a word, too: "l'eau".
    package func opens(with articles: Set<String>) -> Bool {
        let article = openingWord
        return article.count < count && articles.contains(article.lowercased())
    }

    /// "La Revolución francesa" inside a sentence is "la Revolución francesa". Names keep their capital: "Las Vegas".
    package func loweringArticle(_ articles: Set<String>) -> String {
        guard opens(with: articles) else { return String(self) }
        let article = openingWord
        let rest = dropFirst(article.count)
        let isName = !rest.split(whereSeparator: { !$0.isLetter }).contains { $0.first?.isLowercase == true }
        return isName ? String(self) : article.lowercased() + rest
    }

    private var openingWord: SubSequence {
        guard let end = firstIndex(where: { !$0.isLetter }) else { return self[...] }
        return self[end] == "'" || self[end] == "’" ? self[...end] : self[..<end]
    }
}
