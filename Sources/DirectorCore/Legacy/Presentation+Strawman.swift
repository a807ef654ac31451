extension Presentation {
    /// Reads an outline that was stored before the log kept meaning, or a row of an older Director.
    ///
    /// The same outline gives the same presentation every time. Each slide keeps the form in which it was stored
    /// (``Slide/asRead``), so that other programs see no difference until it is changed.
    package init(reading strawman: PresentationStrawman, with words: some OutlineRecognition) {
        self.init(
            language: words.language,
            title: strawman.mainTitle,
            audience: strawman.targetAudience,
            minutes: strawman.presentationDuration,
            look: Look(
                theme: strawman.overallTheme,
                suggestions: strawman.designSuggestions,
                style: strawman.visualStylePreference
            ),
            footer: strawman.footerText,
            slides: strawman.slides.map { Slide(reading: $0, with: words) }
        )
    }
}

extension Slide {
    fileprivate init(reading stored: StrawmanSlide, with words: some OutlineRecognition) {
        let form = SlideForm(reading: stored, with: words)
        let template = words.template(titled: stored.title)
        self.init(
            id: SlideID(text: stored.slideID),
            role: Self.role(form, template.map(words.role)),
            form: form,
            template: template,
            title: stored.title,
            points: stored.keyPoints.enumerated().map { index, short in
                Point(
                    id: ElementID(index + 1),
                    short: short,
                    line: words.line(of: short, onSlideTitled: stored.title)
                )
            },
            narrative: stored.narrative,
            notes: stored.speakerNotes,
            brief: stored.brief,
            structure: stored.structurePreference
        )
        notesNameGaps = stored.speakerNotes.map(words.nameGaps) ?? false
        variant = stored.variantID
        asRead = stored
    }

    private static func role(_ form: SlideForm, _ known: Role?) -> Role {
        switch form.kind {
        case .opening: .opening
        case .divider: .section
        case .closing: .closing
        case .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .chart, .diagram,
            .twoColumns, .comparison, .threePanels, .figures, .matrix, .timeline, .steps, .quote, .table:
            known ?? .body
        }
    }
}

extension StrawmanSlide {
    /// The brief it has, of whichever kind.
    fileprivate var brief: SlideBrief? {
        [visualsNeeded, analyticsNeeded, diagramsNeeded, tablesNeeded].lazy.compactMap(\.self).first.flatMap {
            SlideBrief(text: $0)
        }
    }
}

extension SlideForm {
    /// The form of a stored slide, by its type, its classification, and the names behind the colon of its structure.
    fileprivate init(reading slide: StrawmanSlide, with words: some OutlineRecognition) {
        self =
            switch slide.slideType {
            case .titleSlide: .opening
            case .sectionDivider: .divider
            case .conclusionSlide: .closing
            case .contentHeavy, .visualHeavy, .dataDriven, .diagramFocused, .mixedContent:
                Self.content(of: slide, with: words)
            }
    }

    private static func content(of slide: StrawmanSlide, with words: some OutlineRecognition) -> SlideForm {
        let structure = slide.structurePreference ?? ""
        let names = names(in: structure)
        switch slide.slideTypeClassification {
        case .titleSlide: return .opening
        case .sectionDivider: return .divider
        case .closingSlide: return .closing
        case .bilateralComparison:
            return names.count == 2 ? .comparison(names[0], names[1]) : .comparison("On one side", "On the other")
        case .hybridOneTwoByTwo:
            return names.count == 2 ? .twoColumns(names[0], names[1]) : .twoColumns("First", "And also")
        case .sequentialThreeColumns:
            return words.arrangement(structure).flatMap { SlideForm($0) } ?? .threePanels
        case .gridThreeByThree: return .threePanels
        case .impactQuote: return .quote
        case .metricsGrid: return .figures
        case .matrixTwoByTwo:
            return names.count == 2 ? .matrix(across: names[0], up: names[1]) : .matrix(across: "Effort", up: "Effect")
        case .styledTable: return .table(names.count >= 2 ? names : ["Point", "What it means"])
        case .pyramid: return .steps
        case .analytics: return .chart
        case .asymmetricEightFour:
            return slide.analyticsNeeded != nil
                ? .pointsWithChart : slide.diagramsNeeded != nil ? .pointsWithDiagram : .pointsWithPicture
        case .singleColumn, nil: return single(slide)
        }
    }

    private static func single(_ slide: StrawmanSlide) -> SlideForm {
        switch slide.slideType {
        case .visualHeavy: .picture
        case .dataDriven: .chart
        case .diagramFocused: .diagram
        case .mixedContent: .pointsWithPicture
        case .contentHeavy, .titleSlide, .sectionDivider, .conclusionSlide: .bullets
        }
    }

    /// "Table: A | B" holds A and B.
    private static func names(in structure: String) -> [String] {
        guard let colon = structure.firstIndex(of: ":") else { return [] }
        return structure[structure.index(after: colon)...].split(separator: "|").map(withoutSpacesAround).filter {
            !$0.isEmpty
        }
    }

    /// Only plain ones: others belong to the name.
    private static func withoutSpacesAround(_ name: Substring) -> String {
        let start = name.drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
