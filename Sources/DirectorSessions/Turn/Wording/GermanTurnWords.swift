import DirectorCore

struct GermanTurnWords: TurnWords {
    func label(of action: WorkflowAction) -> String {
        switch action {
        case .acceptPlan: "Ja, passt"
        case .rejectPlan: "Plan ändern"
        case .acceptStrawman: "Präsentation bauen"
        case .requestRefinement: "Gliederung ändern"
        case .completePresentation: "Fertig"
        case .requestAdjustments: "Präsentation anpassen"
        }
    }

    func planPrompt(_ number: Int) -> String { "Passt Plan \(number)?" }

    func strawmanPrompt(_ number: Int) -> String {
        number == 1
            ? "Soll ich aus dieser Gliederung die Präsentation bauen?"
            : "Soll ich aus Gliederung \(number) die Präsentation bauen?"
    }

    func missingPrompt(_ count: Int) -> String {
        count == 1
            ? "Soll ich die fehlende Folie noch einmal versuchen?"
            : "Soll ich die fehlenden Folien noch einmal versuchen?"
    }

    func writeMissing(_ count: Int) -> String {
        count == 1 ? "Fehlende Folie schreiben" : "Fehlende Folien schreiben"
    }

    var assumptions: String { "Davon gehe ich aus" }

    var changes: String { "Was sich geändert hat" }

    func strawmanAgain(_ number: Int) -> String {
        "Gliederung \(number) ist noch da, neu gebaut wurde nichts. Ändere sie, oder lass mich die Präsentation bauen."
    }

    func deckMessage(_ reference: DeckReference, number: Int) -> String {
        let slides = Self.slides(reference.slideCount)
        return number == 1
            ? "Deine Präsentation ist fertig: \(slides)." : "Präsentation \(number) ist fertig: \(slides)."
    }

    func deckAgain(_ reference: DeckReference) -> String {
        "Deine Präsentation ist schon gebaut: \(Self.slides(reference.slideCount)). Hier ist sie noch einmal."
    }

    private static func slides(_ count: Int) -> String { count == 1 ? "1 Folie" : "\(count) Folien" }

    func askForChanges(_ action: WorkflowAction) -> String {
        switch action {
        case .rejectPlan, .acceptPlan:
            "Was soll am Plan anders sein? Sag mir das Publikum, die Länge, den Schwerpunkt, was immer zählt."
        case .requestRefinement, .requestAdjustments, .acceptStrawman, .completePresentation:
            "Was soll sich ändern? Zum Beispiel: „füge eine Folie über die Kosten hinzu“, „verschiebe Folie 4 ans Ende“, „mach Folie 3 visueller“."
        }
    }

    func standIns(_ numbers: [Int], of count: Int) -> String {
        if numbers.count == count {
            return
                "Keine der Folien konnte wie geplant geschrieben werden; jede enthält einen Entwurf, der als solcher "
                + "markiert ist. Lass es mich noch einmal versuchen, alle oder eine: „Folie \(numbers[0]) noch einmal“."
        }
        if numbers.count == 1 {
            return "Folie \(numbers[0]) konnte nicht geschrieben werden und enthält einen markierten Entwurf. Schreib "
                + "„Folie \(numbers[0]) noch einmal“, dann wird nur diese geschrieben."
        }
        let list = numbers.dropLast().map(String.init).joined(separator: ", ") + " und \(numbers[numbers.count - 1])"
        return "Die Folien \(list) konnten nicht geschrieben werden und enthalten markierte Entwürfe. Schreib „Folie "
            + "\(numbers[0]) noch einmal“, oder lass mich alle fehlenden schreiben."
    }

    func standInPrompt(_ number: Int) -> String {
        "Diese Folie ist noch nicht geschrieben: schreib „Folie \(number) noch einmal“"
    }

    func sharing(_ isShared: Bool) -> String {
        isShared
            ? "Teilen ist an: wer den Link hat, kann diese Präsentation öffnen. Du kannst das Teilen jederzeit beenden."
            : "Teilen ist aus: die bisher verteilten Links öffnen nichts mehr."
    }

    func generating(_ work: GeneratingWork) -> String {
        switch work {
        case .outline: "Ich schreibe die Gliederung"
        case .refinement: "Ich ändere die Gliederung"
        case .deck: "Ich baue deine Präsentation"
        case .missingSlides: "Ich schreibe die fehlenden Folien"
        }
    }

    func writingSlide(_ number: Int, of count: Int) -> String { "Ich schreibe Folie \(number) von \(count)" }

    var thinking: String { "Ich denke nach" }

    var stillWorking: String { "Ich arbeite noch daran" }

    func declined(_ features: [UnsupportedFeature]) -> String {
        features.map { feature in
            switch feature {
            case .files:
                "Hochgeladene Dateien kann ich nicht lesen, aus ihnen wird nichts verwendet. Füge stattdessen hier ein, was wichtig ist."
            case .webSearch: "Im Web kann ich nicht suchen: Ich arbeite mit dem, was du mir hier sagst."
            case .deepResearch:
                "Eigene Recherchen kann ich nicht anstellen: Ich arbeite mit dem, was du mir hier sagst."
            }
        }.joined(separator: " ")
    }

    var noThemes: String { "Andere Designs hat dieser Server noch nicht. Die Präsentation behält ihr Aussehen." }

    func error(_ code: ClientError.Code) -> String {
        switch code {
        case .invalidMessage: "Diese Nachricht war nicht lesbar."
        case .tooLarge: "Diese Nachricht ist zu lang."
        case .rateLimited: "Zu viele Nachrichten auf einmal. Warte einen Moment und schick sie noch einmal."
        case .inboxFull:
            "Es warten schon mehrere Nachrichten. Warte die Antworten ab und schick diese dann noch einmal."
        case .storeUnavailable:
            "Speichern ist gerade nicht möglich. Deine Nachricht wurde nicht gespeichert - du kannst sie noch einmal schicken."
        case .authorFailed, .authorTimeout: failure(code)
        case .budgetReached: "Das Sprachmodell darf hier nicht weiter benutzt werden. Es wurde nichts geändert."
        case .cancelled: stopped
        case .forbidden: "Das ist nicht für dich bestimmt."
        case .shuttingDown:
            "Der Server startet neu. Deine Nachricht wurde nicht gespeichert - schick sie gleich noch einmal."
        }
    }

    func failure(_ code: ClientError.Code) -> String {
        switch code {
        case .authorTimeout:
            "Die Antwort hat zu lange gedauert. Deine Nachricht ist gespeichert, sonst wurde nichts geändert - versuch es noch einmal."
        case .invalidMessage, .tooLarge, .rateLimited, .inboxFull, .storeUnavailable, .authorFailed, .cancelled,
            .budgetReached, .forbidden, .shuttingDown:
            "Das konnte nicht fertig geschrieben werden. Deine Nachricht ist gespeichert, sonst wurde nichts geändert - versuch es noch einmal."
        }
    }

    func budgetReached(_ scope: TokenBudget.Scope) -> String {
        switch scope {
        case .session:
            "Dieses Gespräch hat seinen Anteil am Sprachmodell aufgebraucht. Alles bleibt erhalten, geändert wurde nichts; "
                + "ein neues Gespräch beginnt mit frischem Anteil."
        case .user:
            "Dein Anteil am Sprachmodell ist für heute aufgebraucht. Alles bleibt erhalten, geändert wurde nichts; "
                + "morgen geht es weiter (um Mitternacht UTC)."
        }
    }

    var stopped: String { "Angehalten. Es wurde nichts geändert." }

    var answerWaits: String {
        "Speichern ist gerade nicht möglich. Deine Nachricht ist gespeichert - die Antwort folgt, sobald es wieder geht."
    }

    var outcomeUnknown: String {
        "Speichern ist gerade nicht möglich. Vielleicht wurde deine Nachricht nicht gespeichert - du kannst sie noch einmal schicken."
    }
}
