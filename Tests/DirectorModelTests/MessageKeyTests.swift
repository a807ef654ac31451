import DirectorTestSupport
import Testing

@testable import DirectorLanguage
@testable import DirectorModel

struct MessageKeyTests {
    @Test("The parts of the messages files that belong to the author with a model have a text for each key")
    func filesAndKeysAgree() {
        let check = MessagesCheck(
            [FallbackMessage.self, EditMessage.self],
            sections: ["author.model", "author.edit"],
            english: Languages.embedded[.english].messages
        )
        #expect(check.expected.count == 18)
        for language in Language.allCases {
            let problems = check.problems(of: Languages.embedded[language].messages, in: language)
            #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
        }
    }
}
