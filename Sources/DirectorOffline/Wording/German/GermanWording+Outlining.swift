import DirectorLanguage

extension GermanWording {
    func outlineLead(_ lead: OutlineLead) -> String {
        let opening = lead.number <= 1 ? "Hier ist die Gliederung" : "Gliederung \(lead.number)"
        let start = "\(opening): \(slides(lead.slides)) für \(lead.address)."
        let end = " Sag, was anders werden soll, gern mit der Foliennummer."
        guard let first = lead.first, let last = lead.last else { return start + end }
        return start
            + " Sie führt von \(quoted(first)) zu \(quoted(last)). Was nur du wissen kannst, ist mit „Ergänzen“ markiert."
            + end
    }

    func look(_ manner: Look.Manner, tone: Tone, celebrating: Bool) -> LookWords {
        switch manner {
        case .childlike:
            LookWords(
                theme: "Hell und verspielt, ein Gedanke nach dem anderen",
                suggestions:
                    "Große freundliche Bilder, warme Farben, sehr wenige Wörter in großer runder Schrift; dieselben Figuren kehren auf jeder Folie wieder.",
                picture: "Freundliche Illustration, warme Farben, kräftige Umrisse, kein Text",
                chart: "Von Hand gezeichnet, einfache Symbole, groß und bunt"
            )
        case .sober:
            LookWords(
                theme: "Klar und souverän, die Aussage in jedem Titel",
                suggestions:
                    "Viel Weißraum, eine Akzentfarbe, Diagramme ohne Schmuck, die Quelle klein unter jeder Zahl.",
                picture: "Ruhiges Foto, gedämpfte Farben, viel freie Fläche",
                chart: "Schlichtes Diagramm, eine Akzentfarbe, Beschriftung an den Daten, Quelle darunter"
            )
        case .lively:
            LookWords(
                theme: celebrating
                    ? "Warm und persönlich, getragen von echten Fotos" : "Frisch und direkt, nah am Alltag",
                suggestions:
                    "Echte Fotos über die ganze Folie, wenige Wörter, starke Kontraste, eine verspielte Akzentfarbe.",
                picture: "Echtes Foto, natürliches Licht, füllt die Folie",
                chart: "Einfaches Diagramm mit starkem Kontrast und direkter Beschriftung"
            )
        case .plain:
            LookWords(
                theme: "Klar und einladend, \(self.tone(tone))",
                suggestions:
                    "Ein Gedanke pro Folie, große Schrift, eine Akzentfarbe, Bilder und Schaubilder in einem gemeinsamen Stil.",
                picture: "Klares Foto oder klare Illustration, natürliche Farben, kein Text im Bild",
                chart: "Einfache Formen, wenige Farben, Beschriftung nah am Gemeinten"
            )
        }
    }

    func tone(_ tone: Tone) -> String {
        switch tone {
        case .playful: "warm und verspielt"
        case .warm: "warm und persönlich"
        case .formal: "förmlich und auf den Punkt"
        case .energetic: "schwungvoll und zuversichtlich"
        case .serious: "ruhig und ernst"
        case .inspiring: "inspirierend, mit Raum für Gefühl"
        case .relaxed: "locker und im Gesprächston"
        case .technical: "genau und fachlich"
        }
    }

    func theme(_ tone: Tone) -> String { "Klar und einheitlich, \(self.tone(tone))" }

    func structure(_ form: SlideForm) -> String? {
        switch form {
        case .opening, .divider, .closing, .bullets: nil
        case .pointsWithPicture: "Punkte neben einem Bild"
        case .pointsWithChart: "Punkte neben einem Diagramm"
        case .pointsWithDiagram: "Punkte neben einem Schaubild"
        case .picture, .chart, .diagram: "Ein einziger Blickfang"
        case .twoColumns(let left, let right): "Zwei Spalten: \(left) | \(right)"
        case .comparison(let left, let right): "Zwei Seiten: \(left) | \(right)"
        case .threePanels: "Drei Felder"
        case .figures: "Große Zahlen"
        case .matrix(let across, let up): "Matrix: \(across) | \(up)"
        case .timeline: "Zeitstrahl"
        case .steps: "Schritte der Reihe nach"
        case .quote: "Ein großes Zitat"
        case .table(let columns): "Tabelle: " + columns.joined(separator: " | ")
        }
    }

    func spoken(_ form: SlideForm) -> String {
        switch form {
        case .opening: "eine Titelfolie"
        case .divider: "eine Trennfolie"
        case .closing: "eine Schlussfolie"
        case .bullets: "eine kurze Liste"
        case .pointsWithPicture: "Punkte neben einem Bild"
        case .pointsWithChart: "datengestützt, mit einem Diagramm neben den Punkten"
        case .pointsWithDiagram: "Punkte neben einem Schaubild"
        case .picture: "von einem großen Bild getragen"
        case .chart: "ein großes Diagramm"
        case .diagram: "ein großes Schaubild"
        case .twoColumns: "zweispaltig"
        case .comparison: "ein Vergleich zweier Seiten"
        case .threePanels: "in drei Feldern"
        case .figures: "eine Folie mit großen Zahlen"
        case .matrix: "eine Matrix mit vier Feldern"
        case .timeline: "ein Zeitstrahl"
        case .steps: "eine Folge von Schritten"
        case .quote: "ein großes Zitat"
        case .table: "eine Tabelle"
        }
    }

    func text(_ phrase: SlidePhrase) -> String {
        switch phrase {
        case .fillIn: "Ergänzen:"
        case .time(let time): "Zeit: \(time)."
        case .showAtAGlance(let subject): "\(quoted(subject)) auf einen Blick zeigen"
        case .motif(let points): "Ein Motiv für: \(list(points))"
        case .prove(let subject): "\(quoted(subject)) mit Zahlen belegen"
        case .figuresFor(let points): "Die Zahlen zu: \(list(points))"
        case .fitsTogether(let subject): "Zeigen, wie \(quoted(subject)) zusammenhängt"
        case .inOrder(let points): "Der Reihe nach: \(list(points))"
        case .sameQuestions: "Nach denselben Fragen vergleichen"
        case .columns(let columns, let rows): "Spalten: \(list(columns)); Zeilen: \(list(rows))"
        case .difference: "Den Unterschied sichtbar machen"
        case .sideBySide(let left, let right, let points):
            "\(left) neben \(right), nach denselben Punkten: \(list(points))"
        case .strongPicture: "Die Folie mit einem starken Bild füllen"
        case .oneMotif(let title): "Ein Motiv für \(quoted(title)), sonst nichts"
        case .whatToSay(let title): "Was du zu \(quoted(title)) sagen willst"
        case .presenter(let children): children ? "Dein Name" : "Dein Name, deine Rolle, das Datum"
        case .whatSpeaksForIt: "Was dafür spricht"
        case .verdict(let children): children ? "Was sehen wir?" : "Was daraus folgt, in einem Satz"
        case .figure: "Zahl"
        case .belongsHere: "Was hierher gehört"
        case .quote: "Der Satz, Wort für Wort"
        case .attribution: "Wer es gesagt hat, und wo"
        case .cell(let column, let row): "\(column): \(row)"
        case .quadrant(let place, let across, let up):
            ["Wenig \(across), viel \(up)", "Viel von beidem", "Wenig von beidem", "Viel \(across), wenig \(up)"][
                min(max(place, 0), 3)
            ]
        case .oneSide: "Auf der einen Seite"
        case .otherSide: "Auf der anderen"
        case .firstColumn: "Zuerst"
        case .secondColumn: "Und außerdem"
        case .effort: "Aufwand"
        case .effect: "Wirkung"
        case .point: "Punkt"
        case .meaning: "Was er bedeutet"
        case .details(let title): "\(title): die Einzelheiten"
        case .secondHalf(let title): "Die zweite Hälfte von \(quoted(title)), mit Raum für Einzelheiten."
        case .furtherPoint(let number):
            ["Ein Beispiel, das es zeigt", "Was daraus folgt", "Die Frage dahinter"][min(max(number, 0), 2)]
        case .notes(let narrative, let points): "Beginne mit: \(narrative) Dann Punkt für Punkt: \(list(points))."
        }
    }

    func variations(of title: String) -> [String] {
        ["Mehr dazu: \(title)", "\(title) (Fortsetzung)", "Noch einmal: \(title)", "Genauer hingesehen: \(title)"]
    }

    func variation(of title: String, number: Int) -> String {
        "\(title) (" + (number <= 10 ? ordinal(number) : String(repeating: "noch ", count: number - 9) + "ein")
            + " Mal)"
    }
}
