import DirectorCore
import DirectorLanguage

extension TemplateKey {
    /// As a slide keeps it.
    var kept: TemplateName { TemplateName(rawValue: description) }

    /// What a slide of this template is for.
    var role: Slide.Role {
        switch frame {
        case .opening: return .opening
        case .summary: return .summary
        case .closing: return .closing
        case nil: break
        }
        switch shared {
        case .agenda: return .agenda
        case .divider, .usualDivider: return .section
        default: return .body
        }
    }

    /// The table that compares, whose cells are named by row and column.
    static let comparisonTable = TemplateKey(.compare, "table")
}

extension Slide {
    /// The template it came from; `nil` for a slide that a person or a model worded.
    var templateKey: TemplateKey? { template.flatMap { TemplateKey($0.rawValue) } }
}
