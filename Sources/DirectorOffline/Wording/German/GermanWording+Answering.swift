import DirectorCore
import DirectorLanguage

extension GermanWording {
    func answer(_ subject: AnswerSubject, _ facts: AnswerFacts) -> String {
        switch subject {
        case .inside:
            "Ich bin Director, ein Programm, das mit dir Präsentationen vorbereitet; über mein Inneres kann ich nichts sagen, was deinem Vortrag hilft."
        case .strawman:
            "Ein Strohmann ist ein erster Entwurf, Folie für Folie: ein Titel, ein paar Stichpunkte, eine Bildidee, gemacht zum Zerpflücken und Verbessern. Stimmst du zu, schreibe ich daraus die fertige Präsentation."
        case .fillIn:
            "„Ergänzen“ markiert, was nur du wissen kannst: eine Zahl, ein Name, eine Geschichte. Ich erfinde nichts; so bleibt sichtbar, was noch fehlt."
        case .plan:
            "Der Plan sagt, wie viele Folien es werden, für wen und unter welchen Annahmen. Gebaut wird erst, wenn du zustimmst, und jede Zeile lässt sich ändern."
        case .audience:
            facts.state == .askClarifyingQuestions || facts.state == .provideGreeting
                ? "Das Publikum ist, wer vor dir sitzt: Alter, Beruf, Vorwissen. „Mein Team“ oder „Eltern von Erstklässlern“ genügt."
                : "Als Publikum gilt: \(facts.audience). Wenn das nicht stimmt, sag mir, wer zuhört."
        case .export:
            (facts.deck.map { "Die Präsentation liegt unter \($0.url). " }
                ?? "Sobald sie gebaut ist, gibt es einen Link. ")
                + "Öffne sie im Browser und drucke sie: dort geht Papier oder „Als PDF speichern“, eine Folie pro Seite."
        case .link:
            facts.deck.map {
                "Deine Präsentation mit \(slides($0.slideCount)) liegt unter \($0.url); wer den Link hat, kann sie lesen."
            } ?? "Noch ist nichts gebaut; danach gibt es einen Link zum Öffnen, Drucken und Weitergeben."
        case .safety:
            "Alles Gesagte und Vereinbarte bleibt erhalten: du kannst die Seite schließen und später weitermachen."
        case .speed: "Fragen, Plan und Gliederung sind sofort da, die fertige Präsentation nach wenigen Augenblicken."
        case .slideCount:
            if let count = facts.outlineSlides, let length = facts.outlineMinutes {
                "Die Gliederung hat \(slides(count)) für etwa \(minutes(length))."
            } else if let count = facts.planSlides {
                "Der Plan hat \(slides(count)): ein Drittel der Minuten plus Anfang und Schluss."
            } else {
                "Ein Drittel der Minuten plus zwei Folien: 15 Minuten ergeben 7 Folien. Eine genannte Zahl gilt."
            }
        case .duration:
            facts.outlineMinutes.map { "Geplant sind etwa \(minutes($0)); mit „auf 20 Minuten“ änderst du das." }
                ?? "So lange, wie du hast: nenne die Minuten, und ich wähle die Folien dazu."
        case .next:
            switch facts.state {
            case .provideGreeting:
                "Zuerst nennst du ein Thema; dann kommen ein paar Fragen, ein Plan, eine Gliederung und am Ende die Präsentation."
            case .askClarifyingQuestions:
                "Aus deinen Antworten mache ich einen Plan, den du annehmen oder ändern kannst."
            case .createConfirmationPlan:
                "Wenn du zustimmst, schreibe ich eine Gliederung, Folie für Folie, die wir noch gemeinsam formen; gebaut wird danach."
            case .generateStrawman, .refineStrawman:
                "Wenn du zustimmst, schreibe ich jede Folie mit Notizen und gebe dir den Link."
            case .contentGeneration:
                "Öffne die Präsentation, ergänze die markierten Stellen und sprich sie einmal laut durch."
            }
        case .undo:
            "Rückgängig gibt es nicht, aber jede Änderung lässt sich umkehren: „entferne Folie 4“, „verschiebe Folie 5 an Stelle 3“."
        case .changes:
            "Ja, jederzeit: Folien hinzufügen, entfernen, verschieben, zusammenlegen, teilen, umbenennen, visueller machen, und Länge, Publikum und Ton ändern. Sag es einfach."
        case .pictures:
            "Ich zeichne keine Bilder: jede Folie, die eines braucht, bekommt eine Beschreibung und einen ruhigen Platzhalter, bis du deines einsetzt."
        case .notes: "Jede Folie bekommt Notizen: was zu sagen ist, wie lange es dauert und was noch zu ergänzen ist."
        case .design:
            facts.theme.map { "Das Aussehen: \($0). Nenne einen Ton, etwa verspielt oder förmlich, und es folgt." }
                ?? "Das Aussehen folgt Publikum und Ton; nenne einen Ton, etwa verspielt oder förmlich."
        case .language:
            "Ich schreibe Deutsch, Englisch, Spanisch und Französisch, in der Sprache deines Themas. In anderen Sprachen bleibt alles, wie du es tippst; meine Worte darum herum sind Englisch."
        case .files: "Dateien lese ich nicht; nenne die zwei, drei Punkte daraus, die zählen."
        case .cost: "Die Arbeit mit mir kostet hier nur ein wenig Zeit."
        case .who:
            "Ich bin Director: aus einem Thema mache ich im Gespräch eine Präsentation, von der ersten Frage bis zur letzten Folie."
        case .howItWorks:
            "Du nennst ein Thema, ich stelle ein paar Fragen, du stimmst einem Plan zu, dann formen wir die Gliederung, bis du die fertige Präsentation willst."
        case .whyQuestions:
            "Die Antworten entscheiden, wie viele Folien es gibt und was darauf steht; für Kinder baut man anders als für einen Vorstand. Du darfst jede überspringen."
        case .takeaway:
            "Der eine Satz, den die Zuhörer nach einer Woche noch wissen sollen; er entscheidet, was bleibt, wenn die Zeit knapp wird."
        case .method:
            "Ich baue die Folien aus dem, was du sagst, und aus Strukturen, die zu Publikum und Ziel passen. Fakten und Zahlen erfinde ich nicht."
        case .understanding:
            switch facts.state {
            case .provideGreeting: "Nenne einfach, worum es gehen soll; ein Wort genügt."
            case .askClarifyingQuestions:
                "Die Fragen helfen nur, den Vortrag anzupassen: wer zuhört, wie viel Zeit ist, was bleiben soll. Wenige Worte genügen."
            case .createConfirmationPlan:
                "Der Plan ist ein Versprechen über Länge und Aufbau, mit meinen Annahmen. Stimmt eine nicht, plane ich neu."
            case .generateStrawman, .refineStrawman:
                "Jeder Eintrag der Gliederung ist eine Folie: der Titel nennt die Aussage, die Punkte den Inhalt."
            case .contentGeneration:
                "Der Link führt zu den fertigen Folien; mit „Ergänzen“ markierte Stellen warten auf deine Fakten."
            }
        case .slides:
            facts.titles.map { "Das sind die Folien: \($0)" }
                ?? "Die Folien kommen mit der Gliederung, nachdem der Plan angenommen ist."
        }
    }

    func nextStep(_ facts: AnswerFacts) -> String {
        switch facts.state {
        case .provideGreeting:
            "Nenne zum Anfang das Thema, gern mit Publikum und Länge: „Bienen, für Kinder, 10 Minuten“."
        case .askClarifyingQuestions:
            "Beantworte die Fragen oben in beliebiger Reihenfolge, oder schreib „entscheide du“; dann mache ich einen Plan."
        case .createConfirmationPlan:
            "Der Plan\(facts.planSlides.map { " mit \(slides($0))" } ?? "") wartet: nimm ihn mit dem Knopf an, oder sag, was anders sein soll, etwa „12 Folien“ oder „mehr über …“."
        case .generateStrawman, .refineStrawman:
            "Die Gliederung\(facts.outlineSlides.map { " mit \(slides($0))" } ?? "") wartet: nimm sie mit dem Knopf an, um die fertige Präsentation zu bekommen, oder sag, was anders sein soll, etwa „mach Folie 2 visueller“."
        case .contentGeneration:
            "Deine Präsentation ist fertig. Änderungen gehen weiter, etwa „füge eine Folie über … hinzu“, oder schreib „neues Thema:“ und ein Thema."
        }
    }

    func misfit(_ misfit: Misfit, _ facts: AnswerFacts) -> String {
        switch misfit {
        case .otherSubject:
            "Wir sind mitten in \(facts.subject.map(quoted) ?? "einer anderen Präsentation"). Für ein anderes Thema schreib „neues Thema:“ und welches."
        case .answersTooEarly: "Ich habe noch nichts gefragt, weil ich das Thema nicht kenne."
        case .answersTooLate: "Die Fragen sind schon beantwortet; als Änderung nehme ich es gern auf."
        case .noPlan: "Es gibt noch keinen Plan, über den zu entscheiden wäre."
        case .planDone: "Der Plan ist schon ausgeführt; Änderungen gehören jetzt in die Gliederung."
        case .noOutline: "Es gibt noch keine Gliederung, aus der eine Präsentation werden könnte."
        case .outlineAgreed: "Die Gliederung ist schon angenommen."
        case .noOutlineToChange: "Es gibt noch keine Gliederung zu ändern; sag den Wunsch am besten zum Plan."
        case .nothingToChange: "Ich konnte nicht erkennen, was sich an der Gliederung ändern soll."
        case .help: "Ich helfe gern."
        case .planButton(let exists):
            exists
                ? "Der Knopf gehört zu einem früheren Plan; es wurde nichts doppelt gebaut."
                : "Der Knopf gehört zu einem Plan, und gerade gibt es keinen."
        case .outlineButton(let exists):
            exists
                ? "Der Knopf gehört zu einer früheren Gliederung; es wurde nichts doppelt gebaut."
                : "Der Knopf gehört zu einer Gliederung, und gerade gibt es keine."
        case .deckButton(let exists):
            exists
                ? "Der Knopf gehört zu einer früheren Präsentation; sie wurde nicht geändert."
                : "Der Knopf gehört zu einer fertigen Präsentation, und noch gibt es keine."
        }
    }

    func reaction(_ reaction: Reaction, _ facts: AnswerFacts) -> String {
        switch reaction {
        case .thanks: "Gern geschehen."
        case .greeting: "Schön, dass du da bist."
        case .overview:
            "In vier Schritten zur Präsentation: du nennst das Thema, ich stelle ein paar Fragen, du stimmst einem Plan zu, dann formen wir die Gliederung."
        case .praise: "Das freut mich. Wenn das „weiter“ heißt, drück den Knopf oder schreib „ja“."
        case .refusal:
            "In Ordnung, es wurde nichts geändert und nichts gebaut. Was soll anders sein: Länge, Publikum oder Inhalt?"
        case .patience: "Lass dir Zeit: gebaut wird erst, wenn du es sagst, und alles Gesagte bleibt erhalten."
        case .freshStart:
            "Ein anderes Thema geht jederzeit: schreib „neues Thema:“ und welches. Das Bisherige wird dann ersetzt."
        case .agreement: "Das freut mich."
        case .paceOfSlides:
            "Ein Drittel der Minuten plus Anfang und Schluss ergibt ein Tempo, dem man folgen kann; eine genannte Zahl gilt."
        case .unclear:
            facts.state == .provideGreeting || facts.state == .askClarifyingQuestions
                ? "Ich weiß nicht recht, wie \(quoted(facts.said)) gemeint ist."
                : "Ich weiß nicht recht, ob \(quoted(facts.said)) ein Ja oder eine Änderung ist; es wurde nichts gebaut und nichts geändert. „Ja“ genügt, wenn du einverstanden bist."
        case .unknown:
            "\(quoted(facts.said)) kann ich aus meinem Wissen nicht beantworten; ich bereite Präsentationen vor und arbeite mit dem, was du mir sagst."
        case .echo: "Zur Antwort:"
        }
    }
}
