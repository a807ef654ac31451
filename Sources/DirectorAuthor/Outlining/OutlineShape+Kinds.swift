extension OutlineShape {
    static let teach = OutlineShape(ideas: [
        Idea("worth", 3, part: 0, .pointsWithPicture), Idea("known", 8, part: 0, .twoColumns),
        Idea("map", 2, part: 1, .diagram),
        Idea("core", 1, part: 1, .bullets), Idea("steps", 4, part: 1, .steps), Idea("words", 7, part: 1, .table),
        Idea("sentence", 11, part: 1, .quote), Idea("origin", 13, part: 1, .timeline),
        Idea("worked", 3, part: 2, .pointsWithDiagram),
        Idea("ways", 6, part: 2, .comparison), Idea("evidence", 9, part: 2, .pointsWithChart),
        Idea("practice", 14, part: 2, .threePanels),
        Idea("mistakes", 5, part: 3, .comparison), Idea("try", 4, part: 3, .bullets),
        Idea("limits", 10, part: 3, .twoColumns),
        Idea("test", 12, part: 3, .bullets), Idea("open", 15, part: 3, .bullets), Idea("read", 16, part: 3, .table),
    ])

    static let persuade = OutlineShape(ideas: [
        Idea("request", 1, part: 0, .bullets), Idea("now", 4, part: 0, .pointsWithPicture),
        Idea("problem", 2, part: 1, .pointsWithPicture),
        Idea("answer", 8, part: 1, .pointsWithDiagram), Idea("figures", 3, part: 1, .figures),
        Idea("progress", 6, part: 1, .pointsWithChart),
        Idea("prize", 9, part: 1, .chart), Idea("voices", 11, part: 1, .quote),
        Idea("money", 4, part: 2, .table, if: .money),
        Idea("effort", 4, part: 2, .table, if: .notMoney), Idea("after", 5, part: 2, .timeline),
        Idea("team", 10, part: 2, .threePanels),
        Idea("measure", 14, part: 2, .pointsWithChart), Idea("risks", 3, part: 3, .table),
        Idea("without", 7, part: 3, .comparison),
        Idea("options", 12, part: 3, .table), Idea("questions", 13, part: 3, .bullets),
        Idea("focus", 15, part: 3, .matrix),
    ])

    static let report = OutlineShape(ideas: [
        Idea("figures", 1, part: 0, .figures), Idea("goals", 9, part: 0, .table),
        Idea("trend", 2, part: 0, .pointsWithChart),
        Idea("balance", 4, part: 1, .twoColumns), Idea("causes", 5, part: 1, .threePanels),
        Idea("areas", 7, part: 1, .table),
        Idea("planned", 8, part: 1, .chart), Idea("customers", 12, part: 1, .quote),
        Idea("lessons", 6, part: 2, .bullets),
        Idea("risks", 3, part: 2, .matrix), Idea("case", 13, part: 2, .pointsWithPicture),
        Idea("next", 3, part: 3, .timeline),
        Idea("needs", 10, part: 3, .bullets), Idea("outlook", 11, part: 3, .pointsWithChart),
        Idea("thanks", 14, part: 3, .pointsWithPicture),
    ])

    static let pitch = OutlineShape(ideas: [
        Idea("problem", 1, part: 0, .pointsWithPicture), Idea("habit", 6, part: 0, .twoColumns),
        Idea("now", 8, part: 0, .timeline),
        Idea("promise", 2, part: 1, .quote), Idea("action", 3, part: 1, .picture), Idea("how", 7, part: 1, .steps),
        Idea("different", 9, part: 1, .table), Idea("traction", 4, part: 2, .pointsWithChart, if: .investors),
        Idea("gains", 4, part: 2, .figures, if: .notInvestors), Idea("customer", 10, part: 2, .quote),
        Idea("market", 11, part: 2, .chart, if: .investors),
        Idea("inuse", 11, part: 2, .threePanels, if: .notInvestors),
        Idea("earn", 12, part: 2, .table, if: .investors), Idea("price", 12, part: 2, .table, if: .notInvestors),
        Idea("team", 5, part: 3, .threePanels, if: .investors), Idea("start", 5, part: 3, .timeline, if: .notInvestors),
        Idea("doubts", 13, part: 3, .comparison), Idea("money", 14, part: 3, .table, if: .investors),
        Idea("needs", 14, part: 3, .table, if: .notInvestors), Idea("road", 15, part: 3, .timeline),
    ])

    static let story = OutlineShape(ideas: [
        Idea("place", 2, part: 0, .pointsWithPicture), Idea("meet", 1, part: 0, .picture),
        Idea("others", 7, part: 0, .threePanels),
        Idea("change", 5, part: 1, .pointsWithPicture), Idea("obstacle", 3, part: 1, .bullets),
        Idea("way", 8, part: 1, .timeline),
        Idea("turn", 4, part: 2, .quote), Idea("end", 6, part: 2, .picture), Idea("before", 11, part: 2, .comparison),
        Idea("tells", 5, part: 3, .steps), Idea("traces", 9, part: 3, .threePanels),
        Idea("legend", 10, part: 3, .twoColumns),
        Idea("open", 12, part: 3, .bullets),
    ])

    static let train = OutlineShape(ideas: [
        Idea("skill", 1, part: 0, .bullets), Idea("rules", 8, part: 0, .twoColumns),
        Idea("warmup", 6, part: 0, .pointsWithPicture),
        Idea("idea", 2, part: 1, .pointsWithDiagram), Idea("watch", 3, part: 1, .steps),
        Idea("quality", 9, part: 1, .comparison),
        Idea("tools", 10, part: 1, .table), Idea("first", 3, part: 2, .bullets),
        Idea("notice", 5, part: 2, .threePanels),
        Idea("real", 7, part: 2, .pointsWithPicture), Idea("trouble", 11, part: 2, .table),
        Idea("level", 12, part: 2, .matrix),
        Idea("plan", 4, part: 3, .timeline), Idea("checklist", 13, part: 3, .bullets),
        Idea("help", 14, part: 3, .threePanels),
    ])

    static let compare = OutlineShape(ideas: [
        Idea("question", 3, part: 0, .pointsWithPicture), Idea("criteria", 2, part: 0, .bullets),
        Idea("left", 5, part: 1, .pointsWithPicture),
        Idea("right", 5, part: 1, .pointsWithPicture), Idea("table", 1, part: 2, .table),
        Idea("stronger", 4, part: 2, .comparison),
        Idea("cost", 8, part: 2, .pointsWithChart), Idea("voice", 9, part: 2, .quote),
        Idea("task", 6, part: 2, .comparison),
        Idea("effort", 10, part: 2, .matrix), Idea("when", 3, part: 3, .twoColumns), Idea("risks", 7, part: 3, .table),
        Idea("change", 11, part: 3, .timeline),
    ])

    static let inform = OutlineShape(ideas: [
        Idea("why", 1, part: 0, .pointsWithPicture), Idea("map", 3, part: 0, .diagram),
        Idea("myths", 7, part: 0, .comparison),
        Idea("three", 2, part: 1, .threePanels), Idea("history", 5, part: 1, .timeline),
        Idea("figures", 6, part: 1, .figures),
        Idea("example", 4, part: 1, .pointsWithPicture), Idea("people", 10, part: 1, .table),
        Idea("how", 11, part: 1, .steps),
        Idea("meaning", 3, part: 2, .bullets), Idea("sides", 8, part: 2, .twoColumns),
        Idea("trend", 12, part: 2, .pointsWithChart),
        Idea("voice", 13, part: 2, .quote), Idea("act", 5, part: 3, .bullets),
        Idea("future", 9, part: 3, .pointsWithPicture),
        Idea("faq", 14, part: 3, .bullets), Idea("chances", 15, part: 3, .matrix),
    ])

    static let celebrate = OutlineShape(ideas: [
        Idea("met", 1, part: 0, .pointsWithPicture), Idea("moment", 2, part: 1, .picture),
        Idea("traits", 5, part: 1, .threePanels),
        Idea("then", 4, part: 1, .timeline), Idea("learned", 6, part: 2, .bullets),
        Idea("sentence", 7, part: 2, .quote),
        Idea("before", 9, part: 2, .comparison), Idea("wish", 3, part: 3, .bullets),
        Idea("thanks", 8, part: 3, .pointsWithPicture),
        Idea("missed", 10, part: 3, .pointsWithPicture),
    ])

    static let children = OutlineShape(ideas: [
        Idea("known", 5, part: 0, .bullets), Idea("meet", 1, part: 0, .picture), Idea("size", 9, part: 0, .comparison),
        Idea("story", 2, part: 1, .threePanels), Idea("exciting", 7, part: 1, .picture),
        Idea("order", 10, part: 1, .timeline),
        Idea("lesson", 3, part: 2, .steps, if: .story), Idea("lesson", 4, part: 2, .steps, if: .notStory),
        Idea("explain", 4, part: 2, .steps, if: .story), Idea("explain", 3, part: 2, .steps, if: .notStory),
        Idea("true", 6, part: 2, .twoColumns), Idea("words", 11, part: 2, .table),
        Idea("sentence", 12, part: 2, .quote),
        Idea("act", 8, part: 3, .pointsWithPicture), Idea("everyone", 13, part: 3, .bullets),
        Idea("song", 14, part: 3, .pointsWithPicture),
    ])
}
