import DirectorCore
import DirectorLanguage

enum QuestionMessage: String, MessageKey {
    static let section = "author"

    case question
    case opening = "questions.opening"
    case lead = "questions.lead"
    case aim = "questions.aim"

    var shape: MessageShape {
        switch self {
        case .question: .table(ClarifyingQuestion.self)
        case .opening, .lead, .aim: .text
        }
    }
}

enum PlanMessage: String, MessageKey {
    static let section = "author.plan"

    case lead
    case countOutOfRange, included, leftOut, remembered, terms, figures, objections, material, remark
    case guests, unnamed, listeners
    case length, tone, honesty
    case childrenStory, childrenStructure, structure
    case childrenStyle, style

    var shape: MessageShape {
        switch self {
        case .listeners: .table(Audience.Kind.self)
        case .structure, .style: .table(Purpose.self)
        case .lead, .countOutOfRange, .included, .leftOut, .remembered, .terms, .figures, .objections, .material,
            .remark, .guests, .unnamed, .length, .tone, .honesty, .childrenStory, .childrenStructure, .childrenStyle:
            .text
        }
    }
}

extension Wording {
    func question(_ question: ClarifyingQuestion, for brief: PresentationBrief) -> String {
        let purpose = brief.effectivePurpose
        let isOpen = brief.audience == nil && brief.purpose == nil
        let values = TemplateValues(
            ["listeners": address(brief.audience, celebrating: purpose == .celebrate)],
            if: [
                "children": brief.isForChildren,
                "general": brief.isForChildren || isOpen,
                "report": purpose == .report,
                "train": purpose == .train,
                "compare": purpose == .compare,
                "pitch": purpose == .pitch,
                "persuade": purpose == .persuade,
                "celebrate": purpose == .celebrate,
            ]
        )
        return text(QuestionMessage.question, of: question, values)
    }

    func questionsLead(_ lead: QuestionsLead) -> String {
        let opening = text(
            QuestionMessage.opening,
            TemplateValues(["title": lead.title, "round": String(lead.round)], if: ["first": lead.round <= 1])
        )
        let facts = [
            lead.audience.map { listeners($0, age: $0.age) },
            lead.minutes.map(minutes),
            lead.slides.map(slides),
            lead.ask.map { text(QuestionMessage.aim, ["ask": $0]) },
        ].compactMap { $0 }
        let known = facts.isEmpty ? nil : facts.joined(separator: ", ")
        return text(QuestionMessage.lead, ["opening": opening, "facts": known, "number": name(of: lead.count)])
    }

    func planLead(_ lead: PlanLead) -> String {
        text(
            PlanMessage.lead,
            [
                "number": String(lead.number), "slides": slides(lead.slides), "minutes": minutes(lead.minutes),
                "summary": lead.summary, "change": lead.change,
            ]
        )
    }

    func assumption(_ assumption: PlanAssumption) -> String {
        switch assumption {
        case .countOutOfRange(let asked, let start):
            text(PlanMessage.countOutOfRange, ["asked": impossibleSlides(asked), "start": String(start)])
        case .included(let items): text(PlanMessage.included, ["items": list(items)])
        case .leftOut(let items): text(PlanMessage.leftOut, ["items": list(items)])
        case .remembered(let said): text(PlanMessage.remembered, ["text": said])
        case .terms(let said): text(PlanMessage.terms, ["text": said])
        case .figures(let said): text(PlanMessage.figures, ["text": said])
        case .objections(let said): text(PlanMessage.objections, ["text": said])
        case .material(let said): text(PlanMessage.material, ["text": said])
        case .remark(let said): text(PlanMessage.remark, ["text": said])
        case .audience(let audience, let celebrating): assumed(audience, celebrating: celebrating)
        case .length(let minutes, let slides, let assumed):
            text(
                PlanMessage.length,
                TemplateValues(
                    ["minutes": self.minutes(minutes), "slides": self.slides(slides)],
                    if: ["assumed": assumed]
                )
            )
        case .structure(let purpose, children: false): text(PlanMessage.structure, of: purpose)
        case .structure(.tellStory, children: true): text(PlanMessage.childrenStory)
        case .structure(_, children: true): text(PlanMessage.childrenStructure)
        case .style(let purpose, children: false): text(PlanMessage.style, of: purpose)
        case .style(_, children: true): text(PlanMessage.childrenStyle)
        case .tone(let tone): text(PlanMessage.tone, ["tone": self.tone(tone)])
        case .honesty(let children): text(PlanMessage.honesty, TemplateValues(if: ["children": children]))
        }
    }

    private func assumed(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else { return text(celebrating ? PlanMessage.guests : .unnamed) }
        return text(PlanMessage.listeners, of: audience.kind, ["label": label(audience, celebrating: celebrating)])
    }
}
