import DirectorServer
import Testing

struct AlertDeliveryTests {
    @Test(arguments: [200, 201, 204, 299])
    func anySuccessIsEnough(_ status: Int) {
        var delivery = AlertDelivery()
        #expect(delivery.answered(.status(status)) == .done)
    }

    /// An alert that was refused would be refused again.
    @Test(arguments: [100, 301, 302, 307, 400, 401, 403, 404, 410, 413])
    func aRefusalIsFinal(_ status: Int) {
        var delivery = AlertDelivery()
        #expect(delivery.answered(.status(status)) == .giveUp)
    }

    @Test(arguments: [AlertDelivery.Answer.none, .status(408), .status(429), .status(500), .status(503)])
    func troubleIsWaitedForEverLonger(_ answer: AlertDelivery.Answer) {
        var delivery = AlertDelivery()
        let steps = (0..<AlertDelivery.attempts).map { _ in delivery.answered(answer) }
        let waits = [2, 4, 8, 16].map { AlertDelivery.Step.again(after: .seconds($0)) }
        #expect(steps == waits + [.giveUp])
    }

    @Test func aLateSuccessEndsIt() {
        var delivery = AlertDelivery()
        _ = delivery.answered(.none)
        _ = delivery.answered(.status(500))
        #expect(delivery.answered(.status(200)) == .done)
    }
}
