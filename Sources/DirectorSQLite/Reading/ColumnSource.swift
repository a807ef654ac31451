/// The columns of a row. Each may hold a value of any type.
protocol ColumnSource {
    /// `nil` if the column does not hold a number.
    func integer(_ index: Int) -> Int?
    /// `nil` if the column does not hold text.
    func text(_ index: Int) -> String?
    func isNull(_ index: Int) -> Bool
    func name(_ index: Int) -> String
}
