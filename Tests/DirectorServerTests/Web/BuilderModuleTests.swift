import Foundation
import Testing

@testable import DirectorServer

@Suite("The modules of the builder page")
struct BuilderModuleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/DirectorServer/Resources")

    /// What each module imports, by its name.
    private static let imports: [String: [String]] = {
        let scripts = BuilderFile.all.filter { $0.name.hasSuffix(".js") }
        return Dictionary(
            uniqueKeysWithValues: scripts.map { file in
                let text = String(decoding: file.bytes, as: UTF8.self)
                return (file.name, text.matches(of: /from "\.\/([^"]+)"/).map { String($0.output.1) })
            }
        )
    }()

    @Test("every file of the folder is served")
    func files() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(names) == Set(BuilderFile.all.map(\.name) + [BuilderFile.page.name]))
    }

    @Test("every module that is imported is served")
    func importedModules() {
        #expect(Self.imports.values.contains { !$0.isEmpty })
        for (name, imported) in Self.imports {
            #expect(imported.filter { BuilderFile.named($0) == nil } == [], "imported by \(name)")
        }
    }

    @Test("no module imports itself by way of others")
    func circles() {
        for name in Self.imports.keys {
            var reached: Set<String> = []
            var next = Self.imports[name] ?? []
            while let module = next.popLast() {
                if reached.insert(module).inserted { next += Self.imports[module] ?? [] }
            }
            #expect(!reached.contains(name), "\(name) reaches itself")
        }
    }
}
