package import DirectorCore

extension Slide.Content {
    /// The slide's title and these points.
    package static func points(of slide: Slide, _ points: [RichText]) -> Slide.Content {
        var writing = ContentWriting(slide)
        writing.form = .bullets
        writing.add(RichText(slide.title), to: .title)
        for point in points { writing.add(point, to: .main) }
        return writing.content()
    }
}
