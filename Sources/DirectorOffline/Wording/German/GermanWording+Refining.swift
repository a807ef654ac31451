import DirectorCore
import DirectorLanguage

extension GermanWording {
    private func name(_ slide: SlideName) -> String {
        slide.number.map { "Folie \($0), \(quoted(slide.title))," } ?? "die neue Folie \(quoted(slide.title))"
    }

    private func bare(_ slide: SlideName) -> String {
        slide.number.map { "Folie \($0), \(quoted(slide.title))" } ?? "die neue Folie \(quoted(slide.title))"
    }

    private func atStart(_ slide: SlideName) -> String { name(slide).sentenceCased }

    func report(_ report: OutlineReport) -> String {
        switch report {
        case .added(let title, let number, let after):
            "\(quoted(title)) ist dazugekommen, als Folie \(number)\(after.map { ", nach \(quoted($0))" } ?? "")."
        case .removed(let slide): "Entfernt: \(bare(slide))."
        case .moved(let slide, let place): "\(atStart(slide)) steht jetzt an Stelle \(place)."
        case .swapped(let one, let other): "Getauscht: \(bare(one)) und \(bare(other))."
        case .merged(let slides, let title): "Zusammengelegt zu \(quoted(title)): \(list(slides.map(bare)))."
        case .split(let slide, let second): "\(atStart(slide)) ist geteilt; die zweite Hälfte heißt \(quoted(second))."
        case .renamed(let slide, let title): "\(atStart(slide)) heißt jetzt \(quoted(title))."
        case .retitled(let title): "Die Präsentation heißt jetzt \(quoted(title))."
        case .replaced(let slide, let title): "\(atStart(slide)) ist jetzt \(quoted(title))."
        case .filledWithPicture(let slide): "\(atStart(slide)) füllt den Schirm jetzt mit einem Bild."
        case .onlyPicture(let slide): "\(atStart(slide)) ist jetzt ganz Bild, mit einem Punkt als Unterschrift."
        case .restyled(let slide, let form): "\(atStart(slide)) ist jetzt \(spoken(form))."
        case .pointAdded(let point, let slide): "Neuer Punkt \(quoted(point)) auf: \(bare(slide))."
        case .pointRemoved(let point, let slide): "Punkt \(quoted(point)) entfernt von: \(bare(slide))."
        case .notesAdded(let slide): "Notizen ergänzt: \(bare(slide))."
        case .notesAddedToMany(let count): "Notizen auf \(count) Folien ergänzt."
        case .notesRemoved(let slide): "Notizen entfernt: \(bare(slide))."
        case .notesRemovedFromMany(let count): "Notizen von \(count) Folien entfernt."
        case .shortened(let slide, let points, let before):
            "\(atStart(slide)) hat jetzt \(points == 1 ? "einen Punkt" : "\(points) Punkte") statt \(before)."
        case .deepened(let slide, let points):
            "Mehr Raum für Einzelheiten auf \(bare(slide)): \(list(points.map(quoted)))."
        case .audience(let label, let summary):
            "Das Publikum ist jetzt: \(label). Ton und Aussehen folgen."
                + (summary.map { " Aus der Vorschau wurde \(quoted($0))." } ?? " Die Folien bleiben, wie sie sind.")
        case .tone(let tone): "Der Ton ist jetzt \(self.tone(tone)); er leitet Gestaltung und Bilder."
        case .shrunk(let count, let gone): "Gekürzt auf \(slides(count)); weggefallen: \(list(gone.map(quoted)))."
        case .grown(let count, let new): "Erweitert auf \(slides(count)); neu: \(list(new.map(quoted)))."
        case .duration(let now, let before): "Geplant für etwa \(minutes(now)) statt \(before)."
        case .countKept(let count): "Es bleibt bei \(slides(count))."
        }
    }

    func problem(_ problem: OutlineProblem) -> String {
        switch problem {
        case .noSlide(let number, let count):
            "Eine Folie \(number) gibt es nicht: die Gliederung hat die Folien 1 bis \(count)."
        case .noAgenda: "Diese Gliederung hat keine Vorschaufolie."
        case .nothingAbout(let subject, let count):
            "Von \(quoted(subject)) handelt keine Folie; nenne ihre Nummer, 1 bis \(count)."
        case .alreadyGone(let title): "\(quoted(title)) ist schon weg."
        case .outlineFull(let most): "Die Gliederung ist voll: sie fasst \(slides(most))."
        case .needsSlides(let slide, let least):
            "\(atStart(slide)) bleibt: eine Gliederung braucht mindestens \(least) Folien."
        case .opensDeck(let slide):
            "\(atStart(slide)) bleibt: mit ihr beginnt die Präsentation. Du kannst sie umbenennen."
        case .noPosition(let number, let last): "Stelle \(number) gibt es nicht: möglich ist 1 bis \(last)."
        case .besideItself: "Eine Folie kann nicht neben sich selbst stehen."
        case .alreadyThere(let slides): "\(list(slides.map(bare)).sentenceCased) steht schon dort."
        case .swapNeedsTwo: "Zum Tauschen braucht es zwei verschiedene Folien."
        case .mergeNeedsTwo: "Zum Zusammenlegen braucht es zwei Folien, zum Beispiel „fasse Folie 3 und 4 zusammen“."
        case .mergeLeavesOne(let least): "Dann bliebe nur eine Folie; eine Gliederung braucht mindestens \(least)."
        case .tooLittleToSplit(let slide):
            "\(atStart(slide)) hat zu wenig, um geteilt zu werden; ergänze Punkte oder eine Folie daneben."
        case .size(let wanted, let least, let most):
            "Eine Gliederung hat \(least) bis \(most) Folien. Nicht möglich: \(impossibleSlides(wanted))."
        case .sameSize(let count): "Die Gliederung hat schon \(slides(count))."
        case .sameDuration(let count): "Sie ist schon für etwa \(minutes(count)) geplant."
        case .nameMissing(let slide): "Wie soll sie heißen: \(bare(slide))? Zum Beispiel „benenne Folie 3 um in …“."
        case .sameName(let slide): "\(atStart(slide)) heißt schon so."
        case .titleMissing: "Wie soll die Präsentation heißen?"
        case .sameTitle: "Die Präsentation heißt schon so."
        case .keepsForm(let slide):
            "\(atStart(slide)) eröffnet, teilt oder schließt und behält ihre Form; sie kann einen anderen Titel oder ein Bild bekommen."
        case .alreadyIs(let slide, let form): "\(atStart(slide)) ist schon \(spoken(form))."
        case .pointMissing(let slide): "Welcher Punkt soll dazu: \(bare(slide))?"
        case .tooManyPoints(let slide, let count):
            "\(atStart(slide)) hat schon \(count) Punkte; besser wäre eine weitere Folie: „füge eine Folie über … hinzu“."
        case .hasPoints(let slide, let count): "\(atStart(slide)) hat \(count == 1 ? "1 Punkt" : "\(count) Punkte")."
        case .noNotes: "Dort gibt es keine Notizen zu entfernen."
        case .fewPoints(let slide, let count):
            "\(atStart(slide)) hat schon nur \(count == 1 ? "einen Punkt" : "ihren Titel")."
        case .slideFull(let slide): "\(atStart(slide)) ist voll; teile sie oder ergänze eine Folie daneben."
        case .sameAudience(let label): "Das Publikum ist schon: \(label)."
        case .sameTone(let tone): "Der Ton ist schon \(self.tone(tone))."
        case .notUnderstood(let text):
            "Nicht verstanden: \(quoted(text)). Du kannst Folien hinzufügen, entfernen, verschieben, zusammenlegen, teilen, umbenennen oder anders gestalten."
        }
    }

    func notDone(_ problem: String) -> String { "Nicht erledigt: " + problem }

    func refinementLead(_ lead: RefinementLead) -> String {
        let changes = lead.made == 1 ? "Eine Änderung" : name(of: lead.made).sentenceCased + " Änderungen"
        let size =
            lead.slides == lead.before
            ? "weiterhin \(slides(lead.slides))" : "jetzt \(slides(lead.slides)) statt \(lead.before)"
        return "Fassung \(lead.number): \(changes), \(size)."
            + (lead.hasProblems ? " Etwas ging nicht; es steht in der Liste." : "")
    }

    func nothingChanged(because known: [String], slide: Int, shorter: Int) -> String {
        let offer =
            "Möglich ist zum Beispiel: „füge eine Folie über … hinzu“, „entferne Folie \(slide)“, „verschiebe Folie \(slide) ans Ende“, „mach Folie \(slide) visueller“, „benenne Folie \(slide) um in …“, „\(shorter) Folien“, „auf 5 Minuten kürzen“."
        if known.isEmpty {
            return "Ich habe die Gliederung gelassen, wie sie ist, weil nicht klar war, was sich ändern soll. " + offer
        }
        return "Ich habe die Gliederung gelassen, wie sie ist. " + known.joined(separator: " ") + " " + offer
    }
}
