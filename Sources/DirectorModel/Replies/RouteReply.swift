import DirectorCore
import DirectorLanguage
import DirectorOffline

/// The answer to the stage `route`.
enum RouteReply {
    static let shape = ReplyShape(
        name: "route",
        schema: .object([
            .member("intent", .choice(Intent.Kind.allCases.map(\.rawValue))),
            .member("confidence", .integer(0...100)),
            .member("topic", .text(upTo: 300)),
        ])
    )

    static func read(_ reply: JSONValue, _ problems: inout [ContentError]) -> Intent {
        let root = ReplyField(reply)
        let kind = root.member("intent").choice(Intent.Kind.self, &problems)
        let confidence = root.member("confidence").integer(in: 0...100, &problems)
        let topic = root.member("topic").possibleText(upTo: 2000, &problems).singleLine
        return Intent(
            kind ?? .askHelpOrQuestion,
            confidence: Double(confidence) / 100,
            extractedInfo: topic.isEmpty ? nil : topic
        )
    }
}
