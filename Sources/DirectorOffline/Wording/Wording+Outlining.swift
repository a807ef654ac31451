import DirectorLanguage

enum OutlineMessage: String, MessageKey {
    static let section = "author"

    case opening = "outline.opening"
    case lead = "outline.lead"
    case theme = "outline.theme"
    case tone
    case lookTheme = "look.theme"
    case lookSuggestions = "look.suggestions"
    case lookPicture = "look.picture"
    case lookChart = "look.chart"

    var shape: MessageShape {
        switch self {
        case .opening, .lead, .theme: .text
        case .tone: .table(Tone.self)
        case .lookTheme, .lookSuggestions, .lookPicture, .lookChart: .table(Look.Manner.self)
        }
    }
}

enum TitleMessage: String, MessageKey {
    static let section = "author.title"

    case more, continued, again, closer
    case numbered
    /// Beyond the numbered ones, with `repetition` as often as it takes.
    case repeated, repetition

    var shape: MessageShape {
        switch self {
        case .numbered: .series
        case .more, .continued, .again, .closer, .repeated, .repetition: .text
        }
    }
}

extension Wording {
    func outlineLead(_ lead: OutlineLead) -> String {
        let opening = text(
            OutlineMessage.opening,
            TemplateValues(["number": String(lead.number)], if: ["first": lead.number <= 1])
        )
        let isShown = lead.first != nil && lead.last != nil
        return text(
            OutlineMessage.lead,
            [
                "opening": opening, "slides": slides(lead.slides), "listeners": lead.address,
                "start": isShown ? lead.first : nil, "end": isShown ? lead.last : nil,
            ]
        )
    }

    func look(_ manner: Look.Manner, tone: Tone, celebrating: Bool) -> LookWords {
        LookWords(
            theme: text(
                OutlineMessage.lookTheme,
                of: manner,
                TemplateValues(["tone": self.tone(tone)], if: ["celebrating": celebrating])
            ),
            suggestions: text(OutlineMessage.lookSuggestions, of: manner),
            picture: text(OutlineMessage.lookPicture, of: manner),
            chart: text(OutlineMessage.lookChart, of: manner)
        )
    }

    func tone(_ tone: Tone) -> String { text(OutlineMessage.tone, of: tone) }

    /// The theme after the user named a tone.
    func theme(_ tone: Tone) -> String { text(OutlineMessage.theme, ["tone": self.tone(tone)]) }

    /// Other spellings of a title that is taken, best first.
    func variations(of title: String) -> [String] {
        [TitleMessage.more, .continued, .again, .closer].map { text($0, ["title": title]) }
    }

    /// A spelling with a number, for when all others are taken, too.
    func variation(of title: String, number: Int) -> String {
        let values: TemplateValues = ["title": title]
        if let numbered = messages.text(TitleMessage.numbered, at: number, values) { return numbered }
        var last = number - 1
        while last > 0, messages.text(TitleMessage.numbered, at: last, values) == nil { last -= 1 }
        let again = String(repeating: text(TitleMessage.repetition), count: number - last)
        return text(TitleMessage.repeated, ["title": title, "again": again])
    }
}
