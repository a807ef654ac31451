import DirectorCore

/// Writes a deck's slides, several at a time, and keeps each as soon as it is finished. What was kept before, by this
/// process or by one that died, is not written again.
///
/// A slide that its author cannot write gets a stand-in, so that one bad slide does not cost the others; if none can be
/// written the work fails as a whole.
struct DeckWriting: Sendable {
    let author: any Author
    let presentation: Presentation
    let brief: AuthorBrief
    let parts: any TurnParts
    /// What the server says itself in the session.
    let words: TurnWords
    /// Slides being written at the same time, at least 1.
    let width: Int

    private enum Written: Sendable {
        case content(Slide.Content)
        case failed(any Error)
    }

    /// The presentation with the content of all its slides.
    ///
    /// - Parameter kept: content of an earlier deck that stays as it is, by index
    /// - Throws: what the author threw for the first slide that failed, if nothing at all was written; ``LeaseLost``;
    ///   ``StoreError``
    func built(keeping kept: [Int: Slide.Content], progress: any DraftProgress) async throws -> Presentation {
        let finished = try await parts.contents(of: presentation, progress: progress)
        var contents = kept.merging(finished) { _, part in part }
        var failure: (any Error)?
        var isAnyWritten = !finished.isEmpty
        let count = presentation.slides.count
        try await withThrowingTaskGroup(of: (Int, Written).self) { group in
            var waiting = presentation.slides.indices.filter { contents[$0] == nil }.makeIterator()
            func begin() {
                guard let index = waiting.next() else { return }
                progress.report(words.writingSlide(index + 1, of: count), percent: contents.count * 100 / count)
                group.addTask { (index, try await write(index, progress)) }
            }
            for _ in 0..<max(1, width) { begin() }
            while let (index, result) = try await group.next() {
                switch result {
                case .content(let content):
                    contents[index] = content
                    isAnyWritten = true
                case .failed(let error):
                    contents[index] = .standIn(for: presentation.slides[index], number: index + 1, words)
                    failure = failure ?? error
                }
                begin()
            }
        }
        if !isAnyWritten, let failure { throw failure }
        var built = presentation
        for (index, content) in contents { built.slides[index].content = content }
        return built
    }

    private func write(_ index: Int, _ progress: any DraftProgress) async throws -> Written {
        try Task.checkCancellation()
        // A slide kept with what it used is counted again if the turn is taken up elsewhere; what failed is not.
        let meter = UsageMeter(reportingTo: progress)
        let content: Slide.Content
        do {
            switch author.slide(at: index, of: presentation, brief: brief) {
            case .ready(let value): content = value
            case .pending(let work): content = try await work(meter)
            }
        } catch let error where !(error is CancellationError || Task.isCancelled) {
            return .failed(error)
        }
        // A stand-in is not kept: after a crash there is another chance.
        if !content.isStandIn {
            try await parts.keep(content, of: presentation.slides[index], used: meter.usage, at: index)
        }
        return .content(content)
    }
}

extension Slide.Content {
    /// What the outline says, and that the slide itself is still missing.
    static func standIn(for slide: Slide, number: Int, _ words: TurnWords) -> Slide.Content {
        var writing = ContentWriting(slide)
        writing.form = .bullets
        writing.add(RichText(slide.title), to: .title)
        for point in slide.points { writing.add(RichText(point.short), to: .main, from: point.id) }
        writing.add(.prompt(words.standInPrompt(number)), to: .main)
        return writing.content(notes: slide.notes ?? slide.narrative, isStandIn: true)
    }
}
