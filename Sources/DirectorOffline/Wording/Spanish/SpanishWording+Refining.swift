import DirectorCore
import DirectorLanguage

extension SpanishWording {
    private func name(_ slide: SlideName) -> String {
        slide.number.map { "la diapositiva \($0), \(quoted(slide.title))" }
            ?? "la nueva diapositiva \(quoted(slide.title))"
    }

    /// At the start of a sentence; what follows is set off by a comma behind the title.
    private func atStart(_ slide: SlideName) -> String {
        (name(slide) + (slide.number == nil ? "" : ",")).sentenceCased
    }

    func report(_ report: OutlineReport) -> String {
        switch report {
        case .added(let title, let number, let after):
            "He añadido \(quoted(title)) como diapositiva \(number)\(after.map { ", después de \(quoted($0))" } ?? "")."
        case .removed(let slide): "He quitado \(name(slide))."
        case .moved(let slide, let place): "\(atStart(slide)) está ahora en la posición \(place)."
        case .swapped(let one, let other): "He intercambiado \(name(one)) y \(name(other))."
        case .merged(let slides, let title): "He unido en \(quoted(title)): \(list(slides.map(name)))."
        case .split(let slide, let second):
            "\(atStart(slide)) está dividida; la segunda mitad se llama \(quoted(second))."
        case .renamed(let slide, let title): "\(atStart(slide)) se llama ahora \(quoted(title))."
        case .retitled(let title): "La presentación se llama ahora \(quoted(title))."
        case .replaced(let slide, let title): "\(atStart(slide)) es ahora \(quoted(title))."
        case .filledWithPicture(let slide): "\(atStart(slide)) llena ahora la pantalla con una imagen."
        case .onlyPicture(let slide): "\(atStart(slide)) es ahora toda imagen, con un punto como pie."
        case .restyled(let slide, let form): "\(atStart(slide)) es ahora \(spoken(form))."
        case .pointAdded(let point, let slide): "He añadido el punto \(quoted(point)) a \(name(slide))."
        case .pointRemoved(let point, let slide): "He quitado el punto \(quoted(point)) de \(name(slide))."
        case .notesAdded(let slide): "He añadido notas a \(name(slide))."
        case .notesAddedToMany(let count): "He añadido notas a \(count) diapositivas."
        case .notesRemoved(let slide): "He quitado las notas de \(name(slide))."
        case .notesRemovedFromMany(let count): "He quitado las notas de \(count) diapositivas."
        case .shortened(let slide, let points, let before):
            "\(atStart(slide)) tiene ahora \(points == 1 ? "un punto" : "\(points) puntos") en lugar de \(before)."
        case .deepened(let slide, let points):
            "Más espacio para detalles en \(name(slide)): \(list(points.map(quoted)))."
        case .audience(let label, let summary):
            "El público es ahora: \(label). El tono y el aspecto se adaptan."
                + (summary.map { " El índice se ha convertido en \(quoted($0))." }
                    ?? " Las diapositivas se quedan como están.")
        case .tone(let tone): "El tono es ahora \(self.tone(tone)); guía el diseño y las imágenes."
        case .shrunk(let count, let gone): "Reducido a \(slides(count)); fuera: \(list(gone.map(quoted)))."
        case .grown(let count, let new): "Ampliado a \(slides(count)); nuevo: \(list(new.map(quoted)))."
        case .duration(let now, let before): "Previsto para unos \(minutes(now)) en lugar de \(before)."
        case .countKept(let count): "Se queda en \(slides(count))."
        }
    }

    func problem(_ problem: OutlineProblem) -> String {
        switch problem {
        case .noSlide(let number, let count):
            "No hay diapositiva \(number): el esquema tiene las diapositivas 1 a \(count)."
        case .noAgenda: "Este esquema no tiene índice."
        case .nothingAbout(let subject, let count):
            "Ninguna diapositiva trata de \(quoted(subject)); di su número, de 1 a \(count)."
        case .alreadyGone(let title): "\(quoted(title)) ya no está."
        case .outlineFull(let most): "El esquema está lleno: caben \(slides(most))."
        case .needsSlides(let slide, let least):
            "\(atStart(slide)) se queda: un esquema necesita al menos \(least) diapositivas."
        case .opensDeck(let slide):
            "\(atStart(slide)) se queda: la presentación empieza con ella. Puedes cambiarle el nombre."
        case .noPosition(let number, let last): "No existe la posición \(number): elige de 1 a \(last)."
        case .besideItself: "Una diapositiva no puede ir junto a sí misma."
        case .alreadyThere(let slides): "Ya está en ese lugar: \(list(slides.map(name)))."
        case .swapNeedsTwo: "Para intercambiar hacen falta dos diapositivas distintas."
        case .mergeNeedsTwo:
            "Para unir hacen falta dos diapositivas, por ejemplo «une las diapositivas 3 y 4»."
        case .mergeLeavesOne(let least):
            "Así quedaría una sola diapositiva; un esquema necesita al menos \(least)."
        case .tooLittleToSplit(let slide):
            "\(atStart(slide)) tiene demasiado poco para dividirla; añade puntos o una diapositiva al lado."
        case .size(let wanted, let least, let most):
            "Un esquema tiene de \(least) a \(most) diapositivas; no puede tener \(impossibleSlides(wanted))."
        case .sameSize(let count): "El esquema ya tiene \(slides(count))."
        case .sameDuration(let count): "Ya está previsto para unos \(minutes(count))."
        case .nameMissing(let slide):
            "¿Cómo se debe llamar \(name(slide))? Por ejemplo «renombra la diapositiva 3 como …»."
        case .sameName(let slide): "\(atStart(slide)) ya se llama así."
        case .titleMissing: "¿Cómo se debe llamar la presentación?"
        case .sameTitle: "La presentación ya se llama así."
        case .keepsForm(let slide):
            "\(atStart(slide)) abre, separa o cierra y conserva su forma; puede cambiar de título o llevar una imagen."
        case .alreadyIs(let slide, let form): "\(atStart(slide)) ya es \(spoken(form))."
        case .pointMissing(let slide): "¿Qué punto hay que añadir a \(name(slide))?"
        case .tooManyPoints(let slide, let count):
            "\(atStart(slide)) ya tiene \(count) puntos; mejor otra diapositiva: «añade una diapositiva sobre …»."
        case .hasPoints(let slide, let count): "\(atStart(slide)) tiene \(count == 1 ? "1 punto" : "\(count) puntos")."
        case .noNotes: "Ahí no hay notas que quitar."
        case .fewPoints(let slide, let count):
            "\(atStart(slide)) ya solo tiene \(count == 1 ? "un punto" : "su título")."
        case .slideFull(let slide): "\(atStart(slide)) está llena; divídela o añade una diapositiva al lado."
        case .sameAudience(let label): "El público ya es: \(label)."
        case .sameTone(let tone): "El tono ya es \(self.tone(tone))."
        case .notUnderstood(let text):
            "No he entendido: \(quoted(text)). Puedes añadir, quitar, mover, unir, dividir, renombrar o rediseñar diapositivas."
        }
    }

    func notDone(_ problem: String) -> String { "No se ha hecho: " + problem }

    func refinementLead(_ lead: RefinementLead) -> String {
        let changes =
            lead.made == 1 ? "un cambio" : (lead.made <= 12 ? masculine(lead.made) : "\(lead.made)") + " cambios"
        let size =
            lead.slides == lead.before
            ? "siguen siendo \(slides(lead.slides))" : "ahora son \(slides(lead.slides)) en lugar de \(lead.before)"
        return "Versión \(lead.number): \(changes), \(size)."
            + (lead.hasProblems ? " Algo no ha sido posible; está en la lista." : "")
    }

    private func masculine(_ number: Int) -> String { number == 1 ? "un" : name(of: number) }

    func nothingChanged(because known: [String], slide: Int, shorter: Int) -> String {
        let offer =
            "Puedes decir, por ejemplo: «añade una diapositiva sobre …», «quita la diapositiva \(slide)», «mueve la diapositiva \(slide) al final», «haz la diapositiva \(slide) más visual», «renombra la diapositiva \(slide) como …», «\(shorter) diapositivas», «reduce a 5 minutos»."
        if known.isEmpty {
            return "He dejado el esquema como está, porque no quedaba claro qué cambiar. " + offer
        }
        return "He dejado el esquema como está. " + known.joined(separator: " ") + " " + offer
    }
}
