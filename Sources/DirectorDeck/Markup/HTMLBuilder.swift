/// Builds markup from statements, in their order. Strings are text and are escaped.
@resultBuilder
enum HTMLBuilder {
    static func buildExpression(_ expression: HTML) -> HTML { expression }
    static func buildExpression(_ expression: String) -> HTML { HTML(text: expression) }

    static func buildBlock(_ parts: HTML...) -> HTML { buildArray(parts) }
    static func buildOptional(_ part: HTML?) -> HTML { part ?? .empty }
    static func buildEither(first part: HTML) -> HTML { part }
    static func buildEither(second part: HTML) -> HTML { part }

    static func buildArray(_ parts: [HTML]) -> HTML {
        var result = HTML.empty
        for part in parts { result += part }
        return result
    }
}
