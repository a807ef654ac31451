import DirectorCore
import DirectorLanguage
import DirectorOffline

/// One change to an outline, as a model wants it. Slides are named by their numbers in the outline as it was before any
/// of the edits.
enum OutlineEdit: Sendable, Equatable {
    /// - after: the slide it follows; 0 for the beginning
    case add(PlannedSlide, after: Int)
    case remove(Int)
    case move(Int, after: Int)
    case replace(Int, with: PlannedSlide)
    case change(Int, SlideChange)
    case set(DeckChange)

    /// One thing of one slide.
    enum SlideChange: Sendable, Equatable {
        case title(String)
        case narrative(String)
        case points([String])
        case notes(String)
        case visual(SlideBrief)
        case form(SlideForm)
    }

    /// One thing of the whole presentation.
    enum DeckChange: Sendable, Equatable {
        case title(String)
        case theme(String)
        case design(String)
        case audience(String)
        case minutes(Int)
        case footer(String)
    }
}

/// Why an edit cannot be carried out.
struct OutlineEditError: Error, Sendable, Equatable {
    /// Which one, from 0.
    let index: Int
    let found: String
    let allowed: String
}
