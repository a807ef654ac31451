import DirectorLanguage

enum ReportMessage: String, MessageKey {
    static let section = "author.report"

    case added, removed, moved, swapped, merged, split, renamed, retitled, replaced
    case filledWithPicture, onlyPicture, restyled
    case pointAdded, pointRemoved, notesAdded, notesAddedToMany, notesRemoved, notesRemovedFromMany
    case shortened, deepened, audience, tone, shrunk, grown, duration, countKept
}

extension Wording {
    func report(_ report: OutlineReport) -> String {
        switch report {
        case .added(let title, let number, let after):
            text(ReportMessage.added, ["title": title, "number": String(number), "after": after])
        case .removed(let slide): text(ReportMessage.removed, places(slide))
        case .moved(let slide, let place): text(.moved, slide, ["place": String(place)])
        case .swapped(let one, let other): text(.swapped, one, ["other": name(other)])
        case .merged(let slides, let title):
            text(ReportMessage.merged, ["slides": list(slides.map(name)), "title": title])
        case .split(let slide, let second): text(.split, slide, ["second": second])
        case .renamed(let slide, let title): text(.renamed, slide, ["title": title])
        case .retitled(let title): text(ReportMessage.retitled, ["title": title])
        case .replaced(let slide, let title): text(.replaced, slide, ["title": title])
        case .filledWithPicture(let slide): text(ReportMessage.filledWithPicture, places(slide))
        case .onlyPicture(let slide): text(ReportMessage.onlyPicture, places(slide))
        case .restyled(let slide, let form): text(.restyled, slide, ["form": spoken(form)])
        case .pointAdded(let point, let slide): text(.pointAdded, slide, ["point": point])
        case .pointRemoved(let point, let slide): text(.pointRemoved, slide, ["point": point])
        case .notesAdded(let slide): text(ReportMessage.notesAdded, places(slide))
        case .notesAddedToMany(let count): text(ReportMessage.notesAddedToMany, count: count)
        case .notesRemoved(let slide): text(ReportMessage.notesRemoved, places(slide))
        case .notesRemovedFromMany(let count): text(ReportMessage.notesRemovedFromMany, count: count)
        case .shortened(let slide, let points, let before):
            text(
                .shortened,
                slide,
                count: points,
                ["countWord": name(of: points), "before": String(before), "beforeWord": name(of: before)]
            )
        case .deepened(let slide, let points): text(.deepened, slide, ["points": list(points.map(quoted))])
        case .audience(let label, let summary):
            text(ReportMessage.audience, ["audience": label, "summary": summary])
        case .tone(let tone): text(ReportMessage.tone, ["tone": self.tone(tone)])
        case .shrunk(let count, let gone):
            text(ReportMessage.shrunk, ["slides": slides(count), "titles": list(gone.map(quoted))])
        case .grown(let count, let new):
            text(ReportMessage.grown, ["slides": slides(count), "titles": list(new.map(quoted))])
        case .duration(let now, let before):
            text(ReportMessage.duration, ["minutes": minutes(now), "before": String(before)])
        case .countKept(let count): text(ReportMessage.countKept, count: count, ["slides": slides(count)])
        }
    }

    private func text(
        _ key: ReportMessage,
        _ slide: SlideName,
        count: Int? = nil,
        _ values: TemplateValues
    ) -> String {
        text(key, count: count, values.merging(places(slide)))
    }
}
