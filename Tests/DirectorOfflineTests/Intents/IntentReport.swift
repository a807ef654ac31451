import DirectorCore
import FoundationEssentials

/// The part of docs/intents.md that is measured, not written.
struct IntentReport: Sendable {
    static let start = "<!-- measured -->"
    static let end = "<!-- end of measured -->"
    static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/intents.md")

    let text: String

    init(_ evaluation: IntentEvaluation) throws {
        var lines = ["### Per intent, English, test split", ""]
        lines += try Self.table(evaluation.score(.test) { $0.language == "en" })
        lines += ["", "### Per language", ""]
        lines += ["| language | split | messages | right | accuracy | weighted | wrong acceptances |"]
        lines += ["|---|---|---:|---:|---:|---:|---:|"]
        for language in evaluation.languages {
            for split in IntentExample.Split.allCases {
                let score = try evaluation.score(split) { $0.language == language }
                guard score.count > 0 else { continue }
                lines.append(
                    "| \(language) | \(split.rawValue) | \(score.count) | \(score.correct) | "
                        + "\(Self.percent(score.accuracy)) | \(Self.percent(score.weightedAccuracy)) | "
                        + "\(score.wrongAcceptances.count) |"
                )
            }
        }
        lines += ["", "### What became of the message", ""]
        lines += ["| split | messages that name something | done as meant |", "|---|---:|---:|"]
        for split in IntentExample.Split.allCases {
            let outcome = try evaluation.outcome(split)
            lines.append("| \(split.rawValue) | \(outcome.count) | \(Self.percent(outcome.share)) |")
        }
        lines += ["", "### Fresh messages, written after the rules were tuned", ""]
        lines += try Self.fresh(IntentEvaluation(IntentExample.fresh()))
        text = lines.joined(separator: "\n")
    }

    private static func fresh(_ evaluation: IntentEvaluation) throws -> [String] {
        var lines = ["| language | messages | right | accuracy | wrong acceptances | name something | done as meant |"]
        lines += ["|---|---:|---:|---:|---:|---:|---:|"]
        for language in evaluation.languages + ["all"] {
            let part = IntentEvaluation(evaluation.examples.filter { language == "all" || $0.language == language })
            let score = try part.score(.test)
            let outcome = try part.outcome(.test)
            lines.append(
                "| \(language) | \(score.count) | \(score.correct) | \(percent(score.accuracy)) | "
                    + "\(score.wrongAcceptances.count) | \(outcome.count) | \(percent(outcome.share)) |"
            )
        }
        return lines
    }

    private static func table(_ score: IntentScore) -> [String] {
        var lines = ["| intent | messages | precision | recall |", "|---|---:|---:|---:|"]
        for kind in Intent.Kind.allCases {
            lines.append(
                "| \(kind.rawValue) | \(score.labelled(kind)) | \(score.precision(kind).map(percent) ?? "-") | "
                    + "\(score.recall(kind).map(percent) ?? "-") |"
            )
        }
        lines.append("| all | \(score.count) | \(percent(score.accuracy)) | \(percent(score.accuracy)) |")
        return lines
    }

    /// One decimal, as in "97.4 %".
    static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return tenths < 0 ? "below 0 %" : "\(tenths / 10).\(tenths % 10) %"
    }

    /// The page with its measured part replaced; `nil` if the page has no place for it.
    func replaced(in page: String) -> String? {
        guard let start = page.firstRange(of: Self.start), let end = page.firstRange(of: Self.end) else { return nil }
        return page[..<start.upperBound] + "\n\n" + text + "\n\n" + page[end.lowerBound...]
    }
}
