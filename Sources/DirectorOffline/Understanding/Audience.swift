import DirectorLanguage

/// Who listens, in the user's words and as a kind that decides structure and tone.
package struct Audience: Equatable, Sendable {
    enum Kind: String, Equatable, Sendable, CaseIterable {
        case children, teenagers, students, beginners, executives, investors, customers, colleagues, experts, guests
        case everyone
    }

    var kind: Kind
    /// As the user said it: "CS students", "board meeting".
    var words: String
    /// "6 to 8", "8", "grade 3"; as said.
    var age: String?

    /// The age, unless the user's words hold it.
    var unsaidAge: String? { age.flatMap { words.contains($0) ? nil : $0 } }
}

extension Audience.Kind {
    /// The nouns that name a kind, longest first where one holds another. Tokens are separated by single spaces.
    static let nouns: [(kind: Audience.Kind, words: [String])] = [
        (
            .guests,
            [
                "wedding guests", "wedding party", "party guests", "guests", "family and friends", "friends and family",
                "friends", "family", "my family", "relatives", "mourners",
            ]
        ),
        (
            .children,
            [
                "primary school children", "primary school pupils", "elementary school kids",
                "elementary school students",
                "elementary students", "primary students", "kindergarten children", "school children", "schoolchildren",
                "school kids", "young children", "little kids", "small children", "first graders", "second graders",
                "third graders", "fourth graders", "fifth graders", "preschoolers", "pre schoolers", "kindergartners",
                "kindergarteners", "kindergarten", "preschool", "toddlers", "children", "child", "kids", "kid",
                "primary school", "elementary school", "pupils", "boys and girls", "kinder", "niños", "enfants", "बच्चे",
                "बच्चों", "बच्चों के लिए", "儿童", "孩子", "孩子们", "أطفال", "الأطفال", "дети", "детей", "子ども",
            ]
        ),
        (
            .teenagers,
            [
                "high school students", "high schoolers", "highschool students", "middle school students",
                "middle schoolers",
                "secondary school students", "sixth graders", "seventh graders", "eighth graders", "ninth graders",
                "tenth graders", "teenagers", "teens", "teen", "adolescents", "high school", "middle school",
                "secondary school", "young people", "youth", "my class", "classmates", "our class", "jugendliche",
                "schüler", "schülerinnen", "alumnos", "élèves",
            ]
        ),
        (
            .investors,
            [
                "venture capitalists", "angel investors", "seed investors", "business angels", "investors", "investor",
                "vcs", "vc", "venture capital", "shareholders", "backers", "funders", "bank managers", "lenders",
                "investoren",
            ]
        ),
        (
            .executives,
            [
                "board of directors", "executive board", "executive committee", "executive team", "management board",
                "management team", "senior management", "top management", "upper management", "senior leadership",
                "leadership team", "senior leaders", "business leaders", "c level", "c suite", "steering committee",
                "board members", "board meeting", "the board", "board", "executives", "executive", "directors",
                "leadership",
                "management", "managers", "manager", "supervisory board", "vorstand", "my boss", "our boss", "boss",
                "bosses",
                "ceo", "cfo", "cto", "coo", "decision makers", "stakeholders", "department heads", "city council",
                "town council", "council", "committee", "trustees", "jury",
            ]
        ),
        (
            .customers,
            [
                "potential customers", "potential clients", "prospective customers", "prospective clients",
                "existing customers",
                "customers", "customer", "clients", "client", "prospects", "prospect", "buyers", "buyer", "leads",
                "consumers",
                "purchasers", "small businesses", "businesses", "companies", "firms", "shop owners", "kunden",
                "clientes", "retailers",
            ]
        ),
        (
            .students,
            [
                "undergraduate students", "graduate students", "computer science students", "cs students",
                "university students", "college students", "medical students", "law students", "first year students",
                "undergraduates", "undergrads", "postgraduates", "freshmen", "students", "student",
                "university lecture",
                "university class", "university course", "studenten", "studierende", "estudiantes", "étudiants",
                "learners",
                "trainees", "apprentices",
            ]
        ),
        (
            .experts,
            [
                "domain experts", "experts", "specialists", "researchers", "scientists", "academics", "professors",
                "physicians", "doctors", "clinicians", "conference attendees", "conference audience", "conference",
                "peers", "reviewers",
            ]
        ),
        (
            .beginners,
            [
                "absolute beginners", "complete beginners", "beginners", "novices", "newcomers", "laypeople",
                "lay people", "non experts",
            ]
        ),
        (
            .colleagues,
            [
                "software engineers", "software developers", "backend engineers", "engineering team", "sales team",
                "marketing team", "support team", "product team", "project team", "development team", "new employees",
                "new hires", "new staff", "new joiners", "new starters", "new colleagues", "employees", "staff",
                "colleagues", "coworkers", "co workers", "teammates", "my team", "our team", "the team", "team",
                "teams",
                "engineers", "developers", "programmers", "designers", "nurses", "technicians", "salespeople",
                "workers",
                "volunteers", "department", "all hands", "mitarbeiter", "kollegen",
            ]
        ),
        (
            .everyone,
            [
                "general public", "general audience", "grandma", "grandpa", "grandmother", "grandfather",
                "grandparents", "the public", "public", "adults", "grown ups", "seniors",
                "senior citizens",
                "older people", "elderly people", "parents", "teachers", "educators", "neighbours", "neighbors",
                "community",
                "citizens", "residents", "everyone", "everybody", "anyone", "visitors", "tourists", "club members",
                "members",
                "patients", "farmers", "people", "erwachsene", "eltern", "women", "men",
            ]
        ),
    ]
}
