import DirectorCore
import DirectorLanguage

/// The words by which questions are recognised.
enum AnswerSigns {
    static let table = PhraseTable<AnswerSubject>(
        AnswerSubject.allCases.map { subject in
            (subject, Language.allCases.compactMap { signs[$0]?[subject] }.joined(separator: ","))
        }
    )

    private static let signs: [Language: [AnswerSubject: String]] = [
        .english: english, .german: german, .spanish: spanish, .french: french,
    ]

    private static let english: [AnswerSubject: String] = [
        .inside:
            """
        system prompt, your prompt, your instructions, api key, source code, password, which model, what
        model, llm, gpt, chatgpt, claude, gemini, openai
        """,
        .strawman:
            """
        strawman, straw man, strawmen, outline mean, is an outline, is the outline
        """,
        .fillIn:
            """
        fill in, fill ins, placeholders, placeholder
        """,
        .plan:
            """
        is the plan, is a plan, the plan mean, confirmation plan, the plan for, difference between the plan
        """,
        .audience:
            """
        mean by audience, the audience, audience mean, what audience, by audience
        """,
        .export:
            """
        print, pdf, export, download, powerpoint, pptx, keynote, google slides, save it, save as, offline
        """,
        .link:
            """
        share, send it, link, where is my, where is the deck, where can i see, where do i find, show me the
        deck, url
        """,
        .safety:
            """
        lost, close the page, close this, come back, continue later, refresh, saved, reload
        """,
        .speed:
            """
        how long does, how long will, how long do you, how fast, take long, how much time do you
        """,
        .slideCount:
            """
        how many slides, number of slides, many slides, so many slides, so few slides, a limit, slide limit,
        maximum, how many pages
        """,
        .duration:
            """
        how many minutes, how long is, how long should, duration, how long can
        """,
        .next:
            """
        happens next, happens now, happens then, what next, what now, next step, do i do now, should i do, should i say, should i accept, should i press, if i say yes, if i press,
        happens after, happens when, happens if i accept, go from here
        """,
        .undo:
            """
        undo, go back, previous version, take back
        """,
        .changes:
            """
        can i change, can i edit, can i still, can i add, can i remove, can i move, change it later, edit
        it, change something, make changes, change the, can we change, is it possible to change, can it be
        changed, change slides, change anything
        """,
        .pictures:
            """
        pictures, images, photos, illustrations, graphics, logo, charts
        """,
        .notes:
            """
        speaker notes, notes
        """,
        .design:
            """
        colour, colours, color, colors, theme, font, fonts, design, template, style
        """,
        .language:
            """
        language, languages, german, spanish, french, hindi, chinese, arabic, translate
        """,
        .files:
            """
        upload, file, files, attach, attachment, document
        """,
        .cost:
            """
        cost, price, free, pay, subscription
        """,
        .who:
            """
        who are you, what are you, your name, are you a, are you an, are you human, who made you, who is
        this, about you
        """,
        .howItWorks:
            """
        what can you do, can you do, how does this work, how does it work, how do you work, what is this,
        how do i start, how do i begin, how to start, can you help, help me, how it works, instructions,
        explain this, what do you do, how do i use
        """,
        .whyQuestions:
            """
        why do you ask, why so many questions, why questions, do i have to answer, must i answer, have to
        answer, why do you need, why do you want
        """,
        .takeaway:
            """
        takeaway, one thing to remember, key message, purpose
        """,
        .method:
            """
        how do you generate, how do you make, how do you create, how do you build, how do you write, how are
        the slides, where do you get, do you know facts, make things up, invent
        """,
        .understanding:
            """
        understand, what do you mean, explain
        """,
        .slides:
            """
        slide
        """,
    ]
}
