import DirectorCore
import DirectorModel
import DirectorOffline
import FoundationEssentials

/// Reads and checks the settings of language models.
struct ModelReading {
    private let options: ModelOptions
    private let settings: Settings

    init(_ options: ModelOptions, _ settings: Settings) {
        self.options = options
        self.settings = settings
    }

    /// - Throws: ``SettingError`` for the first invalid setting
    func read() throws -> ModelSettings {
        let endpoint = try endpoint()
        let usual = try required("director.llm.model", flag: options.llmModel)
        var models: [ModelRole: ModelTarget] = [:]
        for (role, flag) in [
            (ModelRole.router, options.llmModelRouter), (.planner, options.llmModelPlanner),
            (.writer, options.llmModelWriter),
        ] {
            models[role] = try target(
                endpoint,
                settings.given("director.llm.model.\(role.rawValue)", flag: flag) ?? usual
            )
        }
        var limits = ModelLimits()
        limits.requestsAtOnce = try concurrency() ?? limits.requestsAtOnce
        let withoutRules = try settings.flag("director.llm.without.rules") || options.llmWithoutRules
        var result = ModelSettings(
            models: models,
            fallback: try fallback(endpoint),
            fallsBackToRules: !withoutRules,
            limits: limits
        )
        result.limitPatience(
            firstToken: try seconds("director.llm.timeout.first"),
            nextToken: try seconds("director.llm.timeout.next"),
            total: try seconds("director.llm.timeout.total")
        )
        return result
    }

    private func endpoint() throws -> ModelEndpoint {
        try endpoint(try required("director.llm.base.url", flag: options.llmBaseURL), key: try key())
    }

    private func endpoint(_ base: GivenSetting, key: APIKey?) throws -> ModelEndpoint {
        guard let endpoint = ModelEndpoint(base: base.text, key: key) else {
            // An address with credentials is not shown.
            throw base.text.contains("@")
                ? base.refusedUnseen(allowed: ModelEndpoint.allowed) : base.refused(allowed: ModelEndpoint.allowed)
        }
        return endpoint
    }

    /// The fallback model. If it has a service of its own, it also has a key of its own.
    private func fallback(_ usual: ModelEndpoint) throws -> ModelTarget? {
        guard let model = settings.given("director.llm.fallback.model", flag: options.llmFallbackModel) else {
            return nil
        }
        guard let base = settings.given("director.llm.fallback.base.url", flag: options.llmFallbackBaseURL) else {
            return try target(usual, model)
        }
        let key = try settings.given("director.llm.fallback.api.key").flatMap(Self.key)
        return try target(endpoint(base, key: key), model)
    }

    private func target(_ endpoint: ModelEndpoint, _ model: GivenSetting) throws -> ModelTarget {
        guard let target = ModelTarget(endpoint: endpoint, model: model.text) else {
            throw model.refused(allowed: ModelTarget.allowedModel)
        }
        return target
    }

    private func required(_ key: String, flag: String?) throws -> GivenSetting {
        guard let given = settings.given(key, flag: flag), !given.text.isEmpty else {
            throw SettingError(
                missing: "\(Settings.flag(of: key)) or \(Settings.variable(of: key))",
                allowed: "a value, as long as --author is llm"
            )
        }
        return given
    }

    // MARK: The key

    private func key() throws -> APIKey? {
        guard let file = settings.given("director.llm.api.key.file", flag: options.llmAPIKeyFile) else {
            return try settings.given("director.llm.api.key").flatMap(Self.key)
        }
        let text: String
        do {
            text = try String(contentsOfFile: file.text, encoding: .utf8)
        } catch {
            throw file.refused(allowed: "a readable text file")
        }
        return try Self.key(GivenSetting(text: text, name: file.name))
    }

    private static func key(_ given: GivenSetting) throws -> APIKey? {
        let trimmed = given.text.trimmed
        guard !trimmed.isEmpty else { return nil }
        guard let key = APIKey(trimmed) else { throw given.refusedUnseen(allowed: APIKey.allowed) }
        return key
    }

    // MARK: Numbers

    private func concurrency() throws -> Int? {
        try settings.number("director.llm.concurrency", flag: options.llmConcurrency, in: 1...1000)
    }

    private func seconds(_ key: String) throws -> Duration? {
        try settings.number(key, in: 1...3600).map { .seconds($0) }
    }
}
