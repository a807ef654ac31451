import DirectorCore
import DirectorLanguage

extension FrenchWording {
    private func name(_ slide: SlideName) -> String {
        slide.number.map { "la diapositive \($0), \(quoted(slide.title))" }
            ?? "la nouvelle diapositive \(quoted(slide.title))"
    }

    /// At the start of a sentence; what follows is set off by a comma behind the title.
    private func atStart(_ slide: SlideName) -> String {
        (name(slide) + (slide.number == nil ? "" : ",")).sentenceCased
    }

    func report(_ report: OutlineReport) -> String { FrenchSpacing.applied(to: words(of: report)) }

    private func words(of report: OutlineReport) -> String {
        switch report {
        case .added(let title, let number, let after):
            "Ajout de \(quoted(title)), diapositive \(number)\(after.map { ", après \(quoted($0))" } ?? "")."
        case .removed(let slide): "Supprimée : \(name(slide))."
        case .moved(let slide, let place): "\(atStart(slide)) se trouve maintenant en position \(place)."
        case .swapped(let one, let other): "Échangées : \(name(one)) et \(name(other))."
        case .merged(let slides, let title): "Regroupées sous \(quoted(title)) : \(list(slides.map(name)))."
        case .split(let slide, let second):
            "\(atStart(slide)) est divisée ; la seconde moitié s'intitule \(quoted(second))."
        case .renamed(let slide, let title): "\(atStart(slide)) s'intitule maintenant \(quoted(title))."
        case .retitled(let title): "La présentation s'intitule maintenant \(quoted(title))."
        case .replaced(let slide, let title): "\(atStart(slide)) est maintenant \(quoted(title))."
        case .filledWithPicture(let slide): "\(atStart(slide)) remplit maintenant l'écran d'une image."
        case .onlyPicture(let slide): "\(atStart(slide)) est maintenant tout en image, avec un point pour légende."
        case .restyled(let slide, let form): "\(atStart(slide)) est maintenant \(spoken(form))."
        case .pointAdded(let point, let slide): "Nouveau point \(quoted(point)) sur : \(name(slide))."
        case .pointRemoved(let point, let slide): "Point \(quoted(point)) retiré de : \(name(slide))."
        case .notesAdded(let slide): "Notes ajoutées : \(name(slide))."
        case .notesAddedToMany(let count): "Notes ajoutées à \(count) diapositives."
        case .notesRemoved(let slide): "Notes retirées : \(name(slide))."
        case .notesRemovedFromMany(let count): "Notes retirées de \(count) diapositives."
        case .shortened(let slide, let points, let before):
            "\(atStart(slide)) a maintenant \(points == 1 ? "un point" : "\(points) points") au lieu de \(before)."
        case .deepened(let slide, let points):
            "Plus de place pour les détails sur \(name(slide)) : \(list(points.map(quoted)))."
        case .audience(let label, let summary):
            "Le public est maintenant : \(label). Le ton et l'aspect suivent."
                + (summary.map { " Le sommaire est devenu \(quoted($0))." }
                    ?? " Les diapositives restent comme elles sont.")
        case .tone(let tone): "Le ton est maintenant \(self.tone(tone)) ; il guide la mise en forme et les images."
        case .shrunk(let count, let gone): "Réduit à \(slides(count)) ; retiré : \(list(gone.map(quoted)))."
        case .grown(let count, let new): "Étendu à \(slides(count)) ; nouveau : \(list(new.map(quoted)))."
        case .duration(let now, let before): "Prévu pour environ \(minutes(now)) au lieu de \(before)."
        case .countKept(let count): "Le nombre reste à \(slides(count))."
        }
    }

    func problem(_ problem: OutlineProblem) -> String { FrenchSpacing.applied(to: words(of: problem)) }

    private func words(of problem: OutlineProblem) -> String {
        switch problem {
        case .noSlide(let number, let count):
            "Il n'y a pas de diapositive \(number) : la trame a les diapositives 1 à \(count)."
        case .noAgenda: "Cette trame n'a pas de sommaire."
        case .nothingAbout(let subject, let count):
            "Aucune diapositive ne parle de \(quoted(subject)) ; donnez son numéro, de 1 à \(count)."
        case .alreadyGone(let title): "\(quoted(title)) n'y est déjà plus."
        case .outlineFull(let most): "La trame est pleine : elle contient \(slides(most)) au plus."
        case .needsSlides(let slide, let least):
            "\(atStart(slide)) reste : une trame a besoin d'au moins \(least) diapositives."
        case .opensDeck(let slide):
            "\(atStart(slide)) reste : la présentation commence par elle. Vous pouvez la renommer."
        case .noPosition(let number, let last): "La position \(number) n'existe pas : choisissez de 1 à \(last)."
        case .besideItself: "Une diapositive ne peut pas se placer à côté d'elle-même."
        case .alreadyThere(let slides): "Déjà à cette place : \(list(slides.map(name)))."
        case .swapNeedsTwo: "Pour un échange, il faut deux diapositives différentes."
        case .mergeNeedsTwo:
            "Pour regrouper, il faut deux diapositives, par exemple « fusionne les diapositives 3 et 4 »."
        case .mergeLeavesOne(let least):
            "Il ne resterait qu'une diapositive ; une trame en a besoin d'au moins \(least)."
        case .tooLittleToSplit(let slide):
            "\(atStart(slide)) contient trop peu pour être divisée ; ajoutez des points ou une diapositive à côté."
        case .size(let wanted, let least, let most):
            "Une trame a de \(least) à \(most) diapositives ; \(impossibleSlides(wanted)), ce n'est pas possible."
        case .sameSize(let count): "La trame a déjà \(slides(count))."
        case .sameDuration(let count): "Elle est déjà prévue pour environ \(minutes(count))."
        case .nameMissing(let slide):
            "Comment doit s'intituler \(name(slide)) ? Par exemple « renomme la diapositive 3 en … »."
        case .sameName(let slide): "\(atStart(slide)) s'intitule déjà ainsi."
        case .titleMissing: "Comment doit s'intituler la présentation ?"
        case .sameTitle: "La présentation s'intitule déjà ainsi."
        case .keepsForm(let slide):
            "\(atStart(slide)) ouvre, sépare ou ferme et garde sa forme ; elle peut changer de titre ou recevoir une image."
        case .alreadyIs(let slide, let form): "\(atStart(slide)) est déjà \(spoken(form))."
        case .pointMissing(let slide): "Quel point faut-il ajouter à \(name(slide)) ?"
        case .tooManyPoints(let slide, let count):
            "\(atStart(slide)) a déjà \(count) points ; mieux vaut une autre diapositive : « ajoute une diapositive sur … »."
        case .hasPoints(let slide, let count):
            "\(atStart(slide)) a \(count) \(abs(count) < 2 ? "point" : "points")."
        case .noNotes: "Il n'y a pas de notes à retirer là."
        case .fewPoints(let slide, let count):
            "\(atStart(slide)) n'a déjà que \(count == 1 ? "un point" : "son titre")."
        case .slideFull(let slide): "\(atStart(slide)) est pleine ; divisez-la ou ajoutez une diapositive à côté."
        case .sameAudience(let label): "Le public est déjà : \(label)."
        case .sameTone(let tone): "Le ton est déjà \(self.tone(tone))."
        case .notUnderstood(let text):
            "Pas compris : \(quoted(text)). Vous pouvez ajouter, supprimer, déplacer, fusionner, diviser, renommer ou redessiner des diapositives."
        }
    }

    func notDone(_ problem: String) -> String { FrenchSpacing.applied(to: "Non fait : ") + problem }

    func refinementLead(_ lead: RefinementLead) -> String {
        let changes = lead.made == 1 ? "une modification" : name(of: lead.made) + " modifications"
        let size =
            lead.slides == lead.before
            ? "toujours \(slides(lead.slides))" : "maintenant \(slides(lead.slides)) au lieu de \(lead.before)"
        return FrenchSpacing.applied(to: "Version \(lead.number) : \(changes), \(size).")
            + (lead.hasProblems ? " Quelque chose n'a pas été possible, voir la liste." : "")
    }

    func nothingChanged(because known: [String], slide: Int, shorter: Int) -> String {
        let offer =
            "Vous pouvez dire, par exemple : « ajoute une diapositive sur … », « supprime la diapositive \(slide) », « déplace la diapositive \(slide) à la fin », « rends la diapositive \(slide) plus visuelle », « renomme la diapositive \(slide) en … », « \(shorter) diapositives », « réduis à 5 minutes »."
        let reason =
            known.isEmpty
            ? "J'ai laissé la trame comme elle est, car ce qu'il faut y changer n'était pas clair. "
            : "J'ai laissé la trame comme elle est. " + known.joined(separator: " ") + " "
        return FrenchSpacing.applied(to: reason + offer)
    }
}
