import DirectorCore

extension SlideMarkup {
    func columns(_ columns: [DeckColumn], name: String) -> HTML {
        area("\(name) across-\(min(columns.count, 4))") {
            for column in columns { card(column, named: "column", limit: 8) }
        }
    }

    func comparison(_ left: DeckColumn, _ right: DeckColumn, _ verdict: DeckText?) -> HTML {
        HTML(
            .div,
            .class(verdict == nil ? "slide-main comparison" : "slide-main comparison with-verdict"),
            .box,
            // The style sheet draws it between the two sides.
            HTMLAttribute("data-versus", context.words[.versus])
        ) {
            card(left, named: "column side-one", limit: 6)
            card(right, named: "column side-two", limit: 6)
            if let verdict { HTML(.p, .class("verdict"), .box) { HTML.text(verdict, context.words) } }
        }
    }

    func matrix(_ matrix: DeckMatrix) -> HTML {
        area("matrix") {
            HTML(.p, .class("axis axis-vertical")) { HTML.line(matrix.verticalAxis) }
            HTML(.div, .class("quadrants"), .box) {
                for quadrant in matrix.quadrants.prefix(4) { card(quadrant, named: "quadrant", limit: 4) }
            }
            HTML(.p, .class("axis axis-horizontal")) { HTML.line(matrix.horizontalAxis) }
        }
    }

    private func card(_ column: DeckColumn, named name: String, limit: Int) -> HTML {
        HTML(.section, .class(name), .box) {
            if !column.heading.isEmpty {
                HTML(.h3, .class("column-title")) { HTML.line(column.heading) }
            }
            list(column.points, limit: limit)
        }
    }
}
