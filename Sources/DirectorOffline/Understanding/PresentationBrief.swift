import DirectorCore
package import DirectorLanguage

/// What is known about the presentation, from everything the user said so far; `nil` where the user said nothing.
package struct PresentationBrief: Equatable, Sendable {
    var subject: Subject
    package var audience: Audience?
    /// 1 to 600.
    package var minutes: Int?
    /// As asked for, before it is brought into the range a plan allows.
    package var slideCount: Int?
    /// Steps up (positive) or down (negative) the user asked for without naming a number.
    package var lengthSteps = 0
    var purpose: Purpose?
    var tone: Tone?
    /// What the listeners should do afterwards: "approve the round".
    package var ask: String?
    /// What they should remember or feel.
    package var takeaway: String?
    /// Existing stories, pictures, figures.
    var material: String?
    /// What is asked for, on what conditions.
    var terms: String?
    var figures: String?
    var objections: String?
    /// Subjects that must appear.
    var mustHaves: [String] = []
    /// Subjects that must not.
    var exclusions: [String] = []
    /// What was said and fits nowhere else, as said.
    var remarks: [String] = []

    /// In which everything is written.
    package internal(set) var wording: Wording

    init(subject: Subject, wording: Wording) {
        self.subject = subject
        self.wording = wording
    }

    package var language: Language { wording.language }

    var slideTemplates: SlideTemplates { wording.slides }

    var isForChildren: Bool { audience?.kind == .children }

    /// Executives and investors see the result first.
    var opensWithSummary: Bool {
        switch audience?.kind {
        case .executives, .investors: true
        case .children, .teenagers, .students, .beginners, .customers, .colleagues, .experts, .guests, .everyone, nil:
            false
        }
    }

    var effectivePurpose: Purpose { purpose ?? .likely(for: audience?.kind) }

    var effectiveTone: Tone { tone ?? .likely(for: audience?.kind, purpose: effectivePurpose) }

    /// How the listeners are called; "the audience" if the user named none.
    var address: String { wording.address(audience, celebrating: effectivePurpose == .celebrate) }

    /// The audience for the metadata; never empty.
    package var audienceLabel: String { wording.label(audience, celebrating: effectivePurpose == .celebrate) }
}
