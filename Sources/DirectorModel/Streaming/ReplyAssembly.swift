import DirectorCore
import DirectorLanguage
import DirectorOffline

/// Puts an answer together from what a service sends, within bounds.
struct ReplyAssembly: Sendable {
    private let sizeLimit: Int
    private(set) var text = ""
    private var size = 0
    private(set) var finish: ChatChunk.Finish?
    private(set) var usage: TokenCounts?

    /// - Parameter sizeLimit: bytes an answer may have
    init(sizeLimit: Int) { self.sizeLimit = sizeLimit }

    /// - Returns: the new piece of text
    /// - Throws: ``ModelCallError`` if the answer cannot become anything any more
    mutating func add(_ chunk: ChatChunk) throws(ModelCallError) -> String {
        if let failure = chunk.failure { throw .failedInStream(failure) }
        if let usage = chunk.usage { self.usage = usage }
        if let finish = chunk.finish { self.finish = finish }
        guard let piece = chunk.text, !piece.isEmpty else { return "" }
        size += piece.utf8.count
        guard size <= sizeLimit else { throw .tooLarge }
        text += piece
        return piece
    }

    /// The whole answer, once the service has said everything.
    func reply() throws(ModelCallError) -> RawReply {
        guard let finish else { throw .truncated }
        guard finish != .filtered else { throw .filtered }
        return RawReply(text: text, wasCutOff: finish == .length, usage: usage)
    }
}

/// What a model answered, before anybody has looked at it.
struct RawReply: Sendable, Equatable {
    var text: String
    /// Whether the token limit ended it.
    var wasCutOff: Bool
    /// `nil` if the service did not say.
    var usage: TokenCounts?
}
