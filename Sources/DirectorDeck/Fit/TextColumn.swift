/// Texts one below the other in a column of the stage.
struct TextColumn: Sendable, Equatable {
    struct Block: Sendable, Equatable {
        var text: String
        /// The size relative to body text.
        var scale = 1.0
        /// The space below the block, in units.
        var gap = 14.0
    }

    /// In units.
    var width: Double
    /// The available height, in units.
    var height: Double
    var blocks: [Block]

    func fits(at step: FitStep) -> Bool {
        let needed = blocks.reduce(0.0) { sum, block in
            let size = max(step.bodySize * block.scale, FitStep.limit.bodySize)
            let lines = TextExtent.lines(of: block.text, size: size, width: width)
            return sum + Double(lines) * size * 1.34 + block.gap
        }
        return needed <= height
    }
}
