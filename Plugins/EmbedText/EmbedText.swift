import Foundation
import PackagePlugin

/// Makes a Swift file of the texts in a target's folder `Resources` and the folders in it, so that they are part of the binary.
@main
struct EmbedText: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL.appending(path: "Resources")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .map { folder.appending(path: $0, directoryHint: .checkFileSystem) }
            .filter { !$0.hasDirectoryPath }
            .sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedText.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(files.count) texts of \(target.name)",
                executable: try context.tool(named: "embed-text").url,
                arguments: [output.path, folder.path] + files.map(\.path),
                inputFiles: files,
                outputFiles: [output]
            )
        ]
    }
}
