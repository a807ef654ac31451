/// Who listens, in the user's words and as a kind that decides structure and tone.
struct Audience: Equatable, Sendable {
    enum Kind: Equatable, Sendable, CaseIterable {
        case children, teenagers, students, beginners, executives, investors, customers, colleagues, experts, guests
        case everyone
    }

    var kind: Kind
    /// As the user said it: "CS students", "board meeting".
    var words: String
    /// "6 to 8", "8", "grade 3"; as said.
    var age: String?

    /// How a sentence names them: "the board", "the children".
    var address: String {
        let spoken = words.lowercased()
        if spoken.contains("board") { return "the board" }
        if spoken.contains("committee") { return "the committee" }
        if spoken.contains("council") { return "the council" }
        if spoken.contains("jury") { return "the jury" }
        return switch kind {
        case .children: "the children"
        case .teenagers: "the class"
        case .students: "the students"
        case .beginners: "the beginners"
        case .executives: "the management"
        case .investors: "the investors"
        case .customers: "the customer"
        case .colleagues: "the team"
        case .experts: "the experts"
        case .guests: "the guests"
        case .everyone: "the audience"
        }
    }

    /// In a sentence, spoken to the user: "the engineering team", "your class", "CS students".
    var phrase: String {
        var text = words.isEmpty ? label : words
        let first = text.prefix { !$0.isWhitespace }
        if first.count > 1, first.first?.isUppercase == true, !first.dropFirst().contains(where: \.isUppercase) {
            text = first.lowercased() + text.dropFirst(first.count)
        }
        for (own, yours) in [("my ", "your "), ("our ", "your ")] where text.hasPrefix(own) {
            return yours + text.dropFirst(own.count)
        }
        let last = text.split(separator: " ").last.map(String.init) ?? ""
        let isOneBody = [
            "team", "board", "council", "committee", "public", "class", "jury", "community", "department", "family",
            "audience", "staff", "leadership", "boss", "suite",
        ].contains(last.lowercased())
        return isOneBody && !text.hasPrefix("the ") ? "the " + text : text
    }

    /// What metadata shows: the user's words, with the age if there is one.
    var label: String {
        guard let age, !words.contains(age) else { return words.sentenceCased }
        return words.sentenceCased + " (" + age + ")"
    }
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
