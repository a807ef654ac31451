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
        case slide(DeckSlide)
        case failed(any Error)
    }

    /// - Parameter kept: slides of an earlier deck that stay as they are, by index
    /// - Throws: what the author threw for the first slide that failed, if nothing at all was written; ``LeaseLost``;
    ///   ``StoreError``
    func slides(keeping kept: [Int: DeckSlide], progress: any DraftProgress) async throws -> [DeckSlide] {
        let finished = try await parts.slides(progress: progress)
        var slides = kept.merging(finished) { _, part in part }
        var failure: (any Error)?
        var isAnyWritten = !finished.isEmpty
        let count = presentation.slides.count
        try await withThrowingTaskGroup(of: (Int, Written).self) { group in
            var waiting = presentation.slides.indices.filter { slides[$0] == nil }.makeIterator()
            func begin() {
                guard let index = waiting.next() else { return }
                progress.report(words.writingSlide(index + 1, of: count), percent: slides.count * 100 / count)
                group.addTask { (index, try await write(index, progress)) }
            }
            for _ in 0..<max(1, width) { begin() }
            while let (index, result) = try await group.next() {
                switch result {
                case .slide(let slide):
                    slides[index] = slide
                    isAnyWritten = true
                case .failed(let error):
                    slides[index] = .standIn(for: presentation.slides[index], number: index + 1, words)
                    failure = failure ?? error
                }
                begin()
            }
        }
        if !isAnyWritten, let failure { throw failure }
        return presentation.slides.indices.compactMap { slides[$0] }
    }

    private func write(_ index: Int, _ progress: any DraftProgress) async throws -> Written {
        try Task.checkCancellation()
        // A slide kept with what it used is counted again if the turn is taken up elsewhere; what failed is not.
        let meter = UsageMeter(reportingTo: progress)
        let slide: DeckSlide
        do {
            switch author.slide(at: index, of: presentation, brief: brief) {
            case .ready(let value): slide = value
            case .pending(let work): slide = try await work(meter)
            }
        } catch let error where !(error is CancellationError || Task.isCancelled) {
            return .failed(error)
        }
        // A stand-in is not kept: after a crash there is another chance.
        if slide.isStandIn != true { try await parts.keep(slide, used: meter.usage, at: index) }
        return .slide(slide)
    }
}

extension DeckSlide {
    /// What the outline says, and that the slide itself is still missing.
    static func standIn(for slide: Slide, number: Int, _ words: TurnWords) -> DeckSlide {
        DeckSlide(
            slideID: slide.id.text,
            title: slide.title,
            layout: .bullets(
                slide.points.map { .said($0.short) } + [.fillIn(words.standInPrompt(number))]
            ),
            notes: slide.notes ?? slide.narrative,
            isStandIn: true
        )
    }
}
