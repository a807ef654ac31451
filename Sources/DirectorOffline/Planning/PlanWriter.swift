import DirectorCore
import DirectorLanguage
import DirectorSessions

/// Commits to a structure the user can agree to or change.
enum PlanWriter {
    static func draft(for brief: AuthorBrief, _ reader: BriefReader) -> PlanDraft {
        let known = reader.read(brief)
        let count = SlideBudget.count(for: known)
        let wording = known.wording
        let summary = wording.summary(of: known)
        let plan = ConfirmationPlan(
            summaryOfUserRequest: summary,
            keyAssumptions: assumptions(of: known, count: count).map(wording.assumption),
            proposedSlideCount: count
        )
        let lead = PlanLead(
            number: brief.revision,
            slides: count,
            minutes: SlideBudget.minutes(for: known),
            summary: summary,
            change: brief.planFeedback.last.map { cited($0, limit: 80) }
        )
        return PlanDraft(lead: wording.planLead(lead), plan: plan)
    }

    /// What the user asked for by name comes first, so that it is seen to have arrived.
    private static func assumptions(of brief: PresentationBrief, count: Int) -> [PlanAssumption] {
        let purpose = brief.effectivePurpose
        let isAssumed = brief.minutes == nil && brief.slideCount == nil
        let general: [PlanAssumption] = [
            .audience(brief.audience, celebrating: purpose == .celebrate),
            .length(minutes: SlideBudget.minutes(for: brief), slides: count, assumed: isAssumed),
            .structure(purpose, children: brief.isForChildren), .style(purpose, children: brief.isForChildren),
            .tone(brief.effectiveTone), .honesty(children: brief.isForChildren),
        ]
        let wishes = wishes(of: brief, count: count)
        return wishes + general.prefix(max(0, 6 - wishes.count))
    }

    private static func wishes(of brief: PresentationBrief, count: Int) -> [PlanAssumption] {
        var items: [PlanAssumption] = []
        if let asked = brief.slideCount, !ConfirmationPlan.allowedSlideCount.contains(asked) {
            items.append(.countOutOfRange(asked: asked, start: count))
        }
        if !brief.mustHaves.isEmpty { items.append(.included(brief.mustHaves)) }
        if !brief.exclusions.isEmpty { items.append(.leftOut(brief.exclusions)) }
        if let takeaway = brief.takeaway { items.append(.remembered(cited(takeaway, limit: 120))) }
        if let terms = brief.terms { items.append(.terms(cited(terms, limit: 120))) }
        if let figures = brief.figures { items.append(.figures(cited(figures, limit: 120))) }
        if let objections = brief.objections { items.append(.objections(cited(objections, limit: 120))) }
        if let material = brief.material { items.append(.material(cited(material, limit: 120))) }
        for remark in brief.remarks.suffix(3) { items.append(.remark(cited(remark, limit: 120))) }
        return Array(items.suffix(5))
    }

    /// What the user said, fit to stand in quotes.
    static func cited(_ text: String, limit: Int) -> String { text.singleLine.unwrapped.shortened(to: limit) }
}
