import DirectorLanguage
import DirectorOffline

/// The prompts, out of the binary. Each begins with a heading that names it and its version.
enum PromptLibrary {
    static let base = EmbeddedText.base_md
    static let repair = EmbeddedText.repair_md

    /// The description of a stage's task.
    static func task(_ stage: ModelStage) -> String {
        switch stage {
        case .route: EmbeddedText.route_md
        case .questions: EmbeddedText.questions_md
        case .plan: EmbeddedText.plan_md
        case .strawman: EmbeddedText.strawman_md
        case .refine: EmbeddedText.refine_md
        case .slide: EmbeddedText.slide_md
        case .answer: EmbeddedText.answer_md
        }
    }

    /// The version in a prompt's heading; 0 if it has none.
    static func version(of prompt: String) -> Int {
        let heading = prompt.prefix { $0 != "\n" }
        return heading.split(separator: " ").last.flatMap { Int($0) } ?? 0
    }

    /// `plan 1+1`: the versions of the shared rules and of the task, for logs.
    static func name(_ stage: ModelStage) -> String {
        "\(stage.rawValue) \(version(of: base))+\(version(of: task(stage)))"
    }

    /// Puts values in the places of `{{names}}`.
    static func fill(_ prompt: String, _ values: [String: String]) -> String {
        var filled = ""
        var rest = prompt[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            filled += rest[..<open.lowerBound]
            filled += values[String(rest[open.upperBound..<close.lowerBound])] ?? ""
            rest = rest[close.upperBound...]
        }
        return filled + rest
    }
}
