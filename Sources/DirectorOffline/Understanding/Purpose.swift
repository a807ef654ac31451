import DirectorLanguage

/// What the presentation is to achieve; decides its structure.
enum Purpose: String, Equatable, Sendable, CaseIterable {
    /// The more telling first.
    case celebrate, compare, train, persuade, pitch, report, tellStory, teach, inform

    /// What is most likely if the user names none.
    static func likely(for audience: Audience.Kind?) -> Purpose {
        switch audience {
        case .children: .tellStory
        case .teenagers, .students, .beginners: .teach
        case .executives: .inform
        case .investors, .customers: .pitch
        case .guests: .celebrate
        case .colleagues, .experts, .everyone, nil: .inform
        }
    }
}

/// How it should sound.
enum Tone: String, Equatable, Sendable, CaseIterable {
    case playful, formal, energetic, serious, inspiring, relaxed, technical, warm

    static func likely(for audience: Audience.Kind?, purpose: Purpose) -> Tone {
        switch (audience, purpose) {
        case (.children, _): .playful
        case (_, .celebrate): .warm
        case (.executives, _): .formal
        case (.investors, _), (_, .pitch): .energetic
        case (.experts, _): .technical
        case (_, .tellStory): .inspiring
        case (.customers, _), (_, .persuade): .energetic
        case (_, .report): .formal
        case (_, .teach), (_, .train), (_, .compare), (_, .inform): .relaxed
        }
    }
}
