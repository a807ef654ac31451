import DirectorCore

extension SlideMarkup {
    func metrics(_ metrics: [DeckMetric]) -> HTML {
        area("metrics \(rowName(metrics.count, single: 4))") {
            for metric in metrics.prefix(8) {
                HTML(.section, .class("metric"), .box) {
                    HTML(.p, .class("metric-value"), HTMLAttribute("data-length", length(of: metric.value))) {
                        HTML.text(metric.value, context.words)
                    }
                    HTML(.h3, .class("metric-label")) { HTML.line(metric.label) }
                    if let detail = metric.detail {
                        HTML(.p, .class("metric-detail")) { HTML.text(detail, context.words) }
                    }
                }
            }
        }
    }

    func table(_ columns: [String], _ rows: [[DeckText]]) -> HTML {
        let width = max(columns.count, rows.map(\.count).max() ?? 0)
        let shown = Excerpt(rows, limit: 9)
        return area("table-area") {
            HTML(.table, .class("table")) {
                HTML(.thead) {
                    HTML(.tr) {
                        for index in 0..<width {
                            HTML(.th, HTMLAttribute("scope", "col")) {
                                HTML.line(index < columns.count ? columns[index] : "")
                            }
                        }
                    }
                }
                HTML(.tbody) {
                    for row in shown.values {
                        HTML(.tr) {
                            for index in 0..<width {
                                HTML(.td) { index < row.count ? HTML.text(row[index], context.words) : .empty }
                            }
                        }
                    }
                    if let count = shown.leftOut {
                        HTML(.tr, .class("more")) {
                            HTML(.td, HTMLAttribute("colspan", String(width))) { HTML.line(context.words.more(count)) }
                        }
                    }
                }
            }
        }
    }

    /// The size class of a value: figures are large, words are smaller.
    private func length(of value: DeckText) -> String {
        switch value {
        case .fillIn: "prompt"
        case .said(let text):
            switch TextExtent.width(of: text) {
            case ..<3.2: "short"
            case ..<6: "medium"
            default: "long"
            }
        }
    }
}
