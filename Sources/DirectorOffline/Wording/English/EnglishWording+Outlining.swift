import DirectorLanguage

extension EnglishWording {
    func outlineLead(_ lead: OutlineLead) -> String {
        let opening = lead.number <= 1 ? "Here is your outline" : "Outline \(lead.number)"
        let start = "\(opening): \(slides(lead.slides)) for \(lead.address)."
        guard let first = lead.first, let last = lead.last else {
            return start + " Say what to change, by slide number if you like."
        }
        return start
            + " It leads from \(quoted(first)) to \(quoted(last)). What only you can know is marked “Fill in”. Say what to change, by slide number if you like."
    }

    func look(_ manner: Look.Manner, tone: Tone, celebrating: Bool) -> LookWords {
        switch manner {
        case .childlike:
            LookWords(
                theme: "Bright and playful, one idea at a time",
                suggestions:
                    "Large friendly pictures, warm colours, very few words in a big round typeface; the same figures come back on every slide.",
                picture: "Friendly illustration, warm colours, thick outlines, no text",
                chart: "Drawn by hand with simple icons, large and colourful"
            )
        case .sober:
            LookWords(
                theme: "Clear and confident, the message in every title",
                suggestions:
                    "Plenty of white space, one accent colour, charts without decoration, the source in small type below each figure.",
                picture: "Calm photograph, muted colours, plenty of empty space",
                chart: "Plain chart, one accent colour, labels at the data, source below"
            )
        case .lively:
            LookWords(
                theme: celebrating
                    ? "Warm and personal, carried by real photos" : "Fresh and direct, close to everyday life",
                suggestions: "Real photos filling the slide, few words, strong contrasts, one playful accent colour.",
                picture: "Real photo, natural light, filling the slide",
                chart: "Simple chart with strong contrast and direct labels"
            )
        case .plain:
            LookWords(
                theme: "Clear and inviting, \(self.tone(tone))",
                suggestions:
                    "One idea per slide, large type, one accent colour, pictures and diagrams in one common style.",
                picture: "Clear photo or illustration, natural colours, no text in the picture",
                chart: "Simple shapes, few colours, labels close to what they name"
            )
        }
    }

    func tone(_ tone: Tone) -> String {
        switch tone {
        case .playful: "warm and playful"
        case .warm: "warm and personal"
        case .formal: "formal and to the point"
        case .energetic: "energetic and confident"
        case .serious: "calm and serious"
        case .inspiring: "inspiring, with room for feeling"
        case .relaxed: "relaxed and conversational"
        case .technical: "precise and technical"
        }
    }

    func theme(_ tone: Tone) -> String { "Clear and consistent, \(self.tone(tone))" }

    package func structure(_ form: SlideForm) -> String? {
        switch form {
        case .opening, .divider, .closing, .bullets: nil
        case .pointsWithPicture: "Points beside a picture"
        case .pointsWithChart: "Points beside a chart"
        case .pointsWithDiagram: "Points beside a diagram"
        case .picture, .chart, .diagram: "Single focal point"
        case .twoColumns(let left, let right): "Two columns: \(left) | \(right)"
        case .comparison(let left, let right): "Two sides: \(left) | \(right)"
        case .threePanels: "Three panels"
        case .figures: "Large figures"
        case .matrix(let across, let up): "Matrix: \(across) | \(up)"
        case .timeline: "Timeline"
        case .steps: "Steps in order"
        case .quote: "One large quote"
        case .table(let columns): "Table: " + columns.joined(separator: " | ")
        }
    }

    func spoken(_ form: SlideForm) -> String {
        switch form {
        case .opening: "an opening"
        case .divider: "a section divider"
        case .closing: "a closing slide"
        case .bullets: "a short list"
        case .pointsWithPicture: "points beside a picture"
        case .pointsWithChart: "data-driven, with a chart beside the points"
        case .pointsWithDiagram: "points beside a diagram"
        case .picture: "carried by one large picture"
        case .chart: "one large chart"
        case .diagram: "one large diagram"
        case .twoColumns: "in two columns"
        case .comparison: "a comparison of two sides"
        case .threePanels: "in three panels"
        case .figures: "a slide of large figures"
        case .matrix: "a matrix with four fields"
        case .timeline: "a timeline"
        case .steps: "a series of steps"
        case .quote: "one large quote"
        case .table: "a table"
        }
    }

    func text(_ phrase: SlidePhrase) -> String {
        switch phrase {
        case .fillIn: "Fill in:"
        case .time(let time): "Time: \(time)."
        case .showAtAGlance(let subject): "Show \(quoted(subject)) at a glance"
        case .motif(let points): "One motif for: \(list(points))"
        case .prove(let subject): "Prove \(quoted(subject)) with figures"
        case .figuresFor(let points): "The figures for: \(list(points))"
        case .fitsTogether(let subject): "Show how \(quoted(subject)) fits together"
        case .inOrder(let points): "In order: \(list(points))"
        case .sameQuestions: "Compare by the same questions"
        case .columns(let columns, let rows): "Columns: \(list(columns)); rows: \(list(rows))"
        case .difference: "Make the difference visible"
        case .sideBySide(let left, let right, let points):
            "\(left) beside \(right), by the same points: \(list(points))"
        case .strongPicture: "Fill the slide with one strong picture"
        case .oneMotif(let title): "One motif for \(quoted(title)), nothing else"
        case .whatToSay(let title): "What you want to say about \(quoted(title))"
        case .presenter(let children): children ? "Your name" : "Your name, your role, the date"
        case .whatSpeaksForIt: "What speaks for it"
        case .verdict(let children): children ? "What do we see?" : "What follows from it, in one sentence"
        case .figure: "Figure"
        case .belongsHere: "What belongs here"
        case .quote: "The sentence, word for word"
        case .attribution: "Who said it, and where"
        case .cell(let column, let row): "\(column): \(row.loweredStart)"
        case .quadrant(let place, let across, let up):
            [
                "Little \(across.lowercased()), much \(up.lowercased())", "Much of both", "Little of both",
                "Much \(across.lowercased()), little \(up.lowercased())",
            ][min(max(place, 0), 3)]
        case .oneSide: "On one side"
        case .otherSide: "On the other"
        case .firstColumn: "First"
        case .secondColumn: "And also"
        case .effort: "Effort"
        case .effect: "Effect"
        case .point: "Point"
        case .meaning: "What it means"
        case .details(let title): "\(title): the details"
        case .secondHalf(let title): "The second half of \(quoted(title)), with room for details."
        case .furtherPoint(let number):
            ["An example that shows it", "What follows from it", "The question behind it"][min(max(number, 0), 2)]
        case .notes(let narrative, let points):
            "Begin with: \(narrative) Then take the points one by one: \(list(points).loweredStart)."
        }
    }

    func variations(of title: String) -> [String] {
        ["More on: \(title)", "\(title) (continued)", "Once more: \(title)", "A closer look: \(title)"]
    }

    func variation(of title: String, number: Int) -> String {
        "\(title) (" + (NumberWords.ordinalName(number) ?? String(repeating: "next ", count: number) + "one") + ")"
    }
}
