import DirectorCore
import DirectorLanguage

enum SummaryMessage: String, MessageKey {
    static let section = "author.summary"

    /// For a topic that names its own kind: "Quarterly report for the board; …".
    case named
    /// "A short lesson about bees for children."
    case general
    case genre

    var shape: MessageShape {
        switch self {
        // Speeches at celebrations are always named.
        case .genre: .table(Purpose.allCases.filter { $0 != .celebrate }.map(\.rawValue))
        case .named, .general: .text
        }
    }
}

extension Wording {
    /// "A short storytelling session about Krishna for children."
    func summary(of brief: PresentationBrief) -> String {
        let purpose = brief.effectivePurpose
        let isNamed =
            brief.subject.namesItsKind || purpose == .celebrate || purpose == .compare && !brief.subject.isPair
        // A topic that names its own kind ("Quarterly report") is not called a report of a report.
        return isNamed ? named(brief, purpose) : general(brief, purpose)
    }

    private func named(_ brief: PresentationBrief, _ purpose: Purpose) -> String {
        var values: TemplateValues = [
            "Subject": brief.subject.full.shortened(to: 100).sentenceCased, "for": brief.audience.map(forListeners),
            "ask": brief.ask?.shortened(to: 80),
        ]
        for other in Purpose.allCases { values.set(other.rawValue, if: other == purpose) }
        return text(SummaryMessage.named, values)
    }

    private func general(_ brief: PresentationBrief, _ purpose: Purpose) -> String {
        let subject = brief.subject
        let name = subject.name ?? subject.full.shortened(to: 100)
        var pair: String?
        if case .pair(let left, let right) = subject.form, purpose == .compare { pair = list([left, right]) }
        let values: TemplateValues = [
            "genre": genre(of: brief, purpose), "for": brief.audience.map(forListeners), "name": name, "pair": pair,
            "about": grammar.about(name), "request": grammar.addressed(name), "ask": brief.ask?.shortened(to: 80),
        ]
        return text(
            SummaryMessage.general,
            TemplateValues(
                values,
                if: [
                    "question": subject.form == .question,
                    "persuade": purpose == .persuade,
                    "onlyAsk": brief.ask?.lowercased() == subject.full.lowercased(),
                ]
            )
        )
    }

    private func genre(of brief: PresentationBrief, _ purpose: Purpose) -> String {
        text(
            SummaryMessage.genre,
            of: purpose,
            TemplateValues(if: [
                "short": SlideBudget.minutes(for: brief) <= 10, "students": brief.audience?.kind == .students,
            ])
        )
    }
}
