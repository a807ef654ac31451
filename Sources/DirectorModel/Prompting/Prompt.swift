import DirectorCore

/// What a model is given: our instructions, and material that is not to be obeyed.
struct Prompt: Sendable, Equatable {
    let instructions: String
    /// One JSON document. JSON's quoting keeps what users wrote inside it.
    let material: String

    /// - Parameters:
    ///   - canary: a word that must never come back
    ///   - shape: for tasks whose answers do not always have the same shape
    init(_ stage: ModelStage, material: PromptMaterial, canary: String, shape: String = "") {
        let values = ["canary": canary, "shape": shape]
        instructions =
            PromptLibrary.fill(PromptLibrary.base, values) + "\n"
            + PromptLibrary.fill(PromptLibrary.task(stage), values)
        self.material = material.json
    }

    /// What is said to a model whose answer cannot be used.
    static func repair(_ problems: [ContentError]) -> String {
        // A longer list does not help a model: an answer that is wrong in many places has one cause.
        let lines = problems.prefix(12).map { "- \($0.path): found \($0.found), allowed is \($0.allowed)" }
        return PromptLibrary.fill(PromptLibrary.repair, ["problems": lines.joined(separator: "\n")])
    }
}
