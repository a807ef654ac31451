import DirectorCore

extension DocumentShell {
    /// The theme's colours, and then the style sheets. Later sheets build on earlier ones.
    var styleSheet: HTML {
        let sheets: [[UInt8]] = [
            PackageResources.stage_css,
            PackageResources.titles_css,
            PackageResources.points_css,
            PackageResources.visuals_css,
            PackageResources.columns_css,
            PackageResources.figures_css,
            PackageResources.ornaments_css,
            PackageResources.viewer_css,
        ]
        let own: [[UInt8]] =
            switch style {
            case .professional: []
            case .illustrated: [PackageResources.style_illustrated_css]
            case .kids: [PackageResources.style_kids_css]
            }
        let pencil: [[UInt8]] =
            switch purpose {
            case .deck: []
            case .outline: [PackageResources.style_outline_css]
            }
        let all = [theme.css.utf8.map { $0 }] + sheets + own + pencil + [PackageResources.print_css]
        return HTML(resource: Array(all.joined()))
    }

    /// The parts of the script in one closed scope.
    var script: HTML {
        let parts: [[UInt8]] = [
            PackageResources.fit_js,
            PackageResources.viewer_js,
            PackageResources.embedding_js,
            PackageResources.input_js,
            PackageResources.requests_js,
            PackageResources.start_js,
        ]
        return HTML(resource: Array("(() => {\n\"use strict\";\n".utf8) + Array(parts.joined()) + Array("})();\n".utf8))
    }
}
