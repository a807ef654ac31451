import DirectorLanguage

/// Something people ask about. What we say to it is in the language's wording, by which words it is recognised in
/// the lexicons.
enum AnswerSubject: String, CaseIterable, Sendable {
    /// More special subjects first.
    case inside, strawman, fillIn, plan, audience, export, link, safety, speed, slideCount, duration, next, undo,
        changes, pictures
    case notes, design, language, files, cost, who, howItWorks, whyQuestions, takeaway, method, understanding, slides
}
