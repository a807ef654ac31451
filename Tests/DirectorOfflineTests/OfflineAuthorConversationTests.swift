import DirectorCore
import DirectorOffline
import DirectorSessions
import Testing

/// The two conversations that show the level.
struct OfflineAuthorConversationTests {
    @Test func tellsChildrenAboutKrishna() throws {
        let talk = try Conversation("Krishna", answers: "Children, 10 min")
        #expect(talk.questions.questions.questions.count == 4)
        #expect(talk.questions.lead.contains("Krishna"))
        #expect(talk.plan.plan.proposedSlideCount == 5)
        #expect(talk.plan.plan.summaryOfUserRequest == "A short storytelling session about Krishna for children.")
        #expect((4...6).contains(talk.plan.plan.keyAssumptions.count))
        #expect(
            talk.strawman.slides.map(\.title) == [
                "Who is Krishna?", "Meet Krishna", "One story about Krishna", "What can we learn from him?",
                "Your turn!",
            ]
        )
        #expect(
            talk.strawman.slides.map(\.slideType) == [
                .titleSlide, .visualHeavy, .mixedContent, .diagramFocused, .conclusionSlide,
            ]
        )
        #expect(talk.strawman.slides[2].keyPoints == ["How it begins", "What goes wrong", "How it ends"])
        #expect(
            talk.strawman.slides[2].speakerNotes?.contains("Fill in: the three moments you want the pictures to show.")
                == true
        )
        #expect(SlideBrief(text: talk.strawman.slides[2].visualsNeeded ?? "") != nil)
        #expect(talk.strawman.visualStylePreference == .kids)
    }

    @Test func refinesKrishna() throws {
        let talk = try Conversation("Krishna", answers: "Children, 10 min")
        let flute = try talk.refined("Add a slide about the flute")
        #expect(flute.strawman.slides.count == 6)
        #expect(flute.titles[2].contains("the flute"))
        #expect(flute.affected == [flute.strawman.slides[2].slideID])
        let visual = try talk.refined("Make slide 3 more visual")
        #expect(visual.affected == ["slide_003"])
        #expect(visual.strawman.slides[2].slideType == .visualHeavy)
        for index in [0, 1, 3, 4] { #expect(visual.strawman.slides[index] == talk.strawman.slides[index]) }
        let short = try talk.refined("Make it 5 minutes")
        #expect(short.strawman.presentationDuration == 5)
        #expect(short.strawman.slides.count == 3)
        #expect(short.changes.contains { $0.contains("What can we learn from him?") })
    }

    @Test func asksTheBoardForMoney() throws {
        let topic =
            "Series A fundraising for our battery start-up. Board meeting, 15 slides, convince them to approve the round"
        let talk = try Conversation(topic)
        #expect(talk.questions.questions.questions.count == 3)
        #expect(talk.plan.plan.proposedSlideCount == 15)
        #expect(talk.plan.lead.contains("15 slides"))
        let slides = talk.strawman.slides
        #expect(slides.count == 15)
        #expect(talk.strawman.mainTitle == "Series A fundraising for our battery start-up")
        #expect(slides[1].title == "The decision in one minute")
        let titles = slides.map(\.title)
        for title in [
            "Approve the round: what we ask of the board today", "Why now", "What we will do with the money",
            "What could go wrong, and our answer",
        ] { #expect(titles.contains(title)) }
        #expect(slides.last?.title == "Your decision today")
        let data = slides.filter { $0.slideType == .dataDriven }
        #expect(!data.isEmpty)
        for slide in data {
            #expect(slide.analyticsNeeded != nil)
            #expect(slide.speakerNotes?.contains("Fill in:") == true)
        }
        #expect(talk.strawman.targetAudience == "The board")
    }

    @Test func replansWithTwelveSlides() throws {
        let topic =
            "Series A fundraising for our battery start-up. Board meeting, 15 slides, convince them to approve the round"
        let talk = try Conversation(topic, feedback: ["yes but make it 12 slides"])
        #expect(talk.plan.plan.proposedSlideCount == 12)
        #expect(talk.plan.lead.hasPrefix("Plan 2: 12 slides"))
        #expect(talk.strawman.slides.count == 12)
    }

    @Test func keepsTheAudienceWhenFiguresMentionCustomers() throws {
        let talk = try Conversation(
            "Board meeting, 15 slides, convince them to approve our Series A",
            answers: "1. 4 million euros\n2. 80 pilot customers, 3x energy density\n3. Too early"
        )
        #expect(talk.strawman.targetAudience == "The board")
        let figures = try #require(try talk.deck().first { $0.layout.kind == "metrics" })
        #expect(figures.layout.allText.contains("80"))
        #expect(figures.layout.allText.contains("Pilot customers"))
    }

    @Test func answersOnTheWay() throws {
        let brief = try Conversation("Krishna", answers: "Children, 10 min").brief
        let answer = try ready(OfflineAuthor().answer("What do you mean by strawman?", misfit: .question, brief: brief))
            .text
        #expect(answer.contains("first outline"))
        #expect(answer.contains("accept it with the button"))
    }
}
