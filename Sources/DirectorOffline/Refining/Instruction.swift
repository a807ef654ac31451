import DirectorCore
import DirectorLanguage

/// One change asked for, as understood.
enum Instruction: Equatable, Sendable {
    case add(subject: String?, form: SlideForm.Kind?, at: Position?)
    /// The user worded the title.
    case addTitled(String, form: SlideForm.Kind?, at: Position?)
    case remove([SlideReference])
    case move([SlideReference], Position)
    case swap(SlideReference, SlideReference)
    case merge([SlideReference])
    case split(SlideReference)
    case rename(SlideReference, String)
    /// The slide gets another subject and stays where it is.
    case replace(SlideReference, subject: String)
    case retitle(String)
    case resize(slides: Int)
    case resizeBy(Int)
    /// A third shorter (-1) or longer (1).
    case step(Int)
    case duration(minutes: Int)
    case audience(Audience)
    case tone(Tone)
    case restyle([SlideReference], SlideForm.Kind)
    case addNotes([SlideReference], String?)
    case removeNotes([SlideReference])
    case addPoint(SlideReference, String)
    case removePoint(SlideReference, ordinal: Int)
    case shorten([SlideReference])
    case deepen([SlideReference])
    /// - nothing in it was understood
    case unknown(String)

    var isUnderstood: Bool {
        if case .unknown = self { false } else { true }
    }
}

/// Where a slide should go.
enum Position: Equatable, Sendable {
    case start, end
    case number(Int)
    case before(SlideReference)
    case after(SlideReference)
}

/// How people name a slide.
enum SlideReference: Equatable, Sendable {
    case number(Int)
    /// 1 for the last, 2 for the one before it.
    case fromEnd(Int)
    case opening, closing, agenda
    case about(String)
    /// Every slide between opening and closing.
    case all
}
