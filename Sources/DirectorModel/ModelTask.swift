import DirectorCore
import DirectorLanguage
import DirectorOffline

/// One piece of work for a model: what it is told, what must come back, and how that is read.
struct ModelTask<Value: Sendable>: Sendable {
    var stage: ModelStage
    var prompt: Prompt
    /// `nil` for plain text.
    var shape: ReplyShape?
    /// The texts of the answer that are shown while they are written; for plain text, `[""]` shows all of it.
    var shown: [ShownText] = []
    var read: @Sendable (ReplyContent, _ wasCutOff: Bool) -> Reading<Value>

    /// Reads a JSON object.
    static func object(
        _ stage: ModelStage,
        _ prompt: Prompt,
        _ shape: ReplyShape,
        shown: [ShownText] = [],
        read: @escaping @Sendable (JSONValue, inout [ContentError]) -> Value
    ) -> ModelTask {
        ModelTask(stage: stage, prompt: prompt, shape: shape, shown: shown) { content, _ in
            switch content {
            case .object(let value): .of { read(value, &$0) }
            case .text: .bad([ContentError(path: "(the reply)", found: "text", allowed: "one JSON object")])
            }
        }
    }
}

/// A text of an answer that people may read while it is being written.
struct ShownText: Sendable, Equatable {
    /// As ``JSONTextStream/Piece/place``; empty for plain text.
    var place: String
    /// What goes before it: a bullet for elements of a list.
    var opening: String

    init(_ place: String, opening: String = "") {
        self.place = place
        self.opening = opening
    }
}

/// What a model made of a task.
struct ModelResult<Value: Sendable>: Sendable {
    var value: Value
    /// Whether the fallback model wrote it, because the stage's own failed.
    var isFromFallback: Bool
}
