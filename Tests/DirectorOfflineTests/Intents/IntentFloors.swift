/// The accuracy recorded last; less is a failure.
enum IntentFloors {
    static let all: [(language: String, split: IntentExample.Split, accuracy: Double)] = [
        ("en", .tune, 0.99), ("en", .test, 0.97), ("de", .test, 0.96), ("es", .test, 0.96), ("fr", .test, 0.93),
        ("it", .tune, 0.95), ("it", .test, 0.93),
        ("hi", .test, 0.80),
        ("zh", .test, 1), ("xx", .test, 1),
    ]
}
