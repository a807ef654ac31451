import DirectorCore

extension DeckLayout {
    /// The columns of text under the title, with the size that the style sheet gives them.
    func textColumns(height: Double, promptTag: String) -> [TextColumn] {
        switch self {
        case .title, .section, .visual:
            []
        case .bullets(let points):
            Self.split(points, perColumn: 6).map { part in
                TextColumn(
                    width: points.count > 6 ? 450 : Stage.contentWidth - 44,
                    height: height,
                    blocks: part.map { $0.block(gap: 24, promptTag: promptTag) }
                )
            }
        case .pointsAndVisual(let points, _):
            [TextColumn(width: 390, height: height, blocks: points.map { $0.block(gap: 18, promptTag: promptTag) })]
        case .twoColumns(let left, let right):
            [left, right].map { $0.textColumn(width: 400, height: height - 56, promptTag: promptTag) }
        case .comparison(let left, let right, let verdict):
            [left, right].map {
                $0.textColumn(width: 390, height: height - 56 - (verdict == nil ? 0 : 84), promptTag: promptTag)
            }
        case .threeColumns(let columns):
            columns.map {
                $0.textColumn(
                    width: 1024 / Double(max(columns.count, 1)) - 92,
                    height: height - 60,
                    promptTag: promptTag
                )
            }
        case .metrics(let metrics):
            metrics.map { metric in
                TextColumn(
                    width: 1024 / Double(max(metrics.count, 1)) - 76,
                    height: height - 150,
                    blocks: [
                        .init(text: metric.label), metric.detail.map { $0.block(scale: 0.8, promptTag: promptTag) },
                    ].compactMap { $0 }
                )
            }
        case .matrix(let matrix):
            matrix.quadrants.map { $0.textColumn(width: 400, height: (height - 60) / 2 - 36, promptTag: promptTag) }
        case .timeline(let steps):
            steps.map { $0.textColumn(among: steps.count, height: height - 130, promptTag: promptTag) }
        case .process(let steps):
            steps.map { $0.textColumn(among: steps.count, height: height - 120, promptTag: promptTag) }
        case .quote(let quote, _):
            [TextColumn(width: 880, height: height - 120, blocks: [quote.block(scale: 1.45, promptTag: promptTag)])]
        case .table(let columns, let rows):
            [Self.tableColumn(columns, rows, height: height)]
        case .closing(let points, let callToAction):
            [
                TextColumn(
                    width: 660,
                    height: height - (callToAction == nil ? 0 : 110),
                    blocks: points.map { $0.block(gap: 20, promptTag: promptTag) }
                )
            ]
        }
    }

    /// `values` in groups of at most `perColumn`, of nearly the same size.
    static func split<Value>(_ values: [Value], perColumn: Int) -> [[Value]] {
        guard values.count > perColumn else { return values.isEmpty ? [] : [values] }
        let groups = (values.count + perColumn - 1) / perColumn
        let size = (values.count + groups - 1) / groups
        return stride(from: 0, to: values.count, by: size).map { Array(values[$0..<min($0 + size, values.count)]) }
    }

    /// A table as one column. Of each row only the cell with the most text counts.
    private static func tableColumn(_ columns: [String], _ rows: [[DeckText]], height: Double) -> TextColumn {
        let count = max(columns.count, rows.map(\.count).max() ?? 0, 1)
        let cells = [columns] + rows.map { row in row.map(\.text) }
        let fullest = cells.map { row in
            row.max { TextExtent.width(of: $0) < TextExtent.width(of: $1) } ?? ""
        }
        return TextColumn(
            width: Stage.contentWidth / Double(count) - 40,
            height: height,
            blocks: fullest.map { .init(text: $0, scale: 0.9, gap: 26) }
        )
    }
}

extension DeckText {
    /// - Parameter promptTag: the text before a prompt
    func block(
        scale: Double = 1,
        gap: Double = 14,
        promptTag: String
    ) -> TextColumn.Block {
        switch self {
        case .said(let text): .init(text: text, scale: scale, gap: gap)
        // The box of a prompt has padding.
        case .fillIn(let text): .init(text: promptTag + "  " + text, scale: scale, gap: gap + 8)
        }
    }
}

extension DeckColumn {
    func textColumn(width: Double, height: Double, promptTag: String) -> TextColumn {
        TextColumn(
            width: width,
            height: height,
            blocks: [.init(text: heading, scale: 1.06, gap: 16)]
                + points.map { $0.block(gap: 12, promptTag: promptTag) }
        )
    }
}

extension DeckStep {
    fileprivate func textColumn(among count: Int, height: Double, promptTag: String) -> TextColumn {
        let perRow = count > 5 ? (count + 1) / 2 : max(count, 1)
        return TextColumn(
            width: 1024 / Double(perRow) - 58,
            height: count > 5 ? height / 2 - 40 : height,
            blocks: [.init(text: heading), detail.map { $0.block(scale: 0.82, promptTag: promptTag) }].compactMap { $0 }
        )
    }
}
