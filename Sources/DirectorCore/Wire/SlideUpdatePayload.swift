/// The strawman as front ends draw it. Always the whole of it: they never merge partial updates (protocol §3.2).
package struct SlideUpdatePayload: FramePayload, Equatable {
    /// The type of frames with this payload.
    package static let type = FrameType.slideUpdate
    /// The whole strawman.
    package var strawman: PresentationStrawman
    /// The ids of new or changed slides; `nil` for a first strawman.
    package var affectedSlides: [String]?
    /// Makes two updates with the same slides differ: front ends hide a payload they have seen (protocol §3.4-3).
    package var revision: Int

    /// Makes the payload.
    package init(strawman: PresentationStrawman, affectedSlides: [String]?, revision: Int) {
        self.strawman = strawman
        self.affectedSlides = affectedSlides
        self.revision = revision
    }

    private enum CodingKeys: String, CodingKey {
        case operation, metadata, slides, revision
        case affectedSlides = "affected_slides"
    }

    private enum MetadataKeys: String, CodingKey {
        case mainTitle = "main_title"
        case overallTheme = "overall_theme"
        case designSuggestions = "design_suggestions"
        case targetAudience = "target_audience"
        case presentationDuration = "presentation_duration"
        case previewURL = "preview_url"
        case previewPresentationID = "preview_presentation_id"
    }

    private enum SlideKeys: String, CodingKey {
        case slideID = "slide_id"
        case slideNumber = "slide_number"
        case slideType = "slide_type"
        case title, narrative
        case keyPoints = "key_points"
        case analyticsNeeded = "analytics_needed"
        case visualsNeeded = "visuals_needed"
        case diagramsNeeded = "diagrams_needed"
        case tablesNeeded = "tables_needed"
        case structurePreference = "structure_preference"
        case containerLayout = "container_layout"
        case speakerNotes = "speaker_notes"
        case variantID = "variant_id"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("full_update", forKey: .operation)
        try container.encode(affectedSlides, forKey: .affectedSlides)
        try container.encode(revision, forKey: .revision)
        var metadata = container.nestedContainer(keyedBy: MetadataKeys.self, forKey: .metadata)
        try metadata.encode(strawman.mainTitle, forKey: .mainTitle)
        try metadata.encode(strawman.overallTheme, forKey: .overallTheme)
        try metadata.encode(strawman.designSuggestions, forKey: .designSuggestions)
        try metadata.encode(strawman.targetAudience, forKey: .targetAudience)
        try metadata.encode(strawman.presentationDuration, forKey: .presentationDuration)
        try metadata.encode(strawman.previewURL.map(PresentationLinks.kept(of:)), forKey: .previewURL)
        try metadata.encode(strawman.previewPresentationID, forKey: .previewPresentationID)
        var slides = container.nestedUnkeyedContainer(forKey: .slides)
        for slide in strawman.slides {
            try encode(slide, to: slides.nestedContainer(keyedBy: SlideKeys.self))
        }
    }

    private func encode(_ slide: StrawmanSlide, to slideContainer: KeyedEncodingContainer<SlideKeys>) throws {
        var container = slideContainer
        try container.encode(slide.slideID, forKey: .slideID)
        try container.encode(slide.slideNumber, forKey: .slideNumber)
        try container.encode(slide.slideType, forKey: .slideType)
        try container.encode(slide.title, forKey: .title)
        try container.encode(slide.narrative, forKey: .narrative)
        try container.encode(slide.keyPoints, forKey: .keyPoints)
        try container.encode(slide.analyticsNeeded, forKey: .analyticsNeeded)
        try container.encode(slide.visualsNeeded, forKey: .visualsNeeded)
        try container.encode(slide.diagramsNeeded, forKey: .diagramsNeeded)
        try container.encode(slide.tablesNeeded, forKey: .tablesNeeded)
        try container.encode(slide.structurePreference, forKey: .structurePreference)
        try container.encodeNil(forKey: .containerLayout)
        try container.encode(slide.speakerNotes, forKey: .speakerNotes)
        try container.encode(slide.variantID, forKey: .variantID)
    }
}
