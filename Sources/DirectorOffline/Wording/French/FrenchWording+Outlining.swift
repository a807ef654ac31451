import DirectorLanguage

extension FrenchWording {
    func outlineLead(_ lead: OutlineLead) -> String {
        let opening = lead.number <= 1 ? "Voici la trame" : "Trame \(lead.number)"
        let start = "\(opening) : \(slides(lead.slides)) pour \(lead.address)."
        let end = " Dites ce qu'il faut changer, avec le numéro de la diapositive si vous voulez."
        let path: String
        if let first = lead.first, let last = lead.last {
            path =
                " Elle mène de \(quoted(first)) à \(quoted(last)). Ce que personne d'autre ne peut savoir est marqué « À compléter »."
        } else {
            path = ""
        }
        return FrenchSpacing.applied(to: start + path + end)
    }

    func look(_ manner: Look.Manner, tone: Tone, celebrating: Bool) -> LookWords {
        switch manner {
        case .childlike:
            LookWords(
                theme: "Lumineux et ludique, une idée à la fois",
                suggestions: FrenchSpacing.applied(
                    to:
                        "De grandes images sympathiques, des couleurs chaudes, très peu de mots en gros caractères ronds ; les mêmes figures reviennent sur chaque diapositive."
                ),
                picture: "Illustration sympathique, couleurs chaudes, contours épais, sans texte",
                chart: "Dessiné à la main, avec des icônes simples, grand et coloré"
            )
        case .sober:
            LookWords(
                theme: "Clair et assuré, le message dans chaque titre",
                suggestions:
                    "Beaucoup de blanc, une couleur d'accent, des graphiques sans ornement, la source en petit sous chaque chiffre.",
                picture: "Photo calme, couleurs sourdes, beaucoup d'espace vide",
                chart: "Graphique sobre, une couleur d'accent, légendes près des données, source dessous"
            )
        case .lively:
            LookWords(
                theme: celebrating
                    ? "Chaleureux et personnel, porté par de vraies photos" : "Frais et direct, proche du quotidien",
                suggestions:
                    "De vraies photos qui remplissent la diapositive, peu de mots, de forts contrastes, une couleur d'accent joyeuse.",
                picture: "Vraie photo, lumière naturelle, remplit la diapositive",
                chart: "Graphique simple à fort contraste, avec des légendes directes"
            )
        case .plain:
            LookWords(
                theme: "Clair et accueillant, \(self.tone(tone))",
                suggestions:
                    "Une idée par diapositive, de gros caractères, une couleur d'accent, images et schémas dans un même style.",
                picture: "Photo ou illustration nette, couleurs naturelles, sans texte dans l'image",
                chart: "Formes simples, peu de couleurs, légendes près de ce qu'elles nomment"
            )
        }
    }

    func tone(_ tone: Tone) -> String {
        switch tone {
        case .playful: "chaleureux et ludique"
        case .warm: "chaleureux et personnel"
        case .formal: "formel et direct"
        case .energetic: "dynamique et assuré"
        case .serious: "calme et sérieux"
        case .inspiring: "inspirant, avec de la place pour l'émotion"
        case .relaxed: "détendu, sur le ton de la conversation"
        case .technical: "précis et technique"
        }
    }

    func theme(_ tone: Tone) -> String { "Clair et cohérent, \(self.tone(tone))" }

    func structure(_ form: SlideForm) -> String? {
        switch form {
        case .opening, .divider, .closing, .bullets: nil
        case .pointsWithPicture: "Points à côté d'une image"
        case .pointsWithChart: "Points à côté d'un graphique"
        case .pointsWithDiagram: "Points à côté d'un schéma"
        case .picture, .chart, .diagram: "Un seul point d'attention"
        case .twoColumns(let left, let right): FrenchSpacing.applied(to: "Deux colonnes : \(left) | \(right)")
        case .comparison(let left, let right): FrenchSpacing.applied(to: "Deux côtés : \(left) | \(right)")
        case .threePanels: "Trois panneaux"
        case .figures: "Grands chiffres"
        case .matrix(let across, let up): FrenchSpacing.applied(to: "Matrice : \(across) | \(up)")
        case .timeline: "Frise chronologique"
        case .steps: "Étapes dans l'ordre"
        case .quote: "Une grande citation"
        case .table(let columns): FrenchSpacing.applied(to: "Tableau : " + columns.joined(separator: " | "))
        }
    }

    func spoken(_ form: SlideForm) -> String {
        switch form {
        case .opening: "une diapositive de titre"
        case .divider: "une diapositive de transition"
        case .closing: "une diapositive de fin"
        case .bullets: "une courte liste"
        case .pointsWithPicture: "une liste de points à côté d'une image"
        case .pointsWithChart: "une liste de points à côté d'un graphique"
        case .pointsWithDiagram: "une liste de points à côté d'un schéma"
        case .picture: "portée par une grande image"
        case .chart: "un grand graphique"
        case .diagram: "un grand schéma"
        case .twoColumns: "en deux colonnes"
        case .comparison: "une comparaison de deux côtés"
        case .threePanels: "en trois panneaux"
        case .figures: "faite de grands chiffres"
        case .matrix: "une matrice à quatre cases"
        case .timeline: "une frise chronologique"
        case .steps: "une suite d'étapes"
        case .quote: "une grande citation"
        case .table: "un tableau"
        }
    }

    func text(_ phrase: SlidePhrase) -> String { FrenchSpacing.applied(to: words(of: phrase)) }

    private func words(of phrase: SlidePhrase) -> String {
        switch phrase {
        case .fillIn: "À compléter :"
        case .time(let time): "Temps : \(time)."
        case .showAtAGlance(let subject): "Montrer \(quoted(subject)) d'un seul regard"
        case .motif(let points): "Un motif pour : \(list(points))"
        case .prove(let subject): "Prouver \(quoted(subject)) par des chiffres"
        case .figuresFor(let points): "Les chiffres pour : \(list(points))"
        case .fitsTogether(let subject): "Montrer comment s'articule \(quoted(subject))"
        case .inOrder(let points): "Dans l'ordre : \(list(points))"
        case .sameQuestions: "Comparer selon les mêmes questions"
        case .columns(let columns, let rows): "Colonnes : \(list(columns)) ; lignes : \(list(rows))"
        case .difference: "Rendre la différence visible"
        case .sideBySide(let left, let right, let points):
            "\(left) à côté de \(right), selon les mêmes points : \(list(points))"
        case .strongPicture: "Remplir la diapositive d'une image forte"
        case .oneMotif(let title): "Un motif pour \(quoted(title)), rien d'autre"
        case .whatToSay(let title): "Ce que vous voulez dire sur \(quoted(title))"
        case .presenter(let children): children ? "Votre nom" : "Votre nom, votre fonction, la date"
        case .whatSpeaksForIt: "Ce qui parle en sa faveur"
        case .verdict(let children): children ? "Que voyons-nous ?" : "Ce qui en découle, en une phrase"
        case .figure: "Chiffre"
        case .belongsHere: "Ce qui a sa place ici"
        case .quote: "La phrase, mot pour mot"
        case .attribution: "Qui l'a dit, et où"
        case .cell(let column, let row): "\(column) : \(row.loweredStart)"
        case .quadrant(let place, let across, let up):
            [
                "\(across) faible, \(up.loweredStart) fort", "Les deux à la fois", "Ni l'un ni l'autre",
                "\(across) fort, \(up.loweredStart) faible",
            ][min(max(place, 0), 3)]
        case .oneSide: "D'un côté"
        case .otherSide: "De l'autre"
        case .firstColumn: "D'abord"
        case .secondColumn: "Et aussi"
        case .effort: "Effort"
        case .effect: "Effet"
        case .point: "Point"
        case .meaning: "Ce que cela signifie"
        case .details(let title): "\(title) : les détails"
        case .secondHalf(let title): "La seconde moitié de \(quoted(title)), avec de la place pour les détails."
        case .furtherPoint(let number):
            ["Un exemple qui le montre", "Ce qui en découle", "La question de fond"][min(max(number, 0), 2)]
        case .notes(let narrative, let points): "Commencez par : \(narrative) Puis point par point : \(list(points))."
        }
    }

    func variations(of title: String) -> [String] {
        [
            "Pour aller plus loin : \(title)", "\(title) (suite)", "Encore une fois : \(title)",
            "De plus près : \(title)",
        ]
        .map(FrenchSpacing.applied)
    }

    func variation(of title: String, number: Int) -> String {
        number <= 10
            ? "\(title) (\(number == 1 ? "première" : ordinal(number)) fois)"
            : "\(title) (" + String(repeating: "encore ", count: number - 9) + "une fois)"
    }
}
