import DirectorCore
import DirectorLanguage

/// How many slides fit: a third of the minutes plus opening and closing, unless the user named a number.
package enum SlideBudget {
    /// The largest number of slides that is repeated to the user; a larger one is "more than 1000".
    static let largestSpokenCount = 1000

    /// Minutes if the user named none.
    static let usualMinutes = 15

    static func count(minutes: Int) -> Int {
        clamped(minutes / 3 + 2, to: ConfirmationPlan.allowedSlideCount)
    }

    /// Minutes that suit `slides`, the other way round.
    static func minutes(slides: Int) -> Int { max(2, (slides - 2) * 3) }

    package static func count(for brief: PresentationBrief) -> Int {
        if let wanted = brief.slideCount {
            return clamped(stepped(wanted, by: brief.lengthSteps), to: ConfirmationPlan.allowedSlideCount)
        }
        let usual = count(minutes: brief.minutes ?? usualMinutes(for: brief))
        return clamped(stepped(usual, by: brief.lengthSteps), to: ConfirmationPlan.allowedSlideCount)
    }

    /// The minutes the plan assumes: they suit the slides it has, and not the number that was asked for.
    package static func minutes(for brief: PresentationBrief) -> Int {
        if let minutes = brief.minutes { return minutes }
        if brief.slideCount != nil { return minutes(slides: count(for: brief)) }
        return usualMinutes(for: brief)
    }

    private static func usualMinutes(for brief: PresentationBrief) -> Int {
        if brief.isForChildren { return 10 }
        switch brief.effectivePurpose {
        case .celebrate: return 6
        case .pitch: return 12
        case .train: return 45
        case .teach, .persuade, .report, .tellStory, .compare, .inform: return usualMinutes
        }
    }

    /// A third up or down a step, at least one slide.
    static func stepped(_ count: Int, by steps: Int) -> Int {
        var count = count
        for _ in 0..<min(abs(steps), 10) { count += steps > 0 ? max(1, count / 3) : -max(1, count / 3) }
        return max(2, count)
    }

    static func clamped(_ value: Int, to range: ClosedRange<Int>) -> Int {
        min(max(value, range.lowerBound), range.upperBound)
    }
}
