import DirectorCore
import Testing

/// How a button is pressed by clients of different years (protocol §2.3).
enum ButtonForm: String, CaseIterable, Sendable {
    case valueAsText = "value as text"
    case labelAndValue = "label with action_value"
    case labelAlone = "label alone"
    case actionResponse = "action_response frame"
    case actionRequest = "action_request frame"
}

extension TestClient {
    /// The greeting of a new session.
    @discardableResult
    func greeting(at location: SourceLocation = #_sourceLocation) async throws -> Frame {
        switch kind {
        case .compatible: try await receive(.chat, at: location)[0]
        case .native: try await receive(.chat, .ready, at: location)[0]
        }
    }

    @discardableResult
    func topic(_ topic: String = "Bees", at location: SourceLocation = #_sourceLocation) async throws -> [Frame] {
        try await say("topic: \(topic)", .chat, at: location)
    }

    @discardableResult
    func answers(at location: SourceLocation = #_sourceLocation) async throws -> [Frame] {
        try await say("answers: Children, 10 minutes", .chat, .actions, at: location)
    }

    @discardableResult
    func strawman(
        _ form: ButtonForm = .labelAndValue,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> [Frame] {
        try await press(.acceptPlan, form, .slides, .chat, .actions, at: location)
    }

    @discardableResult
    func refine(
        _ request: String = "add a slide about honey",
        at location: SourceLocation = #_sourceLocation
    ) async throws -> [Frame] {
        try await say("refine: \(request)", .slides, .chat, .actions, at: location)
    }

    @discardableResult
    func deck(
        _ form: ButtonForm = .labelAndValue,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> [Frame] {
        try await press(.acceptStrawman, form, .deck, at: location)
    }

    /// Sends a button.
    func push(_ action: WorkflowAction, _ form: ButtonForm = .labelAndValue, turn: String? = nil) async throws {
        let value = JSONValue.string(action.rawValue)
        let label = label(of: action)
        switch form {
        case .valueAsText: try await post(action.rawValue, turn: turn)
        case .labelAlone: try await post(label, turn: turn)
        case .labelAndValue:
            try await post(label, turn: turn, data: ["action_value": value, "action_label": .string(label)])
        case .actionResponse:
            try await send(#"{"type":"action_response","data":{"value":"\#(action.rawValue)"}}"#)
        case .actionRequest:
            try await send(#"{"type":"action_request","payload":{"action":"\#(action.rawValue)","message":""}}"#)
        }
    }

    /// Sends a button and reads the answer.
    @discardableResult
    func press(
        _ action: WorkflowAction,
        _ form: ButtonForm = .labelAndValue,
        _ kinds: Frame.Kind...,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> [Frame] {
        try await push(action, form)
        return try await receive((kind == .native ? [.user] : []) + kinds, at: location)
    }

    /// The label with which the button was last offered.
    func label(of action: WorkflowAction) -> String {
        let offers = received.filter { $0.kind == .actions }.compactMap { $0.payload["actions"]?.array }
        let offered = offers.joined().last { $0["value"]?.string == action.rawValue }
        return offered?["label"]?.string ?? "\(action)"
    }

    /// Continues a session that has just been greeted until it is in this state.
    func reach(_ state: WorkflowState, at location: SourceLocation = #_sourceLocation) async throws {
        switch state {
        case .provideGreeting: break
        case .askClarifyingQuestions: try await topic(at: location)
        case .createConfirmationPlan:
            try await reach(.askClarifyingQuestions, at: location)
            try await answers(at: location)
        case .generateStrawman:
            try await reach(.createConfirmationPlan, at: location)
            try await strawman(at: location)
        case .refineStrawman:
            try await reach(.generateStrawman, at: location)
            try await refine(at: location)
        case .contentGeneration:
            try await reach(.generateStrawman, at: location)
            try await deck(at: location)
        }
    }
}
