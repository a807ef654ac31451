/// The accuracy recorded last; less is a failure.
enum IntentFloors {
    static let all: [(language: String, split: IntentExample.Split, accuracy: Double)] = []
}
