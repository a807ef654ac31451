extension Slide {
    /// Cells in named columns.
    package struct Table: Sendable, Equatable, Codable {
        package struct Column: Sendable, Equatable, Codable {
            package var name: String

            package init(name: String) { self.name = name }
        }

        package var columns: [Column]
        /// The cells of each row, as many as there are columns.
        package var rows: [[RichText]]

        package init(columns: [Column], rows: [[RichText]]) {
            self.columns = columns
            self.rows = rows
        }
    }
}
