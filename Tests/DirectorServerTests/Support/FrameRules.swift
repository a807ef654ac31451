import DirectorCore

/// What protocol §3.1 and §3.2 ask of a frame, as a list of what is wrong with it.
struct FrameRules {
    private let frame: Frame
    private var problems: [String] = []

    static func problems(of frame: Frame, session: String, for kind: TestClient.Kind) -> [String] {
        var rules = FrameRules(frame: frame)
        rules.checkEnvelope(session: session)
        rules.checkMembers(for: kind)
        rules.checkPayload()
        return rules.problems.map { "\($0): \(frame)" }
    }

    private init(frame: Frame) { self.frame = frame }

    private mutating func require(_ holds: Bool, _ problem: String) {
        if !holds { problems.append(problem) }
    }

    // MARK: Envelope

    private mutating func checkEnvelope(session: String) {
        let json = frame.json
        require(frame.id.wholeMatch(of: /msg_[0-9a-f]{8,}/) != nil, "message_id")
        require(json["session_id"]?.string == session, "session_id")
        require(
            frame.timestamp.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil,
            "timestamp"
        )
        let role = json["role"]?.string
        require(role == "assistant" || (role == "user" && frame.kind == .user), "role")
        require(json["payload"]?.members != nil, "payload is no object")
    }

    private mutating func checkMembers(for kind: TestClient.Kind) {
        let common: Set = ["message_id", "session_id", "timestamp", "type", "role", "payload"]
        let keys = frame.json.keys
        require(keys.isSuperset(of: common), "a member is missing")
        switch kind {
        case .compatible: require(keys == common, "members that only native clients know")
        case .native where frame.kind.isListed:
            require(frame.seq.map { $0 > 0 } == true, "seq")
            require(frame.state.flatMap { WorkflowState(rawValue: $0) } != nil, "state")
            let isOfNoTurn = frame.seq == 1 || frame.payload["shared"] != nil
            require(isOfNoTurn || frame.turn != nil, "turn_id")
        case .native: require(frame.seq == nil, "seq on a frame outside the log")
        }
    }

    // MARK: Payloads

    private mutating func checkPayload() {
        switch frame.kind {
        case .user, .chat: checkChat()
        case .actions: checkActions()
        case .slides: checkSlides()
        case .deck: checkDeck()
        case .status: checkStatus()
        case .sync: checkSync()
        case .ready: requireKeys(["seq", "current_state", "running_turn_id"])
        case .delta: requireKeys(["turn_id", "text"])
        case .theme: requireKeys(["request_id", "status", "presentation_id", "theme_session_id", "error"])
        case .authenticated: requireKeys(["expires_at"])
        case .usage: checkUsage()
        case .pong: break
        }
    }

    private mutating func checkUsage() {
        requireKeys(["turn", "session", "coverage", "action_type"])
        require(["full", "partial"].contains(frame.payload["coverage"]?.string), "coverage")
        let counts: Set = ["tokens_in", "tokens_out", "total_tokens", "cached_tokens_in", "reasoning_tokens"]
        for part in ["turn", "session"] {
            let sum = frame.payload[part] ?? .null
            require(sum.keys == counts.union(["per_stage"]), "keys of \(part)")
            for stage in sum["per_stage"]?.array ?? [] {
                require(stage.keys == counts.union(["stage", "call_count"]), "keys of a stage")
            }
        }
    }

    private mutating func requireKeys(_ keys: Set<String>, optional: Set<String> = []) {
        let found = frame.payload.keys
        require(found.isSuperset(of: keys), "payload lacks \(keys.subtracting(found).sorted())")
        require(found.subtracting(keys).isSubset(of: optional), "payload has \(found.subtracting(keys).sorted())")
    }

    private mutating func requireText(_ key: String, in object: JSONValue? = nil) {
        let value = (object ?? frame.payload)[key]?.string
        require(value?.isEmpty == false, "\(key) is no text")
    }

    private mutating func requireNullOr(_ key: String, in object: JSONValue? = nil, _ holds: (JSONValue) -> Bool) {
        guard let value = (object ?? frame.payload)[key] else { return require(false, "\(key) is missing") }
        require(value == .null || holds(value), "\(key) is \(value)")
    }

    private mutating func checkChat() {
        requireKeys(["text", "sub_title", "list_items", "format"], optional: ["shared"])
        requireText("text")
        requireNullOr("sub_title") { $0.string != nil }
        requireNullOr("list_items") { $0.strings != nil }
        require(["markdown", "plain"].contains(frame.payload["format"]?.string), "format")
    }

    private mutating func checkActions() {
        requireKeys(["prompt_text", "actions"], optional: ["request_id"])
        requireText("prompt_text")
        let actions = frame.payload["actions"]?.array ?? []
        require(!actions.isEmpty, "no actions")
        for action in actions {
            require(action.keys == ["label", "value", "primary", "requires_input"], "keys of an action")
            requireText("label", in: action)
            requireText("value", in: action)
            require(action["primary"]?.bool != nil && action["requires_input"]?.bool != nil, "flags of an action")
            require(action["value"]?.string?.hasPrefix("template_") == false, "a reserved value")
        }
    }

    private mutating func checkSlides() {
        requireKeys(["operation", "metadata", "slides", "affected_slides"], optional: ["revision"])
        require(frame.payload["operation"] == .string("full_update"), "operation")
        requireNullOr("affected_slides") { $0.strings != nil }
        checkMetadata(frame.payload["metadata"] ?? .null)
        let slides = frame.payload["slides"]?.array ?? []
        require(!slides.isEmpty, "no slides")
        for (index, slide) in slides.enumerated() { checkSlide(slide, number: index + 1) }
        let ids = slides.compactMap { $0["slide_id"]?.string }
        require(Set(ids).count == slides.count, "slide ids")
    }

    private mutating func checkMetadata(_ metadata: JSONValue) {
        for key in ["main_title", "overall_theme", "design_suggestions", "target_audience"] {
            requireText(key, in: metadata)
        }
        require(metadata["presentation_duration"]?.int.map { $0 > 0 } == true, "presentation_duration")
        requireNullOr("preview_url", in: metadata) { Self.isDeckURL($0.string) }
        requireNullOr("preview_presentation_id", in: metadata) { $0.string?.isEmpty == false }
        let isPaired = (metadata["preview_url"] == .null) == (metadata["preview_presentation_id"] == .null)
        require(isPaired, "preview address without its id")
    }

    private mutating func checkSlide(_ slide: JSONValue, number: Int) {
        let required: Set = [
            "slide_id", "slide_number", "slide_type", "title", "narrative", "key_points", "analytics_needed",
            "visuals_needed", "diagrams_needed", "structure_preference", "container_layout",
        ]
        require(slide.keys.isSuperset(of: required), "a slide lacks \(required.subtracting(slide.keys))")
        require(slide["slide_number"]?.int == number, "slide_number")
        require(slide["slide_id"]?.string?.wholeMatch(of: /slide_\d{3,}/) != nil, "slide_id")
        require(slide["slide_type"]?.string.flatMap { StrawmanSlide.SlideType(rawValue: $0) } != nil, "slide_type")
        require(slide["key_points"]?.strings != nil, "key_points")
        requireText("title", in: slide)
        for key in ["analytics_needed", "visuals_needed", "diagrams_needed", "structure_preference"] {
            requireNullOr(key, in: slide) { $0.string != nil }
        }
        requireNullOr("container_layout", in: slide) { $0.members != nil }
    }

    private mutating func checkDeck() {
        requireKeys(["url", "presentation_id", "slide_count", "message"])
        require(Self.isDeckURL(frame.payload["url"]?.string), "url")
        requireText("presentation_id")
        requireText("message")
        require(frame.payload["slide_count"]?.int.map { $0 > 0 } == true, "slide_count")
    }

    private mutating func checkStatus() {
        requireKeys(
            ["status", "text", "progress", "estimated_time"],
            optional: ["code", "retryable", "turn_id"]
        )
        let status = frame.payload["status"]?.string
        require(["idle", "thinking", "generating", "complete", "error"].contains(status), "status")
        requireText("text")
        requireNullOr("progress") { $0.int.map { (0...100).contains($0) } == true }
        requireNullOr("estimated_time") { $0.int.map { $0 >= 0 } == true }
        if status == "error" {
            require(frame.code.flatMap { ClientError.Code(rawValue: $0) } != nil, "code")
            require(frame.payload["retryable"]?.bool != nil, "retryable")
        } else {
            require(frame.code == nil, "a code without an error")
        }
    }

    private mutating func checkSync() {
        requireKeys([
            "action", "message_count", "current_state", "has_strawman", "presentation_url", "presentation_id",
            "slide_count",
        ])
        let action = frame.payload["action"]?.string
        require(["skip_history", "send_history", "send_delta"].contains(action), "action")
        require(frame.payload["message_count"]?.int != nil, "message_count")
        require(frame.payload["has_strawman"]?.bool != nil, "has_strawman")
        requireText("current_state")
        requireNullOr("presentation_url") { Self.isDeckURL($0.string) }
        requireNullOr("presentation_id") { $0.string?.isEmpty == false }
        requireNullOr("slide_count") { $0.int != nil }
    }

    /// Protocol §3.3: absolute, http or https, without credentials, with the known path.
    private static func isDeckURL(_ text: String?) -> Bool {
        text?.wholeMatch(of: /https?:\/\/[^\/@]+\/p\/[A-Za-z0-9_-]+/) != nil
    }
}
