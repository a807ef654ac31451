import DirectorCore
import Testing

struct LatinScriptTests {
    @Test(arguments: ["Bees", "¿Qué pasa?", "Œuvre à l'été, 12 %", "Größe", "tiếng Việt", "🐝 2026 -", ""])
    func latin(_ text: String) { #expect(text.isInLatinScript) }

    @Test(arguments: ["भारत", "Bees 蜜蜂", "Кот", "שלום", "Ζωή", "السلام"])
    func other(_ text: String) { #expect(!text.isInLatinScript) }
}
