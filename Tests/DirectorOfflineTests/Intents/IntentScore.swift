import DirectorCore

/// How often the rules were right, and how much their errors cost.
struct IntentScore: Sendable {
    /// Building something that the user has not accepted costs as much as this many other errors.
    static let costOfWrongAcceptance = 10

    private(set) var count = 0
    private(set) var correct = 0
    /// Messages that were read as an acceptance and not meant as one.
    private(set) var wrongAcceptances: [String] = []
    private(set) var misses: [String] = []
    private var confusion: [Intent.Kind: [Intent.Kind: Int]] = [:]

    mutating func add(_ example: IntentExample, read intent: Intent) {
        count += 1
        confusion[example.intent, default: [:]][intent.kind, default: 0] += 1
        guard intent.kind != example.intent else {
            correct += 1
            return
        }
        let line =
            "\(example.language) \(example.state.rawValue) “\(example.text)”: \(example.intent.rawValue), read as "
            + "\(intent.kind.rawValue) (\(intent.confidence))"
        misses.append(line)
        if intent.kind.isAcceptance { wrongAcceptances.append(line) }
    }

    var accuracy: Double { count == 0 ? 1 : Double(correct) / Double(count) }

    /// Accuracy with every wrong acceptance counted ten times.
    var weightedAccuracy: Double {
        let cost = count - correct + wrongAcceptances.count * (Self.costOfWrongAcceptance - 1)
        return count == 0 ? 1 : 1 - Double(cost) / Double(count)
    }

    func labelled(_ kind: Intent.Kind) -> Int { confusion[kind, default: [:]].values.reduce(0, +) }

    func read(as kind: Intent.Kind) -> Int { confusion.values.reduce(0) { $0 + $1[kind, default: 0] } }

    private func right(_ kind: Intent.Kind) -> Int { confusion[kind, default: [:]][kind, default: 0] }

    /// Of those read as `kind`, how many were meant so; `nil` if none was read so.
    func precision(_ kind: Intent.Kind) -> Double? {
        let all = read(as: kind)
        return all == 0 ? nil : Double(right(kind)) / Double(all)
    }

    /// Of those meant as `kind`, how many were read so; `nil` if none was meant so.
    func recall(_ kind: Intent.Kind) -> Double? {
        let all = labelled(kind)
        return all == 0 ? nil : Double(right(kind)) / Double(all)
    }
}

extension Intent.Kind {
    var isAcceptance: Bool { self == .acceptPlan || self == .acceptStrawman }
}
