extension PresentationStrawman {
    init?(legacy tree: JSONTree) {
        guard let title = tree["main_title"]?.string, let slides = tree["slides"]?.array, !slides.isEmpty else {
            return nil
        }
        var ids: Set<String> = []
        self.init(
            mainTitle: title.trimmed.isEmpty ? "Untitled" : title,
            overallTheme: tree["overall_theme"]?.string ?? "",
            designSuggestions: tree["design_suggestions"]?.string ?? "",
            targetAudience: tree["target_audience"]?.string ?? "",
            presentationDuration: (tree["presentation_duration"]?.wholeNumber ?? 10).clamped(to: Self.allowedDuration),
            slides: slides.filter(\.isObject).enumerated().map { index, slide in
                StrawmanSlide(legacy: slide, number: index + 1, taken: &ids)
            },
            footerText: tree["footer_text"]?.string.map { String($0.prefix(20)) },
            visualStylePreference: tree["visual_style_preference"]?.string.flatMap { VisualStyle(rawValue: $0) }
        )
        guard !self.slides.isEmpty else { return nil }
        // Address and id belong together (protocol §3.3).
        guard let url = tree["preview_url"]?.words, LegacyContent.isAbsolute(url) else { return }
        guard
            let id = tree["preview_presentation_id"]?.words.flatMap({ PresentationID($0) })
                ?? LegacyContent.presentationID(at: url)
        else { return }
        previewURL = url
        previewPresentationID = id
    }
}

extension StrawmanSlide {
    /// - Parameters:
    ///   - number: its place, which the stored number may contradict
    ///   - taken: the ids of the slides before it
    fileprivate init(legacy tree: JSONTree, number: Int, taken: inout Set<String>) {
        let title = tree["title"]?.string ?? ""
        self.init(
            slideNumber: number,
            slideID: Self.freeID(tree["slide_id"]?.string, number: number, taken: &taken),
            title: title.trimmed.isEmpty ? "Slide \(number)" : title,
            slideType: tree["slide_type"]?.string.flatMap { SlideType(rawValue: $0) } ?? .contentHeavy,
            narrative: tree["narrative"]?.string ?? "",
            keyPoints: (tree["key_points"]?.array ?? []).compactMap(\.string).filter { !$0.trimmed.isEmpty },
            structurePreference: tree["structure_preference"]?.string,
            speakerNotes: tree["speaker_notes"]?.string,
            layoutID: tree["layout_id"]?.string.flatMap { MasterLayout(rawValue: $0) },
            slideTypeClassification: tree["slide_type_classification"]?.string.flatMap {
                Classification(rawValue: $0)
            }
        )
        analyticsNeeded = Self.brief(tree["analytics_needed"])
        visualsNeeded = Self.brief(tree["visuals_needed"])
        diagramsNeeded = Self.brief(tree["diagrams_needed"])
        tablesNeeded = Self.brief(tree["tables_needed"])
        layoutSelectionReasoning = tree["layout_selection_reasoning"]?.string
        variantID = tree["variant_id"]?.string
        generatedTitle = tree["generated_title"]?.string.map { String($0.prefix(50)) }
        generatedSubtitle = tree["generated_subtitle"]?.string.map { String($0.prefix(90)) }
    }

    private static func freeID(_ stored: String?, number: Int, taken: inout Set<String>) -> String {
        var candidates = [StrawmanSlide.id(number: number)]
        if let stored, stored.hasPrefix("slide_"), stored.count >= 9, stored.dropFirst(6).allSatisfy(\.isNumber) {
            candidates.insert(stored, at: 0)
        }
        for candidate in candidates where taken.insert(candidate).inserted { return candidate }
        var next = number
        while !taken.insert(StrawmanSlide.id(number: next)).inserted { next += 1 }
        return StrawmanSlide.id(number: next)
    }

    /// A brief without its three markers is taken as what to show.
    private static func brief(_ tree: JSONTree?) -> String? {
        guard let text = tree?.words else { return nil }
        return SlideBrief(text: text) == nil ? SlideBrief(goal: "", content: text, style: "").text : text
    }
}
