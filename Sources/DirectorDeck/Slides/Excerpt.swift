/// The part of a list that a slide has room for.
struct Excerpt<Value> {
    let values: [Value]
    /// How many values are left out; `nil` if all are shown.
    let leftOut: Int?

    init(_ values: [Value], limit: Int) {
        // One line is needed to say that values are left out.
        let kept = values.count > limit ? limit - 1 : values.count
        self.values = Array(values.prefix(kept))
        leftOut = values.count > kept ? values.count - kept : nil
    }
}
