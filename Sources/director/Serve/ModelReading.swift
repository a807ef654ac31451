import DirectorAuthor
import FoundationEssentials

/// Reads the settings of language models.
struct ModelReading {
    private let options: ModelOptions
    private let settings: Settings

    init(_ options: ModelOptions, _ settings: Settings) {
        self.options = options
        self.settings = settings
    }

    /// - Throws: ``SettingError`` for the first setting that makes no sense
    func read() throws -> ModelSettings {
        let endpoint = try endpoint()
        let usual = try required(options.llmModel, "director.llm.model", "--llm-model")
        var models: [ModelRole: ModelTarget] = [:]
        for (role, flag) in [
            (ModelRole.router, options.llmModelRouter), (.planner, options.llmModelPlanner),
            (.writer, options.llmModelWriter),
        ] {
            let own = flag ?? settings.text("director.llm.model.\(role.rawValue)")
            let name = own == nil ? "--llm-model" : "--llm-model-\(role.rawValue)"
            models[role] = try target(endpoint, own ?? usual, name)
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
        let base = try required(options.llmBaseURL, "director.llm.base.url", "--llm-base-url")
        return try endpoint(base, key: try key(), "--llm-base-url")
    }

    private func endpoint(_ base: String, key: APIKey?, _ name: String) throws -> ModelEndpoint {
        guard let endpoint = ModelEndpoint(base: base, key: key) else {
            // An address with credentials is not repeated.
            let shown = base.contains("@") ? "(an address with credentials)" : base
            throw SettingError(name: name, value: shown, allowed: ModelEndpoint.allowed)
        }
        return endpoint
    }

    /// A fallback with a service of its own has a key of its own.
    private func fallback(_ usual: ModelEndpoint) throws -> ModelTarget? {
        guard let model = options.llmFallbackModel ?? settings.text("director.llm.fallback.model") else { return nil }
        guard let base = options.llmFallbackBaseURL ?? settings.text("director.llm.fallback.base.url") else {
            return try target(usual, model, "--llm-fallback-model")
        }
        let key = try settings.text("director.llm.fallback.api.key").flatMap {
            try Self.key($0, "DIRECTOR_LLM_FALLBACK_API_KEY")
        }
        return try target(endpoint(base, key: key, "--llm-fallback-base-url"), model, "--llm-fallback-model")
    }

    private func target(_ endpoint: ModelEndpoint, _ model: String, _ name: String) throws -> ModelTarget {
        guard let target = ModelTarget(endpoint: endpoint, model: model) else {
            throw SettingError(name: name, value: model, allowed: ModelTarget.allowedModel)
        }
        return target
    }

    private func required(_ flag: String?, _ key: String, _ name: String) throws -> String {
        guard let value = flag ?? settings.text(key), !value.isEmpty else {
            throw SettingError(name: name, value: "", allowed: "a value, as long as --author is llm")
        }
        return value
    }

    // MARK: The key

    private func key() throws -> APIKey? {
        guard let file = options.llmAPIKeyFile ?? settings.text("director.llm.api.key.file") else {
            return try settings.text("director.llm.api.key").flatMap { try Self.key($0, "DIRECTOR_LLM_API_KEY") }
        }
        let text: String
        do {
            text = try String(contentsOfFile: file, encoding: .utf8)
        } catch {
            throw SettingError(name: "--llm-api-key-file", value: file, allowed: "a readable text file")
        }
        return try Self.key(text, "--llm-api-key-file")
    }

    private static func key(_ text: String, _ name: String) throws -> APIKey? {
        let trimmed = text.filter { !$0.isNewline }
        guard !trimmed.isEmpty else { return nil }
        guard let key = APIKey(trimmed) else {
            throw SettingError(name: name, value: "(not shown)", allowed: APIKey.allowed)
        }
        return key
    }

    // MARK: Numbers

    private func concurrency() throws -> Int? {
        let range = 1...1000
        guard let flag = options.llmConcurrency else {
            return try settings.number("director.llm.concurrency", in: range)
        }
        guard range.contains(flag) else {
            throw SettingError(name: "--llm-concurrency", value: "\(flag)", allowed: "a whole number from 1 to 1000")
        }
        return flag
    }

    private func seconds(_ key: String) throws -> Duration? {
        try settings.number(key, in: 1...3600).map { .seconds($0) }
    }
}
