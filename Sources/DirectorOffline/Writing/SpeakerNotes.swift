import DirectorCore
import DirectorLanguage

/// The speaker's notes: what the outline says, how long the slide may take, what is still to be filled in.
struct SpeakerNotes: Sendable {
    private let minutes: Int
    private let weight: Double
    private let total: Double
    private let wording: Wording

    init(_ presentation: Presentation, wording: Wording) {
        self.wording = wording
        minutes = presentation.minutes
        total = presentation.slides.reduce(0) { $0 + Self.weight(of: $1) }
        weight = total > 0 ? Double(minutes) * 60 / total : 0
    }

    func text(for slide: Slide, content: Slide.Content) -> String {
        var paragraphs = [slide.notes ?? slide.narrative].filter { !$0.isEmpty }
        let prompts = content.prompts
        if !prompts.isEmpty, !slide.notesNameGaps {
            paragraphs.append(wording.text(.fillIn) + " " + prompts.prefix(4).joined(separator: "; ") + ".")
        }
        paragraphs.append(wording.text(.time(wording.time(seconds: weight * Self.weight(of: slide)))))
        return paragraphs.joined(separator: "\n")
    }

    /// Opening, dividers and closing pass quickly.
    private static func weight(of slide: Slide) -> Double {
        switch slide.role {
        case .opening, .closing: 0.6
        case .section: 0.2
        case .agenda, .summary, .body: 1
        }
    }
}

extension Slide.Content {
    /// Every prompt on the slide, each once, in reading order.
    fileprivate var prompts: [String] {
        var seen: Set<String> = []
        return allTexts.filter(\.isPrompt).map(\.plain).filter { seen.insert($0).inserted }
    }
}
