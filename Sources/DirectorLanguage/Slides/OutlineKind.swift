/// Which structure a presentation follows. Keys the templates of slides.
package enum OutlineKind: String, Codable, Sendable, CaseIterable {
    case teach, persuade, report, pitch, story, train, compare, inform, celebrate, children
}
