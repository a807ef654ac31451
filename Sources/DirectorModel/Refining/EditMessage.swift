import DirectorLanguage
import DirectorOffline

/// What an edit did.
enum EditMessage: String, MessageKey {
    static let section = "author.edit"

    case added, removed, moved, replaced
    case slideTitle = "changed.title"
    case slideNarrative = "changed.narrative"
    case slidePoints = "changed.points"
    case slideNotes = "changed.notes"
    case slideVisual = "changed.visual"
    case slideForm = "changed.form"
    case deckTitle = "set.title"
    case deckTheme = "set.theme"
    case deckDesign = "set.design"
    case deckAudience = "set.audience"
    case deckMinutes = "set.minutes"
    case deckFooter = "set.footer"

    init(_ change: OutlineEdit.SlideChange) {
        self =
            switch change {
            case .title: .slideTitle
            case .narrative: .slideNarrative
            case .points: .slidePoints
            case .notes: .slideNotes
            case .visual: .slideVisual
            case .form: .slideForm
            }
    }

    init(_ change: OutlineEdit.DeckChange) {
        self =
            switch change {
            case .title: .deckTitle
            case .theme: .deckTheme
            case .design: .deckDesign
            case .audience: .deckAudience
            case .minutes: .deckMinutes
            case .footer: .deckFooter
            }
    }
}

extension OutlineEdit.DeckChange {
    /// What fills the places of the change's message.
    func places(_ wording: Wording) -> TemplateValues {
        switch self {
        case .title, .theme, .design, .footer: [:]
        case .audience(let audience): ["audience": audience.shortened(to: 60)]
        case .minutes(let minutes): ["minutes": wording.minutes(minutes)]
        }
    }
}
