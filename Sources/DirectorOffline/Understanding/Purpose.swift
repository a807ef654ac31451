import DirectorLanguage

/// What the presentation is to achieve; decides its structure.
enum Purpose: String, Equatable, Sendable, CaseIterable {
    case teach, persuade, report, pitch, tellStory, train, compare, inform, celebrate

    /// Words that say it outright, most telling first.
    static let signs: [(purpose: Purpose, words: [String])] = [
        (
            .celebrate,
            [
                "wedding", "wedding speech", "best man", "maid of honour", "maid of honor", "birthday",
                "anniversary party",
                "farewell", "retirement party", "toast", "eulogy", "funeral", "memorial", "graduation speech",
                "laudation", "hochzeit", "boda", "mariage", "engagement party", "baby shower",
            ]
        ),
        (
            .compare,
            [
                "vs", "versus", "compare", "comparing", "comparison", "compared", "differences between",
                "difference between", "pros and cons of",
            ]
        ),
        (
            .train,
            [
                "workshop", "training", "train", "onboarding", "hands on", "tutorial", "bootcamp", "boot camp",
                "how to use",
                "exercise session", "practice session", "schulung",
            ]
        ),
        (
            .persuade,
            [
                "convince", "persuade", "approve", "approval", "fund us", "fund it", "funding", "fundraising",
                "get a yes",
                "win them over", "business case", "ask for budget", "argue", "campaign for", "sign off", "buy in",
                "motivate", "overcome objections", "budget request", "proposal", "überzeugen", "convencer",
                "convaincre",
            ]
        ),
        (
            .pitch,
            [
                "pitch", "elevator pitch", "sales pitch", "sell", "selling", "sales presentation", "product launch",
                "demo day", "sales deck", "sales",
            ]
        ),
        (
            .report,
            [
                "report", "quarterly", "results", "status update", "progress update", "update on", "review",
                "retrospective",
                "annual meeting", "findings", "kpi", "kpis", "post mortem", "postmortem", "monthly", "bericht",
                "informe",
                "business review", "qbr", "town hall",
            ]
        ),
        (
            .tellStory,
            [
                "story", "stories", "storytelling", "fairy tale", "tale", "tales", "biography", "life of", "journey of",
                "legend", "myth of", "legends", "geschichte", "cuento", "histoire", "bedtime",
            ]
        ),
        (
            .teach,
            [
                "teach", "teaching", "lecture", "lesson", "explain", "explaining", "understand", "course",
                "introduction to",
                "intro to", "class on", "seminar", "learn", "educate", "basics", "fundamentals", "unterricht", "clase",
                "cours",
            ]
        ),
        (.inform, ["inform", "overview", "raise awareness", "awareness", "introduce", "briefing", "present"]),
    ]

    /// What is most likely when nobody says.
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
    case playful, warm, formal, energetic, serious, inspiring, relaxed, technical

    static let signs: [(tone: Tone, words: [String])] = [
        (
            .playful,
            [
                "playful", "fun", "funnier", "livelier", "funny", "humorous", "humor", "humour", "witty",
                "lighthearted", "light hearted",
                "entertaining", "silly",
            ]
        ),
        (.formal, ["formal", "businesslike", "business like", "professional", "corporate", "official"]),
        (.energetic, ["energetic", "dynamic", "bold", "exciting", "punchy"]),
        (.serious, ["serious", "sober", "respectful", "solemn"]),
        (.inspiring, ["inspiring", "inspirational", "motivational", "moving", "emotional"]),
        (
            .relaxed,
            [
                "relaxed", "simpler words", "simpler language", "plain language", "casual", "informal",
                "conversational", "easygoing",
            ]
        ),
        (.technical, ["technical", "in depth", "rigorous", "academic", "scientific"]),
        (.warm, ["warm", "warmer", "friendlier", "friendly", "personal", "heartfelt", "gentle"]),
    ]

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
