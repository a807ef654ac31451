import DirectorLanguage

extension GermanWording {
    func question(_ question: ClarifyingQuestion, for brief: PresentationBrief) -> String {
        let isOpen = brief.audience == nil && brief.purpose == nil
        switch question {
        case .audience: return "Wer hört zu, und wie alt sind die Leute oder was machen sie?"
        case .duration:
            return brief.isForChildren
                ? "Wie viele Minuten bleiben, bevor die Kinder unruhig werden?"
                : "Wie viele Minuten gibt es, oder wie viele Folien sollen es sein?"
        case .terms: return "Worum genau geht die Bitte: wie viel, zu welchen Bedingungen und bis wann?"
        case .figures:
            return brief.effectivePurpose == .report
                ? "Welche zwei, drei Zahlen zeigen am besten, wie es lief?"
                : "Welche zwei, drei Zahlen tragen das Anliegen?"
        case .objections: return "Welche Einwände sind zu erwarten, und wie lautet die Antwort darauf?"
        case .purpose:
            return switch brief.effectivePurpose {
            case .train: "Was sollen die Teilnehmenden danach können, was sie heute nicht können?"
            case .compare: "Wer entscheidet am Ende, und gibt es schon eine Neigung?"
            case .pitch: "Was soll als Nächstes geschehen: ein Treffen, ein Versuch, eine Unterschrift?"
            case .teach, .persuade, .report, .tellStory, .inform, .celebrate: "Was soll sich nach dem Vortrag ändern?"
            }
        case .takeaway:
            if brief.isForChildren || isOpen { return "Was sollen sie danach wissen oder fühlen?" }
            return brief.effectivePurpose == .persuade
                ? "Was soll am Ende entschieden oder getan werden?"
                : "Wenn nach einer Woche nur ein Satz hängen bleibt: welcher soll es sein?"
        case .occasion: return "Für wen ist die Rede, und woher kennt ihr euch?"
        case .criteria: return "Welche Kriterien zählen am meisten: Kosten, Aufwand, Tempo, Risiko, etwas anderes?"
        case .experience: return "Wie vertraut ist das Thema schon?"
        case .mustHaves: return "Gibt es etwas, das unbedingt vorkommen oder lieber fehlen soll?"
        case .material:
            if brief.isForChildren { return "Gibt es schon eine Geschichte, ein Bild oder ein Lied dafür?" }
            if isOpen { return "Gibt es schon eine Geschichte, ein Bild oder ein Dokument dafür?" }
            return brief.effectivePurpose == .celebrate
                ? "Welche ein, zwei Momente oder Fotos sollen vorkommen?"
                : "Welche Beispiele, Bilder oder Dokumente gibt es schon?"
        }
    }

    func questionsLead(_ lead: QuestionsLead) -> String {
        var facts: [String] = []
        if let audience = lead.audience {
            facts.append(forListeners(audience) + (audience.age.map { " (\($0))" } ?? ""))
        }
        if let count = lead.minutes { facts.append(minutes(count)) }
        if let count = lead.slides { facts.append(slides(count)) }
        if let ask = lead.ask { facts.append("das Ziel: " + ask) }
        let opening =
            lead.round <= 1 ? "**\(lead.title)**: ein gutes Thema." : "Runde \(lead.round), jetzt zu **\(lead.title)**."
        let courtesy = "Kurze Antworten genügen, auch „entscheide du“ ist eine."
        guard lead.knowsSomething else {
            return opening + " Damit es zu den Zuhörern passt, fehlen mir \(name(of: lead.count)) Angaben. " + courtesy
        }
        return opening + " Notiert: \(facts.joined(separator: ", ")). Also nur \(name(of: lead.count)) Fragen. "
            + courtesy
    }

    func planLead(_ lead: PlanLead) -> String {
        let text = "Plan \(lead.number): \(slides(lead.slides)), etwa \(minutes(lead.minutes)). \(lead.summary)"
        return lead.change.map { text + " Deine Änderung ist drin: \(quoted($0))." } ?? text
    }

    func summary(of brief: PresentationBrief) -> String {
        let purpose = brief.effectivePurpose
        let listeners = brief.audience.map { " " + forListeners($0) } ?? ""
        let aim = brief.ask.map { "; das Ziel: \($0.shortened(to: 80))." } ?? "."
        if brief.subject.namesItsKind || purpose == .celebrate || purpose == .compare && !brief.subject.isPair {
            return brief.subject.full.shortened(to: 100).sentenceCased + listeners + aim
        }
        let isShort = SlideBudget.minutes(for: brief) <= 10
        let name = brief.subject.name ?? brief.subject.full.shortened(to: 100)
        // A request is named, not talked about.
        if purpose == .persuade { return "\(genre(purpose, isShort: isShort))\(listeners): \(name)\(aim)" }
        var subject = "über " + Self.accusative(name)
        if case .pair(let left, let right) = brief.subject.form, purpose == .compare {
            subject = "von \(left) und \(right)"
        }
        if brief.subject.form == .question { subject = "zur Frage \(quoted(name))" }
        return "\(genre(purpose, isShort: isShort)) \(subject)\(listeners)\(aim)"
    }

    private func genre(_ purpose: Purpose, isShort: Bool) -> String {
        switch purpose {
        case .teach: isShort ? "Eine kurze Lehreinheit" : "Eine Lehreinheit"
        case .persuade: isShort ? "Ein kurzer Vorschlag" : "Ein Vorschlag"
        case .report: isShort ? "Ein kurzer Bericht" : "Ein Bericht"
        case .pitch: isShort ? "Ein kurzer Pitch" : "Ein Pitch"
        case .tellStory: isShort ? "Eine kurze Erzählstunde" : "Eine Erzählstunde"
        case .train: isShort ? "Eine kurze praktische Übung" : "Eine praktische Schulung"
        case .compare: isShort ? "Ein kurzer Vergleich" : "Ein Vergleich"
        case .inform: isShort ? "Ein kurzer Überblick" : "Ein Überblick"
        case .celebrate: "Eine Rede mit Bildern"
        }
    }

    func assumption(_ assumption: PlanAssumption) -> String {
        switch assumption {
        case .countOutOfRange(let asked, let start):
            "Gewünscht: \(impossibleSlides(asked)). Ein Plan fasst 2 bis 30, deshalb beginne ich mit \(start)."
        case .included(let items): "Wie gewünscht dabei: \(list(items))."
        case .leftOut(let items): "Wie gewünscht weggelassen: \(list(items))."
        case .remembered(let text): "Soll hängen bleiben: \(quoted(text))."
        case .terms(let text): "Deine Bedingungen: \(quoted(text))."
        case .figures(let text): "Deine Zahlen: \(quoted(text))."
        case .objections(let text): "Offen beantwortet: \(quoted(text))."
        case .material(let text): "Dein eigenes Material kommt vor: \(quoted(text))."
        case .remark(let text): "Wie gesagt: \(quoted(text))."
        case .audience(let audience, let celebrating): listeners(audience, celebrating: celebrating)
        case .length(let minutes, let slides, let assumed):
            "Etwa \(self.minutes(minutes)) und \(self.slides(slides))\(assumed ? ", weil keine Zeit genannt wurde" : "")."
        case .structure(let purpose, let children): structure(purpose, children: children)
        case .style(let purpose, let children): style(purpose, children: children)
        case .tone(let tone): "Ton: \(self.tone(tone))."
        case .honesty(let children):
            children
                ? "Fakten und die Geschichte selbst kommen von dir; die Folien zeigen, wo sie hingehören."
                : "Fakten und Zahlen kommen von dir; die Folien markieren jede Stelle, die zu ergänzen ist."
        }
    }

    private func listeners(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else {
            return celebrating
                ? "Die Gäste kennen sich: kurz, persönlich, nichts Peinliches."
                : "Zuhörer ohne Vorwissen, weil niemand Bestimmtes genannt wurde."
        }
        let label = label(audience, celebrating: celebrating)
        return switch audience.kind {
        case .children: "\(label): einfache Wörter und ein Gedanke pro Folie."
        case .teenagers: "\(label): nah am eigenen Leben, ohne Zeigefinger."
        case .students: "\(label): zuerst die Idee, dann die Begriffe, dann die Übung."
        case .beginners: "\(label): kein Vorwissen, jeder Begriff wird erklärt."
        case .executives: "\(label): das Ergebnis zuerst, Einzelheiten nur, wo sie etwas entscheiden."
        case .investors: "\(label): zuerst die Chance, dann der Beleg."
        case .customers: "\(label): zuerst ihre Lage, dann das Angebot."
        case .colleagues: "\(label): was es für die tägliche Arbeit bedeutet."
        case .experts: "\(label): keine Grundlagen, sondern das Neue und das Offene."
        case .guests: "\(label): kurz, persönlich, nichts Peinliches."
        case .everyone: "\(label): klare Sprache, kein Fachwissen nötig."
        }
    }

    private func structure(_ purpose: Purpose, children: Bool) -> String {
        if children {
            return purpose == .tellStory
                ? "Eine Geschichte in der Mitte statt Jahreszahlen." : "Erst schauen und raten, dann erklären."
        }
        return switch purpose {
        case .teach: "Von der Frage zur Idee, dann ein Beispiel und etwas zum Ausprobieren."
        case .persuade: "Die Bitte früh, dann die Belege, die Risiken mit Antworten und am Ende die Entscheidung."
        case .report: "Zuerst das Ergebnis, dann Zahlen, Ursachen und die nächsten Schritte."
        case .pitch: "Das Problem, die Antwort, der Beleg und ein klarer nächster Schritt."
        case .tellStory: "Ein roter Faden: wie es beginnt, was schiefgeht, wie es endet, was bleibt."
        case .train: "Kurze Erklärungen, viel Übung, ein Plan für den ersten Tag danach."
        case .compare: "Zuerst die Kriterien, beide Seiten daran gemessen, dann eine Empfehlung."
        case .inform: "Zuerst das große Bild, dann die Teile, dann die Bedeutung für die Zuhörer."
        case .celebrate: "Zwei, drei echte Momente, ein Wunsch, dann die Gläser."
        }
    }

    private func style(_ purpose: Purpose, children: Bool) -> String {
        if children { return "Große Bilder, wenige Stichpunkte und am Ende etwas zum Mitmachen." }
        return switch purpose {
        case .persuade, .report: "Titel, die die Aussage nennen; Diagramme nur, wo sie sie tragen."
        case .teach, .train: "Ein Gedanke pro Folie, dazwischen Schaubilder und Übungen."
        case .compare: "Tabellen und Gegenüberstellungen, überall in gleicher Reihenfolge."
        case .pitch, .tellStory, .celebrate: "Starke Bilder und wenig Text; das Reden übernimmst du."
        case .inform: "Klare Bilder und kurze Punkte statt langer Texte."
        }
    }
}
