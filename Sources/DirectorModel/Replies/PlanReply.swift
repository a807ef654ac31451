import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The answer to the stage `plan`.
enum PlanReply {
    static let minutes = 1...600

    static let shape = ReplyShape(
        name: "plan",
        schema: .object([
            .member("lead", .text(upTo: 800)),
            .member("summary", .text(upTo: 500)),
            .member("assumptions", .list(of: .text(upTo: 300), 2...8)),
            .member("slide_count", .integer(ConfirmationPlan.allowedSlideCount)),
            .member("minutes", .integer(minutes)),
        ])
    )

    /// - Parameters:
    ///   - wanted: the number of slides the user asked for
    ///   - number: which plan of the session this is
    static func read(_ reply: JSONValue, wanted: Int?, number: Int, _ problems: inout [ContentError]) -> PlanDraft {
        let root = ReplyField(reply)
        let lead = root.member("lead").text(upTo: 800, &problems)
        let summary = root.member("summary").text(upTo: 500, &problems)
        let assumptions = root.member("assumptions").texts(2...8, upTo: 300, &problems)
        let count = root.member("slide_count").integer(in: ConfirmationPlan.allowedSlideCount, &problems)
        _ = root.member("minutes").integer(in: minutes, &problems)
        if let wanted, wanted != count {
            root.member("slide_count").reject(
                found: "\(count)",
                allowed: "\(wanted), which is what the person asked for",
                &problems
            )
        }
        return PlanDraft(
            lead: self.lead(ModelText.chat(lead), count: count, number: number),
            plan: ConfirmationPlan(
                summaryOfUserRequest: summary.singleLine,
                keyAssumptions: assumptions.map { ModelText.chat($0.singleLine) },
                proposedSlideCount: count
            )
        )
    }

    /// The number of slides is always said (protocol §4.3).
    private static func lead(_ lead: String, count: Int, number: Int) -> String {
        let names = lead.split { !$0.isNumber }.contains { $0 == String(count) }
        return names ? lead : "Plan \(number): \(count) slides. \(lead)"
    }
}
