import DirectorCore

extension DocumentShell {
    /// The theme's colours, and then the style sheets. Later sheets build on earlier ones.
    var styleSheet: HTML {
        let sheets = [
            EmbeddedText.Styles_stage_css,
            EmbeddedText.Styles_titles_css,
            EmbeddedText.Styles_points_css,
            EmbeddedText.Styles_visuals_css,
            EmbeddedText.Styles_columns_css,
            EmbeddedText.Styles_figures_css,
            EmbeddedText.Styles_ornaments_css,
            EmbeddedText.Styles_viewer_css,
        ]
        let own: [String] =
            switch style {
            case .professional: []
            case .illustrated: [EmbeddedText.Styles_style_illustrated_css]
            case .kids: [EmbeddedText.Styles_style_kids_css]
            }
        let pencil: [String] =
            switch purpose {
            case .deck: []
            case .outline: [EmbeddedText.Styles_style_outline_css]
            }
        let all = [theme.css] + sheets + own + pencil + [EmbeddedText.Styles_print_css]
        return HTML(resource: all.joined())
    }

    /// The parts of the script in one closed scope.
    var script: HTML {
        let parts = [
            EmbeddedText.Script_fit_js,
            EmbeddedText.Script_viewer_js,
            EmbeddedText.Script_embedding_js,
            EmbeddedText.Script_input_js,
            EmbeddedText.Script_requests_js,
            EmbeddedText.Script_start_js,
        ]
        return HTML(resource: "(() => {\n\"use strict\";\n" + parts.joined() + "})();\n")
    }
}
