import DirectorCore
import DirectorLanguage

extension OutlineShape {
    static let teach = OutlineShape(parts: [
        [
            Idea("worth", 3, .pointsWithPicture),
            Idea("known", 8, .twoColumns),
        ],
        [
            Idea("map", 2, .diagram),
            Idea("core", 1, .bullets),
            Idea("steps", 4, .steps),
            Idea("words", 7, .table),
            Idea("sentence", 11, .quote),
            Idea("origin", 13, .timeline),
        ],
        [
            Idea("worked", 3, .pointsWithDiagram),
            Idea("ways", 6, .comparison),
            Idea("evidence", 9, .pointsWithChart),
            Idea("practice", 14, .threePanels),
        ],
        [
            Idea("mistakes", 5, .comparison),
            Idea("try", 4, .bullets),
            Idea("limits", 10, .twoColumns),
            Idea("test", 12, .bullets),
            Idea("open", 15, .bullets),
            Idea("read", 16, .table),
        ],
    ])

    static let persuade = OutlineShape(parts: [
        [
            Idea("request", 1, .bullets),
            Idea("now", 4, .pointsWithPicture),
        ],
        [
            Idea("problem", 2, .pointsWithPicture),
            Idea("answer", 8, .pointsWithDiagram),
            Idea("figures", 3, .figures),
            Idea("progress", 6, .pointsWithChart),
            Idea("prize", 9, .chart),
            Idea("voices", 11, .quote),
        ],
        [
            Idea("money", 4, .table, if: .money),
            Idea("effort", 4, .table, if: .notMoney),
            Idea("after", 5, .timeline),
            Idea("team", 10, .threePanels),
            Idea("measure", 14, .pointsWithChart),
        ],
        [
            Idea("risks", 3, .table),
            Idea("without", 7, .comparison),
            Idea("options", 12, .table),
            Idea("questions", 13, .bullets),
            Idea("focus", 15, .matrix),
        ],
    ])

    static let report = OutlineShape(parts: [
        [
            Idea("figures", 1, .figures),
            Idea("goals", 9, .table),
            Idea("trend", 2, .pointsWithChart),
        ],
        [
            Idea("balance", 4, .twoColumns),
            Idea("causes", 5, .threePanels),
            Idea("areas", 7, .table),
            Idea("planned", 8, .chart),
            Idea("customers", 12, .quote),
        ],
        [
            Idea("lessons", 6, .bullets),
            Idea("risks", 3, .matrix),
            Idea("case", 13, .pointsWithPicture),
        ],
        [
            Idea("next", 3, .timeline),
            Idea("needs", 10, .bullets),
            Idea("outlook", 11, .pointsWithChart),
            Idea("thanks", 14, .pointsWithPicture),
        ],
    ])

    static let pitch = OutlineShape(parts: [
        [
            Idea("problem", 1, .pointsWithPicture),
            Idea("habit", 6, .twoColumns),
            Idea("now", 8, .timeline),
        ],
        [
            Idea("promise", 2, .quote),
            Idea("action", 3, .picture),
            Idea("how", 7, .steps),
            Idea("different", 9, .table),
        ],
        [
            Idea("traction", 4, .pointsWithChart, if: .investors),
            Idea("gains", 4, .figures, if: .notInvestors),
            Idea("customer", 10, .quote),
            Idea("market", 11, .chart, if: .investors),
            Idea("inuse", 11, .threePanels, if: .notInvestors),
            Idea("price", 12, .table),
        ],
        [
            Idea("team", 5, .threePanels, if: .investors),
            Idea("start", 5, .timeline, if: .notInvestors),
            Idea("doubts", 13, .comparison),
            Idea("money", 14, .table),
            Idea("road", 15, .timeline),
        ],
    ])

    static let story = OutlineShape(parts: [
        [
            Idea("place", 2, .pointsWithPicture),
            Idea("meet", 1, .picture),
            Idea("others", 7, .threePanels),
        ],
        [
            Idea("change", 5, .pointsWithPicture),
            Idea("obstacle", 3, .bullets),
            Idea("way", 8, .timeline),
        ],
        [
            Idea("turn", 4, .quote),
            Idea("end", 6, .picture),
            Idea("before", 11, .comparison),
        ],
        [
            Idea("tells", 5, .steps),
            Idea("traces", 9, .threePanels),
            Idea("legend", 10, .twoColumns),
            Idea("open", 12, .bullets),
        ],
    ])

    static let train = OutlineShape(parts: [
        [
            Idea("skill", 1, .bullets),
            Idea("rules", 8, .twoColumns),
            Idea("warmup", 6, .pointsWithPicture),
        ],
        [
            Idea("idea", 2, .pointsWithDiagram),
            Idea("watch", 3, .steps),
            Idea("quality", 9, .comparison),
            Idea("tools", 10, .table),
        ],
        [
            Idea("first", 3, .bullets),
            Idea("notice", 5, .threePanels),
            Idea("real", 7, .pointsWithPicture),
            Idea("trouble", 11, .table),
            Idea("level", 12, .matrix),
        ],
        [
            Idea("plan", 4, .timeline),
            Idea("checklist", 13, .bullets),
            Idea("help", 14, .threePanels),
        ],
    ])

    static let compare = OutlineShape(parts: [
        [
            Idea("question", 3, .pointsWithPicture),
            Idea("criteria", 2, .bullets),
        ],
        [
            Idea("left", 5, .pointsWithPicture),
            Idea("right", 5, .pointsWithPicture),
        ],
        [
            Idea("table", 1, .table),
            Idea("stronger", 4, .comparison),
            Idea("cost", 8, .pointsWithChart),
            Idea("voice", 9, .quote),
            Idea("task", 6, .comparison),
            Idea("effort", 10, .matrix),
        ],
        [
            Idea("when", 3, .twoColumns),
            Idea("risks", 7, .table),
            Idea("change", 11, .timeline),
        ],
    ])

    static let inform = OutlineShape(parts: [
        [
            Idea("why", 1, .pointsWithPicture),
            Idea("map", 3, .diagram),
            Idea("myths", 7, .comparison),
        ],
        [
            Idea("three", 2, .threePanels),
            Idea("history", 5, .timeline),
            Idea("figures", 6, .figures),
            Idea("example", 4, .pointsWithPicture),
            Idea("people", 10, .table),
            Idea("how", 11, .steps),
        ],
        [
            Idea("meaning", 3, .bullets),
            Idea("sides", 8, .twoColumns),
            Idea("trend", 12, .pointsWithChart),
            Idea("voice", 13, .quote),
        ],
        [
            Idea("act", 5, .bullets),
            Idea("future", 9, .pointsWithPicture),
            Idea("faq", 14, .bullets),
            Idea("chances", 15, .matrix),
        ],
    ])

    static let celebrate = OutlineShape(parts: [
        [
            Idea("met", 1, .pointsWithPicture)
        ],
        [
            Idea("moment", 2, .picture),
            Idea("traits", 5, .threePanels),
            Idea("then", 4, .timeline),
        ],
        [
            Idea("learned", 6, .bullets),
            Idea("sentence", 7, .quote),
            Idea("before", 9, .comparison),
        ],
        [
            Idea("wish", 3, .bullets),
            Idea("thanks", 8, .pointsWithPicture),
            Idea("missed", 10, .pointsWithPicture),
        ],
    ])

    static let children = OutlineShape(parts: [
        [
            Idea("known", 5, .bullets),
            Idea("meet", 1, .picture),
            Idea("size", 9, .comparison),
        ],
        [
            Idea("story", 2, .threePanels),
            Idea("exciting", 7, .picture),
            Idea("order", 10, .timeline),
        ],
        [
            Idea("lesson", 3, .steps, if: .story),
            Idea("lesson", 4, .steps, if: .notStory),
            Idea("explain", 4, .steps, if: .story),
            Idea("explain", 3, .steps, if: .notStory),
            Idea("true", 6, .twoColumns),
            Idea("words", 11, .table),
            Idea("sentence", 12, .quote),
        ],
        [
            Idea("act", 8, .pointsWithPicture),
            Idea("everyone", 13, .bullets),
            Idea("song", 14, .pointsWithPicture),
        ],
    ])
}
