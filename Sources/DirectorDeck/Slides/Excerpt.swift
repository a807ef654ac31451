/// As much of a list as a slide can hold.
struct Excerpt<Value> {
    let values: [Value]
    /// How many are left out; `nil` if everything is shown.
    let leftOut: Int?

    init(_ values: [Value], limit: Int) {
        // A line is needed to say that something is left out.
        let kept = values.count > limit ? limit - 1 : values.count
        self.values = Array(values.prefix(kept))
        leftOut = values.count > kept ? values.count - kept : nil
    }
}
